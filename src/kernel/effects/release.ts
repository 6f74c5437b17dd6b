/** `release`: a holder takes off clamps, the nearest first. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';
import { held } from './advance.ts';

export function release(
  playing: Playing,
  deed: { readonly track: string; readonly holder: string; readonly count: number },
  _value: number,
  cause: Cause,
): void {
  const track = playing.rules.track.get(deed.track)?.track;
  if (!track) return;
  const mine = held(playing, track).filter((c) => c.holder === deed.holder);
  for (const { holder, step } of mine.slice(0, deed.count)) {
    playing.emit({ type: 'unclamped', track: track.id, holder, step, passed: false, cause });
  }
}
