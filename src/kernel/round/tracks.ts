/** Tracks advance and stop before a clamped step; whoever holds an unwalked step pays for it once. */
import { held, walk } from '../effects/advance.ts';
import type { Playing } from '../playing.ts';

export function advanceTracks(playing: Playing): void {
  for (const { track, eachRound, holding } of playing.rules.tracks) {
    walk(playing, track, Math.trunc(eachRound(playing.state.slots)), { by: 'track', track: track.id });
    for (const { holder, effects } of holding) {
      if (effects.length === 0 || !held(playing, track).some((clamp) => clamp.holder === holder)) continue;
      playing.emit({ type: 'held', role: holder, track: track.id });
      playing.perform(effects, { by: 'holding', role: holder, track: track.id }, track.id);
    }
  }
}
