/** `clamp`: a holder puts back clamps on its nearest unwalked steps. At the Reckoning it is too late to hold: each that returns undoes one walked step. */
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
  const taken = held(playing, track);
  const off = track.clamps
    .filter((c) => c.holder === deed.holder && !taken.some((t) => t.holder === c.holder && t.step === c.step))
    .sort((a, b) => a.step - b.step);
  if (playing.reckoning) {
    // What is still held cannot return.
    walk(playing, track, -Math.min(deed.count, off.length), cause);
    return;
  }
  const walked = steps(playing, track);
  for (const { holder, step } of off.filter((c) => c.step > walked).slice(0, deed.count))
    playing.emit({ type: 'clamped', track: track.id, holder, step, cause });
}
