/** `clamp`: a holder puts back clamps on its nearest unwalked steps. At the Reckoning it is too late to hold: each undoes one walked step. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';
import { held, steps, walk } from './advance.ts';

export function clamp(
  playing: Playing,
  deed: { readonly track: string; readonly holder: string; readonly count: number },
  _value: number,
  cause: Cause,
): void {
  const track = playing.rules.track.get(deed.track)?.track;
  if (!track) return;
  if (playing.reckoning) {
    walk(playing, track, -deed.count, cause);
    return;
  }
  const walked = steps(playing, track);
  const taken = held(playing, track);
  const free = track.clamps
    .filter(
      (c) =>
        c.holder === deed.holder && c.step > walked && !taken.some((t) => t.holder === c.holder && t.step === c.step),
    )
    .sort((a, b) => a.step - b.step);
  for (const { holder, step } of free.slice(0, deed.count))
    playing.emit({ type: 'clamped', track: track.id, holder, step, cause });
}
