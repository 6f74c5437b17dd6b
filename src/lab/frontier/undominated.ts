/** The points that no other point beats: at least as good for all and better for one. */

export interface Point {
  readonly points: readonly number[];
}

/** Undominated points, one of each, best for the first role first. O(n log n) up to three roles, else pairwise. */
export function undominated<P extends Point>(all: readonly P[]): P[] {
  const sorted = all.slice().sort(descending);
  const roles = sorted[0]?.points.length ?? 0;
  return roles <= 3 ? staircase(sorted) : pairwise(sorted);
}

function descending(a: Point, b: Point): number {
  for (let i = 0; i < a.points.length; i++) {
    const difference = (b.points[i] ?? 0) - (a.points[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Sweeps from the best for the first role down: only the second and third matter among those already kept. */
function staircase<P extends Point>(sorted: readonly P[]): P[] {
  const kept: P[] = [];
  // Rising second coordinates with falling third ones: the upper edge of what was kept.
  const ys: number[] = [];
  const zs: number[] = [];
  for (const point of sorted) {
    const y = point.points[1] ?? 0;
    const z = point.points[2] ?? 0;
    let at = firstAtLeast(ys, y);
    if (at < ys.length && (zs[at] ?? -Infinity) >= z) continue;
    kept.push(point);
    if (ys[at] === y) at++;
    let from = at;
    while (from > 0 && (zs[from - 1] ?? Infinity) <= z) from--;
    ys.splice(from, at - from, y);
    zs.splice(from, at - from, z);
  }
  return kept;
}

function firstAtLeast(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pairwise<P extends Point>(sorted: readonly P[]): P[] {
  const kept: P[] = [];
  for (const point of sorted) if (!kept.some((other) => covers(other, point))) kept.push(point);
  return kept;
}

/** Is a at least as good as b for all? */
export const covers = (a: Point, b: Point): boolean => {
  for (let i = 0; i < a.points.length; i++) if ((a.points[i] ?? 0) < (b.points[i] ?? 0)) return false;
  return true;
};
