/** The way from a sleeve beside the disc to a seat's arc on its rim. */

/** In CSS pixels on the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Thread {
  /** An SVG path. */
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
}

/** Where the thread ends, in halves of the picture's shorter side: just outside the rim. */
const REACH = 0.91;
/** Degrees kept from the ends of a seat's arc. */
const MARGIN = 14;

/**
 * From the lower corner of the sleeve to the point of the seat's arc that lies nearest to the sleeve's side, bent so that it
 * stays outside the disc. Seats share the rim evenly, the first one's arc ending at 12 o'clock.
 */
export function threadPath(sleeve: Box, disc: Box, seat: number, of: number): Thread {
  const centre = { x: disc.left + disc.width / 2, y: disc.top + disc.height / 2 };
  const side = sleeve.left + sleeve.width / 2 < centre.x ? -90 : 90;
  const middle = ((seat - 0.5) * 360) / of;
  const room = Math.max(0, 180 / of - MARGIN);
  const off = ((((side - middle) % 360) + 540) % 360) - 180;
  const angle = ((middle + Math.min(room, Math.max(-room, off))) * Math.PI) / 180;
  const reach = (Math.min(disc.width, disc.height) / 2) * REACH;
  const end = { x: centre.x + reach * Math.sin(angle), y: centre.y - reach * Math.cos(angle) };
  const start = {
    x: side < 0 ? sleeve.left + sleeve.width + 5 : sleeve.left - 5,
    y: sleeve.top + sleeve.height - 12,
  };
  const bend = { x: start.x + (end.x - start.x) * 0.08, y: end.y };
  const [a, b, c] = [start, bend, end].map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  return { path: `M${a}Q${b} ${c}`, end };
}
