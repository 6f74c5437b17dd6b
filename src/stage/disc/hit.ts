/** What lies under a point of the disc. */
import type { StageIntent } from '../intent.ts';
import { between, contains, degreesOf, polarOf, turn } from './polar.ts';
import type { DiscShapes, Point, Region } from './shapes.ts';

/**
 * The topmost thing under a point (disc units from the centre), or the nearest small thing within
 * `slop` units, so that a finger need not be exact; null: bare table or the middle of the hub.
 */
export function hitAt(shapes: DiscShapes, point: Point, slop = 0): StageIntent | null {
  const under = shapes.hits.findLast((hit) => contains(hit.region, point));
  if (under?.fine) return under.intent;
  let nearest: { readonly intent: StageIntent; readonly away: number } | null = null;
  for (const hit of shapes.hits) {
    if (!hit.fine) continue;
    const away = distance(hit.region, point);
    if (away <= slop && (nearest === null || away <= nearest.away)) nearest = { intent: hit.intent, away };
  }
  return nearest?.intent ?? under?.intent ?? null;
}

/** How far a point lies outside a region; 0 inside. Angles count at the point's own radius. */
export function distance(region: Region, point: Point): number {
  const { radius, degrees } = polarOf(point);
  const across = Math.max(0, region.inner - radius, radius - region.outer);
  const inside = region.to - region.from >= 360 || turn(degrees - region.from) <= region.to - region.from;
  const away = inside ? 0 : Math.min(Math.abs(between(region.from, degrees)), Math.abs(between(region.to, degrees)));
  return Math.hypot(across, away / Math.max(0.01, degreesOf(1, Math.max(1, radius))));
}
