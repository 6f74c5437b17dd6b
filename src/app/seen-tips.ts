/** The tips that were seen in this browser, in whatever game. */
import { TIPS, type TipId } from '../text/codes.ts';
import { keep, readKept } from './kept.ts';

const KEY = 'side-letter/seen-tips';

/** Whatever is stored, made good; a browser that stores nothing has seen none. */
export function readSeenTips(): readonly TipId[] {
  const stored = readKept(KEY);
  return Array.isArray(stored) ? TIPS.filter((tip) => stored.includes(tip)) : [];
}

export const keepSeenTips = (seen: readonly TipId[]): void => keep(KEY, seen);
