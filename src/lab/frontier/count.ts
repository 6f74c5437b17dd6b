/** Counting packages, one by one where there are not too many, and drawing some of them by a fixed seed. */
import { diceOf } from '../../kernel/random.ts';
import type { Space } from './space.ts';

/** Packages are looked at one by one up to here (a third of a second); shares beyond it are estimated from draws. */
const MOST = 4_000_000;
const DRAWS = 200_000;

/** How many packages may be signed; the empty one is none. Exact for any size. */
export function countPackages({ issues }: Space): number {
  let ways = new Map<bigint, number>([[0n, 1]]);
  let ahead = issues.reduce((all, { bits }) => all | bits, 0n);
  for (const issue of issues) {
    ahead &= ~issue.bits;
    const next = new Map<bigint, number>();
    for (const option of issue.options)
      for (const [excluded, count] of ways) {
        if ((excluded & option.bit) !== 0n) continue;
        const key = (excluded | option.excludes) & ahead;
        next.set(key, (next.get(key) ?? 0) + count);
      }
    ways = next;
  }
  return [...ways.values()].reduce((sum, count) => sum + count, 0) - 1;
}

/** Calls back with the points of every package and with its picks, which the caller must copy to keep. */
export function eachPackage(space: Space, visit: (points: readonly number[], picks: readonly number[]) => void): void {
  const { issues, walkAways } = space;
  const picks = issues.map(() => 0);
  // One row of points a depth, reused.
  const rows = Array.from({ length: issues.length + 1 }, () => walkAways.slice());
  const go = (depth: number, excluded: bigint, empty: boolean): void => {
    const issue = issues[depth];
    const row = rows[depth];
    const next = rows[depth + 1];
    if (!row) return;
    if (!issue || !next) {
      if (!empty) visit(row, picks);
      return;
    }
    for (const [pick, option] of issue.options.entries()) {
      if ((excluded & option.bit) !== 0n) continue;
      picks[depth] = pick;
      for (let i = 0; i < row.length; i++) next[i] = (row[i] ?? 0) + (option.worth[i] ?? 0);
      go(depth + 1, excluded | option.excludes, empty && pick === 0);
    }
  };
  go(0, 0n, true);
}

/** How many packages pass each test: exact up to four million packages, beyond that estimated from draws. */
export function countThose(
  space: Space,
  total: number,
  seed: number,
  tests: readonly ((points: readonly number[]) => boolean)[],
): number[] {
  const hits = tests.map(() => 0);
  const visit = (points: readonly number[]): void =>
    tests.forEach((test, i) => {
      if (test(points)) hits[i] = (hits[i] ?? 0) + 1;
    });
  if (total <= MOST) {
    eachPackage(space, visit);
    return hits;
  }
  const draws = drawPackages(space, DRAWS, seed);
  for (const picks of draws) visit(faceOf(space, picks));
  return hits.map((hit) => Math.round((hit / draws.length) * total));
}

/** Packages drawn evenly by a fixed seed, with replacement: picks that exclude each other are drawn again. */
export function drawPackages({ issues }: Space, count: number, seed: number): number[][] {
  const dice = diceOf(seed);
  const drawn: number[][] = [];
  for (let tries = 0; drawn.length < count && tries < count * 100; tries++) {
    let excluded = 0n;
    let fits = true;
    const picks = issues.map((issue) => {
      const pick = Math.floor(dice() * issue.options.length);
      const option = issue.options[pick];
      if (option && (excluded & option.bit) !== 0n) fits = false;
      excluded |= option?.excludes ?? 0n;
      return pick;
    });
    if (fits && picks.some((pick) => pick !== 0)) drawn.push(picks);
  }
  return drawn;
}

/** Points by role at face value, walk-away included. */
export function faceOf({ issues, walkAways }: Space, picks: readonly number[]): number[] {
  const points = walkAways.slice();
  picks.forEach((pick, i) => {
    const worth = issues[i]?.options[pick]?.worth ?? [];
    worth.forEach((value, role) => (points[role] = (points[role] ?? 0) + value));
  });
  return points;
}
