/** The six role shapes, as ink. */
import type { Mark } from '../tokens.ts';
import type { CircleInk, Paint, PathInk, Point, Stroke } from './shapes.ts';
import { hundredth } from './polar.ts';

const polygon = (corners: number, radius: number, turned = 0): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = ((i / corners) * 360 + turned) * (Math.PI / 180);
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });

const star = (): Point[] =>
  Array.from({ length: 10 }, (_, i) => {
    const angle = (i * 36 * Math.PI) / 180;
    const radius = i % 2 === 0 ? 1.24 : 0.56;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });

/** Corners about (0, 0) for a shape as heavy to the eye as a circle of radius 1. */
const CORNERS: { readonly [mark in Exclude<Mark, 'circle'>]: readonly Point[] } = {
  square: polygon(4, 1.3, 45),
  triangle: [
    [0, -1.12],
    [1.18, 0.9],
    [-1.18, 0.9],
  ],
  diamond: polygon(4, 1.3),
  hexagon: polygon(6, 1.12, 30),
  star: star(),
};

/** A role's shape about a point, `size` across. */
export function glyph(
  mark: Mark,
  [x, y]: Point,
  size: number,
  fill: Paint | undefined,
  stroke?: Stroke,
): CircleInk | PathInk {
  if (mark === 'circle') return { kind: 'circle', x, y, r: hundredth((size / 2) * 1.04), fill, stroke };
  return {
    kind: 'path',
    points: CORNERS[mark].map(([dx, dy]): Point => [hundredth(x + (dx * size) / 2), hundredth(y + (dy * size) / 2)]),
    closed: true,
    fill,
    stroke,
  };
}
