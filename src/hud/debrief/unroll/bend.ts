/**
 * How the disc becomes the timeline. It is cut where its last seat meets its first, turned until the cut faces left, and its
 * rings are straightened: radius becomes the month across, angle becomes the lane down. Pure.
 */

export type Spot = readonly [x: number, y: number];

/** The disc as it lies on the page, in CSS pixels. */
export interface Rolled {
  readonly centre: Spot;
  /** Where the first month's ring begins. */
  readonly inner: number;
  /** Width of a month's ring. */
  readonly ring: number;
  /** Where the first seat's sector begins, in degrees clockwise from 12 o'clock. */
  readonly from: number;
}
/** The timeline on the same page. */
export interface Flat {
  /** Where the first month begins, and how wide a month is. */
  readonly left: number;
  readonly month: number;
  /** One for each seat, each beginning where the last one ends. */
  readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
}
/** A place on both. */
export interface Place {
  /** Months since the beginning: 0.5 is the middle of the first. */
  readonly month: number;
  /** How far round, or down: 0.5 is the middle of the first seat's, 1 is where the second's begins. */
  readonly seat: number;
}

/** The turn is done by then. */
const TURNED = 0.35;

const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

/** Where a place is at a moment: 0 on the disc, 1 on the timeline. */
export function bend(rolled: Rolled, flat: Flat, t: number): (place: Place) => Spot {
  const seats = Math.max(1, flat.lanes.length);
  const top = flat.lanes[0]?.top ?? 0;
  const bottom = flat.lanes[seats - 1]?.bottom ?? top;
  const middle = (top + bottom) / 2;
  const [cx, cy] = rolled.centre;
  const y = mix(cy, middle, t);
  const open = Math.PI * (1 - t);
  // On the disc the middle of the strip is opposite the cut; when flat it faces right, at 90 degrees.
  const turn = ((rolled.from + 90) * Math.PI * Math.max(0, 1 - t / TURNED) ** 2) / 180;
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return ({ month, seat }) => {
    const radius = rolled.inner + month * rolled.ring;
    const off = (2 * seat) / seats - 1;
    const x = mix(cx + radius, flat.left + month * flat.month, t);
    const along = mix(off * Math.PI * radius, downTo(flat, seat) - middle, t);
    const angle = off * open;
    const bent: Spot =
      Math.abs(angle) < 1e-6
        ? [x, y + along]
        : [x - (along / angle) * (1 - Math.cos(angle)), y + (along / angle) * Math.sin(angle)];
    const [dx, dy] = [bent[0] - cx, bent[1] - y];
    return [cx + dx * cos - dy * sin, y + dx * sin + dy * cos];
  };
}

/** The height of a place on the timeline. */
function downTo({ lanes }: Flat, seat: number): number {
  const at = Math.min(lanes.length - 1, Math.max(0, Math.floor(seat)));
  const lane = lanes[at] ?? { top: 0, bottom: 0 };
  return mix(lane.top, lane.bottom, seat - at);
}
