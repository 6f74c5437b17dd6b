/** Rectangles with round corners, as points. */
import { at } from './polar.ts';
import type { Point } from './shapes.ts';

/** About a point, by half its width and height, clockwise from the upper right corner. */
export function rounded([x, y]: Point, wide: number, high: number, corner: number): Point[] {
  const [across, along] = [wide - corner, high - corner];
  const middles: readonly Point[] = [
    [across, -along],
    [across, along],
    [-across, along],
    [-across, -along],
  ];
  return middles.flatMap(([mx, my], i) =>
    [0, 30, 60, 90].map((part): Point => {
      const [dx, dy] = at(corner, i * 90 + part);
      return [x + mx + dx, y + my + dy];
    }),
  );
}
