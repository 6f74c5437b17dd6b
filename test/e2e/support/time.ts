/** Time and chance in a page under test, set from outside: the game itself knows nothing of tests. */
import type { Page } from '@playwright/test';

/**
 * `quick`: waits that a person would notice are a fortieth as long; `still`: they never end, so nothing happens by
 * itself; `slow`: what moves takes twenty times as long, so that a test on a busy machine can press while it moves.
 */
export type Time = 'usual' | 'quick' | 'still' | 'slow';

const SLOWER = 20;

/** Milliseconds from which a person notices a wait. */
const NOTICED = 300;

export async function setTime(page: Page, time: Time): Promise<void> {
  if (time === 'usual') return;
  if (time === 'slow') {
    await page.addInitScript((slower) => {
      const usual = window.requestAnimationFrame.bind(window);
      const other = (run: FrameRequestCallback): number => usual((now) => run(now / slower));
      Object.assign(window, { requestAnimationFrame: other });
    }, SLOWER);
    return;
  }
  await page.addInitScript(
    ({ noticed, still }) => {
      const usual = window.setTimeout.bind(window);
      const other = (run: () => void, ms = 0, ...rest: unknown[]): number =>
        ms < noticed ? usual(run, ms, ...rest) : still ? 0 : usual(run, ms / 40, ...rest);
      Object.assign(window, { setTimeout: other });
    },
    { noticed: NOTICED, still: time === 'still' },
  );
}

/** Games begun in the page get seeds in a known row (Park and Miller, 1988). */
export async function setDice(page: Page, seed: number): Promise<void> {
  await page.addInitScript((first) => {
    let last = first;
    const fill = (array: Uint32Array): Uint32Array => {
      for (let i = 0; i < array.length; i++) array[i] = last = (last * 48_271) % 2_147_483_647;
      return array;
    };
    Object.assign(crypto, { getRandomValues: fill });
  }, seed);
}
