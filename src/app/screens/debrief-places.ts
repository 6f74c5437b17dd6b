/** Where things lie on the finished disc, by the stage's own geometry: what the debrief needs to unroll it. */
import type { DiscPlaces } from '../../hud/debrief/unroll/disc-places.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import { DISC, extentIn, frameOf } from '../../stage/disc/frame.ts';
import { turn } from '../../stage/disc/polar.ts';
import { wordedDisc } from '../worded-disc.ts';

export function discPlacesOf({ board, setup, facts }: Debrief): DiscPlaces {
  const input = wordedDisc({ ...board, viewer: null }, setup, facts);
  const frame = frameOf(input, DISC.radius);
  const from = frame.sectors[0]?.from ?? 0;
  const wide = 360 / Math.max(1, frame.sectors.length);
  return {
    rings: (side) => {
      const unit = side / (2 * extentIn(side));
      return { inner: DISC.rings * unit, ring: frame.ring * unit, from };
    },
    pledges: new Map(
      input.pledges.map(({ issue, by, round, lane }) => [
        issue,
        { month: round - 0.5, seat: turn(frame.lane(by, lane.at, lane.of).middle - from) / wide },
      ]),
    ),
  };
}
