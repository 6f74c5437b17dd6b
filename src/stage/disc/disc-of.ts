/** The one place where the table's state becomes a picture: pure, for every painter. */
import { DISC, frameOf } from './frame.ts';
import type { DiscInput } from './input.ts';
import { clampHits, clamps } from './parts/clamps.ts';
import { dealHits, deals } from './parts/deals.ts';
import { hub, hubText, trackSteps } from './parts/hub.ts';
import { labels } from './parts/labels.ts';
import { monthHits, months } from './parts/months.ts';
import { moves } from './parts/moves.ts';
import { offers } from './parts/offers.ts';
import { burning, platter } from './parts/platter.ts';
import { pledgeHits, pledges } from './parts/pledges.ts';
import { channelHits, rails } from './parts/rails.ts';
import { sled } from './parts/sled.ts';
import type { DiscShapes, Hit } from './shapes.ts';

export interface DiscLook {
  /** Width of the disc in CSS pixels (not of its box, which holds labels too); decides what there is room to say. 468 when absent. */
  readonly diameter?: number;
  /** A flat face instead of the iridescent one: high contrast, print. */
  readonly plain?: boolean;
}

/** Radius is month, angle is party, the rim is money, the hub is the track. Throws only on a role that has no sector. */
export function discOf(input: DiscInput, look: DiscLook = {}): DiscShapes {
  const frame = frameOf(input, look.diameter ?? 468);
  const seats = frame.sectors.map(({ role, from, to }): Hit => ({
    intent: { kind: 'seat', role: role.id },
    region: { from, to, inner: DISC.hub, outer: frame.extent },
    fine: false,
  }));
  return {
    extent: frame.extent,
    groups: [
      ...platter(input, frame, look.plain ?? false),
      ...labels(input, frame),
      ...hub(),
      ...burning(input, frame),
      ...rails(input, frame),
      ...deals(input, frame),
      ...moves(input, frame),
      ...pledges(input, frame),
      ...trackSteps(input),
      ...clamps(input, frame),
      ...sled(input, frame),
      ...offers(input, frame),
      ...hubText(input, frame),
      ...months(input, frame),
    ],
    hits: [
      ...seats,
      ...channelHits(input, frame),
      ...dealHits(input, frame),
      ...pledgeHits(input, frame),
      ...clampHits(input),
      ...monthHits(input, frame),
    ],
  };
}
