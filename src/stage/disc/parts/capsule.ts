/** The outline of a capsule: a bent bar with round ends along a ring. */
import { arcPoints, at } from '../polar.ts';
import type { Point } from '../shapes.ts';

const end = (radius: number, degrees: number, half: number, from: number): Point[] => {
  const [x, y] = at(radius, degrees);
  return [0, 30, 60, 90, 120, 150, 180].map((part): Point => {
    const [dx, dy] = at(half, degrees + from + part);
    return [x + dx, y + dy];
  });
};

/** All round, from the outer edge's start, clockwise. */
export function capsule(radius: number, from: number, to: number, half: number): Point[] {
  return [
    ...arcPoints(radius + half, from, to),
    ...end(radius, to, half, 0),
    ...arcPoints(radius - half, to, from),
    ...end(radius, from, half, 180),
  ];
}

/** Open at its clockwise end: a promise with no date. Not closed. */
export function openCapsule(radius: number, from: number, to: number, half: number): Point[] {
  return [
    ...arcPoints(radius - half, to, from),
    ...end(radius, from, half, 180),
    ...arcPoints(radius + half, from, to),
  ];
}

/** The first half of a capsule, cut straight. */
export function halfCapsule(radius: number, from: number, to: number, half: number): Point[] {
  return openCapsule(radius, from, (from + to) / 2, half);
}

/** Its two round ends alone. */
export function capsuleEnds(radius: number, from: number, to: number, half: number): readonly [Point[], Point[]] {
  return [end(radius, from, half, 180), end(radius, to, half, 0)];
}
