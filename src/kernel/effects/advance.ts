/** `advance`: a track goes on (or back) by steps; it stops before a clamped step, so a step once passed was held by nobody. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';
import type { Track } from '../setup.ts';

export function advance(playing: Playing, deed: { readonly track: string }, by: number, cause: Cause): void {
  const track = playing.rules.track.get(deed.track)?.track;
  if (track) walk(playing, track, Math.trunc(by), cause);
}

export function walk(playing: Playing, track: Track, by: number, cause: Cause): void {
  const from = steps(playing, track);
  let to = from;
  while (to < from + by && to < track.steps && !heldAt(playing, track, to + 1)) to++;
  if (by < 0) to = Math.max(0, from + by);
  if (to !== from) playing.emit({ type: 'advanced', track: track.id, from, to, cause });
}

export const steps = ({ rules, state }: Playing, track: Track): number =>
  state.slots[rules.layout.track(track.id)] ?? 0;

/** Clamps held now, nearest step first. */
export function held({ rules, state }: Playing, track: Track): { holder: string; step: number }[] {
  return track.clamps
    .filter((_, i) => state.slots[rules.layout.clamp(track.id, i)] === 1)
    .map(({ holder, step }) => ({ holder, step }))
    .sort((a, b) => a.step - b.step);
}

const heldAt = (playing: Playing, track: Track, step: number): boolean =>
  held(playing, track).some((c) => c.step === step);
