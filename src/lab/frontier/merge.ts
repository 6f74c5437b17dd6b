/**
 * The exact Pareto frontier of all packages, without listing them: issues are merged one by one, and a partial package is
 * dropped when another leaves the same options open and beats it. Worth is additive, so nothing it could become is lost.
 */
import type { Space, SpaceIssue } from './space.ts';
import { undominated, type Point } from './undominated.ts';

export interface Merged extends Point {
  /** Place of the option picked in each issue, in the space's order. */
  readonly picks: readonly number[];
}
interface Partial extends Merged {
  /** Bits of options that may not follow. */
  readonly excluded: bigint;
}

/** `points`: what a pick gives each role. Starts from the walk-aways. */
export function frontierOf(
  space: Space,
  points: (issue: SpaceIssue, pick: number) => readonly number[],
  allowed: (issue: SpaceIssue, pick: number) => boolean = () => true,
): Merged[] {
  let partials: readonly Partial[] = [{ points: space.walkAways, picks: [], excluded: 0n }];
  let ahead = space.issues.reduce((all, { bits }) => all | bits, 0n);
  for (const issue of space.issues) {
    ahead &= ~issue.bits;
    const grown = new Map<bigint, Partial[]>();
    issue.options.forEach((option, pick) => {
      if (!allowed(issue, pick)) return;
      const gains = points(issue, pick);
      for (const base of partials) {
        if ((base.excluded & option.bit) !== 0n) continue;
        const excluded = (base.excluded | option.excludes) & ahead;
        const next = { points: plus(base.points, gains), picks: [...base.picks, pick], excluded };
        const group = grown.get(excluded);
        if (group) group.push(next);
        else grown.set(excluded, [next]);
      }
    });
    partials = [...grown.values()].flatMap((group) => undominated(group));
  }
  return undominated(partials);
}

/** Sums rounded to a billionth of a point, so that equal packages are equal whatever the order of adding. */
const plus = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, i) => Math.round((value + (b[i] ?? 0)) * 1e9) / 1e9);
