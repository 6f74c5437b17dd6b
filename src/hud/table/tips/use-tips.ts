/** The tip at the table now, and what was seen of them. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { TipId } from '../../../text/codes.ts';
import { putAway, settled, type Slips } from './one-at-a-time.ts';
import { momentOf, tipsAt, type Scene } from './tips.ts';

/** Tips that this person has seen, and who keeps them. */
export interface SeenTips {
  readonly seen: readonly TipId[];
  readonly onSeen: (seen: readonly TipId[]) => void;
}

/** `kept` null: no tip comes by itself. A tip goes when its moment has passed, or when it is put away. */
export function useTips(scene: Scene, kept: SeenTips | null): readonly [shown: TipId | null, putAway: () => void] {
  const [slips, setSlips] = useState<Slips>({ shown: null, seen: kept?.seen ?? [], quiet: null });
  const moment = momentOf(scene);
  const now = settled(slips, kept === null ? [] : tipsAt(scene), moment);
  useLayoutEffect(() => {
    if (now !== slips) setSlips(now);
  }, [now]);
  // At once: what was read stays read, however soon the page is left.
  useLayoutEffect(() => {
    if (kept !== null && slips.seen !== kept.seen) kept.onSeen(slips.seen);
  }, [slips.seen]);
  return [now.shown, () => setSlips(putAway(now, moment))];
}
