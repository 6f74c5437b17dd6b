import { expect, test } from 'vitest';
import { GAP_MS, makeAnnouncer } from '../../../src/hud/controls/announcer.ts';

/** A clock that is moved by hand. */
function byHand() {
  let now = 0;
  let next = 1;
  const waiting = new Map<number, { at: number; run: () => void }>();
  return {
    timers: {
      now: () => now,
      later: (run: () => void, ms: number) => {
        waiting.set(next, { at: now + ms, run });
        return next++;
      },
      cancel: (id: number) => void waiting.delete(id),
    },
    pass(ms: number) {
      now += ms;
      for (const [id, { at, run }] of [...waiting])
        if (at <= now) {
          waiting.delete(id);
          run();
        }
    },
  };
}

test('the first words are said at once, what follows within two seconds is said together', () => {
  const heard: string[] = [];
  const { timers, pass } = byHand();
  const { announce } = makeAnnouncer((words) => heard.push(words), timers);
  announce('Agreed.');
  pass(0);
  announce('Offer sent to Russia.');
  announce('The site is ready.');
  pass(GAP_MS - 1);
  expect(heard).toEqual(['Agreed.']);
  pass(1);
  expect(heard).toEqual(['Agreed.', 'Offer sent to Russia. The site is ready.']);
});

test('the same words twice in a row are said once', () => {
  const heard: string[] = [];
  const { timers, pass } = byHand();
  const { announce } = makeAnnouncer((words) => heard.push(words), timers);
  announce('Said.');
  announce('Said.');
  pass(0);
  expect(heard).toEqual(['Said.']);
});

test('a curtain drops what waits', () => {
  const heard: string[] = [];
  const { timers, pass } = byHand();
  const { announce, clear } = makeAnnouncer((words) => heard.push(words), timers);
  announce('Your brief is open.');
  clear();
  pass(10 * GAP_MS);
  expect(heard).toEqual([]);
});
