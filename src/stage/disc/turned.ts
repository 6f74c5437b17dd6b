/** Turning points about a point. */
import { hundredth } from './polar.ts';
import type { Point } from './shapes.ts';

/** The point turned clockwise about another. */
export function turned([x, y]: Point, [aboutX, aboutY]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - aboutX, y - aboutY];
  return [
    hundredth(aboutX + dx * Math.cos(angle) - dy * Math.sin(angle)),
    hundredth(aboutY + dx * Math.sin(angle) + dy * Math.cos(angle)),
  ];
}
