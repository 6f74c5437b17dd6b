/** Angles and points of the disc: degrees clockwise from 12 o'clock, y down. */
import type { Point, Region } from './shapes.ts';

const RADIANS = Math.PI / 180;

/** Rounded to a hundredth, so that no painter and no engine differs in the last bit. */
export const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The point at a distance and an angle from the centre. */
export function at(radius: number, degrees: number): Point {
  const angle = degrees * RADIANS;
  return [hundredth(radius * Math.sin(angle)), hundredth(-radius * Math.cos(angle))];
}

/** Distance and angle of a point, the angle in 0..360. */
export function polarOf([x, y]: Point): { readonly radius: number; readonly degrees: number } {
  return { radius: Math.hypot(x, y), degrees: turn(Math.atan2(x, -y) / RADIANS) };
}

/** The same angle in 0..360. */
export const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The shortest way from one angle to another, -180..180. */
export function between(from: number, to: number): number {
  const way = turn(to - from);
  return way > 180 ? way - 360 : way;
}

/** The angle that a length takes up at a radius. */
export const degreesOf = (length: number, radius: number): number => length / radius / RADIANS;

/** Whether a point lies in a region. */
export function contains(region: Region, point: Point): boolean {
  const { radius, degrees } = polarOf(point);
  if (radius < region.inner || radius > region.outer) return false;
  return region.to - region.from >= 360 || turn(degrees - region.from) <= region.to - region.from;
}

/** Points along an arc, near enough together to look round (a chord strays under 0.05 units). */
export function arcPoints(radius: number, from: number, to: number): Point[] {
  const step = Math.max(0.5, (2 * Math.acos(Math.max(0, 1 - 0.05 / radius))) / RADIANS);
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / step));
  return Array.from({ length: pieces + 1 }, (_, i) => at(radius, from + ((to - from) * i) / pieces));
}
