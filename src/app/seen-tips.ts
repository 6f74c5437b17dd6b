/** The tips that were seen in this browser, in whatever game. */
import { TIPS, type TipId } from '../text/codes.ts';

const KEY = 'side-letter/seen-tips';

/** Whatever is stored, made good; a browser that stores nothing has seen none. */
export function readSeenTips(): readonly TipId[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? TIPS.filter((tip) => stored.includes(tip)) : [];
  } catch {
    return [];
  }
}

export function keepSeenTips(seen: readonly TipId[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // A browser in private mode may refuse: they then come again with the next game.
  }
}
