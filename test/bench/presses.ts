/** Presses made inside a page, with no hand and no driver between them: each as soon as there is something to press. */
import type { Page } from '@playwright/test';

export interface Press {
  /** Words of the button, or of the choice. */
  readonly press: string;
  /** Words of the heading or button that shows that it answered. */
  readonly shows: string;
}

/** Opens the title and makes the presses; milliseconds from the start of the visit until each had answered and was drawn. */
export async function answers(page: Page, presses: readonly Press[]): Promise<readonly number[]> {
  await page.addInitScript((list) => {
    const found = (kinds: string, words: string): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>(kinds)].find(
        (element) => element.checkVisibility() && (element.innerText || '').replace(/\s+/g, ' ').includes(words),
      );
    const times: number[] = [];
    Object.assign(window, { answers: times });
    let at = 0;
    let isPressed = false;
    const look = (): void => {
      const step = list[at];
      if (!step) return;
      if (!isPressed) {
        const button = found('button, label', step.press);
        button?.click();
        isPressed = button !== undefined;
      } else if (found('h1, h2, button', step.shows)) {
        at++;
        isPressed = false;
        // After the frame that draws it.
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now())));
      }
      setTimeout(look, 10);
    };
    look();
  }, presses);
  await page.goto('/', { waitUntil: 'commit' });
  const done = await page.waitForFunction(
    (count) => {
      const { answers: times } = window as unknown as { answers?: number[] };
      return times?.length === count ? times : null;
    },
    presses.length,
    { timeout: 60_000 },
  );
  return (await done.jsonValue()) ?? [];
}
