/**
 * All packages of a scenario against every seat's goals, for the debrief's charts: exact, and quick enough for a page's
 * worker. The result is plain JSON.
 */
import type { Analysis, Dot, PromiseKind, Signed, Spot } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import type { Setup } from '../../kernel/setup.ts';
import { standingPackage } from '../../kernel/standing.ts';
import { historyOf } from '../history.ts';
import { countPackages, countThose, drawPackages, eachPackage, faceOf } from './count.ts';
import { logrollingOf } from './logrolling.ts';
import { frontierOf, type Merged } from './merge.ts';
import { better, bestOf, distance, gainsOf, kalai, kalaiSmorodinsky, nash, rationalOf } from './solutions.ts';
import { packageOf, picksOf, spaceOf, type Space } from './space.ts';
import { undominated } from './undominated.ts';
import { ASSUMED, proofIssues, weighted, weightedPoints, weightsOf, type Proofs, type Weights } from './weights.ts';

const MOST_DOTS = 2000;
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Exact frontier of a scenario at face value. */
export const faceFrontier = (space: Space): Merged[] =>
  frontierOf(space, (issue, pick) => issue.options[pick]?.worth ?? []);

/**
 * Works out the debrief's charts. `seed` picks the dots; `promises` are the shares kept, counted by the lab where it has been.
 */
export function analyse(debrief: Debrief, seed: number, promises: readonly PromiseKind[] = ASSUMED): Analysis {
  const { setup } = debrief;
  const space = spaceOf(setup);
  const { roles, walkAways } = space;
  const weights = weightsOf(promises);
  const spot = ({ points, picks }: Merged): Spot => ({ package: packageOf(space, picks), points });
  const maybe = (one: Merged | null): Spot | null => one && spot(one);
  const frontier = faceFrontier(space);
  const rational = rationalOf(frontier, walkAways);
  const best = bestOf(rational, walkAways);
  const count = countPackages(space);
  const yours = signedIn(space, debrief);
  const here = yours?.points ?? walkAways;
  const [rationalCount = 0, betterCount = 0] = countThose(space, count, seed, [
    (points) => points.every((value, i) => value >= (walkAways[i] ?? 0)),
    (points) => points.every((value, i) => value > (here[i] ?? 0)),
  ]);
  const gains = gainsOf(here, walkAways);
  const bestJoint = Math.max(0, ...frontier.map(({ points }) => sum(gainsOf(points, walkAways))));
  return {
    roles,
    walkAways,
    packages: { count, rational: rationalCount, dots: dotsOf(space, count, seed, weights) },
    frontier: frontier.map(spot),
    weightedFrontier: weightedFrontier(space, weights).map(spot),
    promises,
    best,
    nash: maybe(nash(rational, walkAways)),
    kalai: maybe(kalai(rational, walkAways)),
    kalaiSmorodinsky: maybe(kalaiSmorodinsky(rational, walkAways, best)),
    yours,
    ended: debrief.scores.map(({ score }) => score),
    history: signedInHistory(space, setup),
    better: maybe(better(frontier, here)),
    betterCount,
    distance: distance(here, rational),
    surplus: { yours: sum(gains), best: bestJoint, share: bestJoint > 0 ? sum(gains) / bestJoint : null },
    logrolling: logrollingOf(space, yours?.package ?? null),
  };
}

/** The frontier over weighted points: for each way of agreeing on proof, the pledges have one weight each. */
export function weightedFrontier(space: Space, weights: Weights): Merged[] {
  const deciding = proofIssues(space);
  const all = deciding.reduce<{ readonly proofs: Proofs; readonly picks: ReadonlyMap<string, number> }[]>(
    (ways, issue) =>
      ways.flatMap((way) =>
        issue.options.map((option, pick) => ({
          proofs: new Map([...way.proofs, [issue.id, option.proofKind] as const]),
          picks: new Map([...way.picks, [issue.id, pick] as const]),
        })),
      ),
    [{ proofs: new Map(), picks: new Map() }],
  );
  const found = all.flatMap(({ proofs, picks }) =>
    frontierOf(
      space,
      (issue, pick) => {
        const option = issue.options[pick];
        return option ? weighted(option, weights, proofs) : [];
      },
      (issue, pick) => (picks.get(issue.id) ?? pick) === pick,
    ),
  );
  return undominated(found);
}

function dotsOf(space: Space, count: number, seed: number, weights: Weights): Dot[] {
  const dot = (picks: readonly number[]): Dot => ({
    points: faceOf(space, picks),
    delivered: weightedPoints(space, picks, weights),
  });
  if (count > MOST_DOTS) return drawPackages(space, MOST_DOTS, seed).map(dot);
  const dots: Dot[] = [];
  eachPackage(space, (_, picks) => dots.push(dot(picks)));
  return dots;
}

/** Everything that stands at the end, and what came of it. */
function signedIn(space: Space, { board, scores }: Debrief): Signed | null {
  const pkg = standingPackage(board);
  if (Object.keys(pkg).length === 0) return null;
  return {
    package: pkg,
    points: faceOf(space, picksOf(space, pkg)),
    delivered: scores.map(({ lines }) =>
      sum(lines.filter(({ kind }) => kind !== 'objective').map(({ points }) => points)),
    ),
  };
}

function signedInHistory(space: Space, setup: Setup): Signed | null {
  const played = historyOf(setup);
  return played && signedIn(space, played);
}
