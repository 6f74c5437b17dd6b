/** Points of agreement that theory singles out, on a finite frontier and for any number of roles. */
import type { Merged } from './merge.ts';

export const gainsOf = (points: readonly number[], walkAways: readonly number[]): number[] =>
  points.map((value, i) => value - (walkAways[i] ?? 0));

/** Frontier packages at or above every walk-away. */
export const rationalOf = (frontier: readonly Merged[], walkAways: readonly number[]): Merged[] =>
  frontier.filter(({ points }) => gainsOf(points, walkAways).every((gain) => gain >= 0));

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** The one with the highest rating; ties go to the larger joint gain, then to the first. */
function most(all: readonly Merged[], rate: (one: Merged) => number): Merged | null {
  let best: { readonly one: Merged; readonly rating: number; readonly joint: number } | null = null;
  for (const one of all) {
    const rating = rate(one);
    const joint = sum(one.points);
    if (best === null || rating > best.rating || (rating === best.rating && joint > best.joint))
      best = { one, rating, joint };
  }
  return best?.one ?? null;
}

/** Most each role gets from a package at or above every walk-away; its walk-away if there is none. */
export const bestOf = (rational: readonly Merged[], walkAways: readonly number[]): number[] =>
  walkAways.map((walkAway, i) => Math.max(walkAway, ...rational.map(({ points }) => points[i] ?? 0)));

/** Nash (1950): the highest product of gains over walk-away. */
export const nash = (rational: readonly Merged[], walkAways: readonly number[]): Merged | null =>
  most(rational, ({ points }) => gainsOf(points, walkAways).reduce((product, gain) => product * gain, 1));

/** Kalai (1977), egalitarian: the highest smallest gain. */
export const kalai = (rational: readonly Merged[], walkAways: readonly number[]): Merged | null =>
  most(rational, ({ points }) => Math.min(...gainsOf(points, walkAways)));

/**
 * Kalai and Smorodinsky (1975) for n roles on a finite frontier: the highest smallest share of each role's best gain.
 * Roles that can gain nothing anywhere are left out of it.
 */
export function kalaiSmorodinsky(
  rational: readonly Merged[],
  walkAways: readonly number[],
  best: readonly number[],
): Merged | null {
  const hopes = gainsOf(best, walkAways);
  return most(rational, ({ points }) =>
    Math.min(...gainsOf(points, walkAways).flatMap((gain, i) => ((hopes[i] ?? 0) > 0 ? [gain / (hopes[i] ?? 1)] : []))),
  );
}

/** Frontier package better for every role than `here`, with the highest smallest improvement; null: none. */
export const better = (frontier: readonly Merged[], here: readonly number[]): Merged | null =>
  most(
    frontier.filter(({ points }) => points.every((value, i) => value > (here[i] ?? 0))),
    ({ points }) => Math.min(...gainsOf(points, here)),
  );

/** Euclidean distance in points to the nearest of them; null: there are none. */
export function distance(here: readonly number[], frontier: readonly Merged[]): number | null {
  if (frontier.length === 0) return null;
  return Math.min(...frontier.map(({ points }) => Math.sqrt(sum(gainsOf(points, here).map((d) => d * d)))));
}
