/**
 * Words for the live region, batched: at most one utterance every two seconds, so a busy
 * table does not talk over itself. The caller brings the clock.
 */
export interface Announcer {
  /** Queue words; they are said at once if nothing was said lately. */
  announce(words: string): void;
  /** Drop what waits, as when a curtain falls. */
  clear(): void;
}
export interface Timers {
  readonly now: () => number;
  readonly later: (run: () => void, ms: number) => number;
  readonly cancel: (id: number) => void;
}
export const GAP_MS = 2000;

export function makeAnnouncer(say: (words: string) => void, timers: Timers): Announcer {
  let waiting: string[] = [];
  let last = -Infinity;
  let timer: number | null = null;
  const flush = () => {
    timer = null;
    if (waiting.length === 0) return;
    last = timers.now();
    const words = waiting.join(' ');
    waiting = [];
    say(words);
  };
  return {
    announce(words) {
      if (words === '' || waiting.includes(words)) return;
      waiting.push(words);
      if (timer === null) timer = timers.later(flush, Math.max(0, last + GAP_MS - timers.now()));
    },
    clear() {
      waiting = [];
      if (timer !== null) timers.cancel(timer);
      timer = null;
    },
  };
}
