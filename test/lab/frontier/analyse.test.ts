import { expect, test } from 'vitest';
import hanoi from '../../../scenarios/hanoi_2006.yaml';
import type { Analysis } from '../../../src/kernel/analysis.ts';
import { debriefOf } from '../../../src/kernel/debrief.ts';
import { analyse, faceFrontier, weightedFrontier } from '../../../src/lab/frontier/analyse.ts';
import { rationalOf } from '../../../src/lab/frontier/solutions.ts';
import { picksOf, spaceOf } from '../../../src/lab/frontier/space.ts';
import { weightedPoints, weightsOf } from '../../../src/lab/frontier/weights.ts';
import { playGame, recordOf } from '../../../src/lab/game.ts';
import { historyOf } from '../../../src/lab/history.ts';

const game = playGame(hanoi, { ustr: 'diplomat', russia: 'diplomat', site: 'diplomat' }, 4);
const debrief = debriefOf(recordOf(game));
// The shape that the debrief's panels read.
const analysis: Analysis = analyse(debrief, 1);

test('the frontier of Hanoi is found well within a tenth of a second', () => {
  const space = spaceOf(hanoi);
  faceFrontier(space);
  const began = performance.now();
  faceFrontier(space);
  expect(performance.now() - began).toBeLessThan(100);
});

test('solutions lie on the frontier, at or above every walk-away', () => {
  const frontier = new Set(analysis.frontier.map(({ points }) => points.join()));
  for (const spot of [analysis.nash, analysis.kalai, analysis.kalaiSmorodinsky]) {
    expect(frontier.has(spot?.points.join() ?? '')).toBe(true);
    spot?.points.forEach((value, i) => expect(value).toBeGreaterThanOrEqual(analysis.walkAways[i] ?? 0));
  }
});

test('Kalai’s point is the fairest in points, Nash’s the largest product', () => {
  const rational = rationalOf(faceFrontier(spaceOf(hanoi)), analysis.walkAways);
  const gains = (points: readonly number[]): number[] => points.map((value, i) => value - (analysis.walkAways[i] ?? 0));
  const product = (points: readonly number[]): number => gains(points).reduce((a, b) => a * b, 1);
  const least = (points: readonly number[]): number => Math.min(...gains(points));
  expect(product(analysis.nash?.points ?? [])).toBe(Math.max(...rational.map(({ points }) => product(points))));
  expect(least(analysis.kalai?.points ?? [])).toBe(Math.max(...rational.map(({ points }) => least(points))));
});

test('what was signed is worth what the debrief says', () => {
  const { yours } = analysis;
  expect(Object.keys(yours?.package ?? {}).length).toBeGreaterThan(0);
  const delivered = debrief.scores.map(({ lines }) =>
    lines.reduce((sum, { kind, points }) => (kind === 'objective' ? sum : sum + points), 0),
  );
  expect(yours?.delivered).toEqual(delivered);
});

test('history is on the map too, below the frontier', () => {
  expect(historyOf(hanoi)?.outcome.id).toBe('dark_for_a_summit');
  const history = analysis.history;
  expect(analysis.frontier.some(({ points }) => points.every((value, i) => value > (history?.points[i] ?? 0)))).toBe(
    true,
  );
});

test('at most two thousand packages are drawn, the same for the same seed', () => {
  expect(analysis.packages.dots).toHaveLength(2000);
  expect(analyse(debrief, 1).packages.dots).toEqual(analysis.packages.dots);
  expect(analyse(debrief, 2).packages.dots).not.toEqual(analysis.packages.dots);
});

test('weighted by delivery no package is worth more than some package on the weighted frontier', () => {
  const space = spaceOf(hanoi);
  const weights = weightsOf(analysis.promises);
  const front = weightedFrontier(space, weights);
  for (const { package: pkg } of analysis.frontier.slice(0, 200)) {
    const points = weightedPoints(space, picksOf(space, pkg), weights);
    expect(front.some((best) => best.points.every((value, i) => value >= (points[i] ?? 0) - 1e-6))).toBe(true);
  }
});
