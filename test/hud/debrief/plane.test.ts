import { describe, expect, test } from 'vitest';
import { edgeOf, LAYERS, pairsOf, planeOf, shownOn } from '../../../src/hud/debrief/plane.ts';
import { saysOf } from '../../../src/hud/debrief/scatter-says.ts';
import { contextOf } from '../../../src/text/context.ts';
import { analysisOf } from '../support/analysis-of.ts';
import { hanoiShort } from '../support/hanoi-short.ts';
import { hanoiDeal, signedPackage } from '../support/played.ts';

const analysis = analysisOf(hanoiShort, signedPackage, hanoiDeal);
const plane = planeOf(analysis, { x: 0, y: 1 });
const at = contextOf(hanoiShort, null);

describe('pairs of seats', () => {
  test('start with the reader’s own', () => {
    const named = (seat: string) =>
      pairsOf(analysis.roles, seat).map(({ x, y }) => `${analysis.roles[x]}-${analysis.roles[y]}`);
    expect(named('ustr')).toEqual(['ustr-russia', 'ustr-site', 'russia-site']);
    expect(named('site')).toEqual(['site-ustr', 'site-russia', 'ustr-russia']);
    expect(pairsOf(['a', 'b'], 'b')).toEqual([{ x: 1, y: 0 }]);
  });
});

describe('the edge that nothing beats', () => {
  test('keeps the outermost points only, from left to right', () => {
    const points = [
      { x: 1, y: 5 },
      { x: 3, y: 3 },
      { x: 2, y: 2 },
      { x: 5, y: 1 },
      { x: 5, y: 0 },
    ];
    expect(edgeOf(points)).toEqual([
      { x: 1, y: 5 },
      { x: 3, y: 3 },
      { x: 5, y: 1 },
    ]);
  });
  test('has no drawn package beyond it', () => {
    for (const dot of plane.dots) expect(plane.line.some((point) => point.x >= dot.x && point.y >= dot.y)).toBe(true);
  });
  test('lies further in once promises are weighted', () => {
    const furthest = (line: readonly { x: number; y: number }[]): number => Math.max(...line.map(({ x, y }) => x + y));
    expect(furthest(plane.weightedLine)).toBeLessThan(furthest(plane.line));
  });
});

describe('the plane', () => {
  test('names your deal and history’s, on paper and delivered, and where you ended', () => {
    expect(plane.marks.slice(0, 5).map(({ kind, x, y }) => [kind, x, y])).toEqual([
      ['yours', 45, 58],
      ['yours-delivered', 42, 57.5],
      ['ended', 42, 57.5],
      ['history', 45, 52],
      ['history-delivered', 42, 54.5],
    ]);
  });
  test('fills the dots that leave the third seat at its walk-away or above', () => {
    for (const [index, dot] of plane.dots.entries())
      expect(dot.othersGain).toBe((analysis.packages.dots[index]?.points[2] ?? 0) >= 40);
  });
  test('leaves your deal out when you signed none', () => {
    const none = planeOf(analysisOf(hanoiShort, null, null), { x: 0, y: 1 });
    expect(none.marks.map(({ kind }) => kind)).not.toContain('yours');
    expect(saysOf(none, true, 'ustr', 'russia', at)).toMatch(
      /You signed no deal\. You ended at 38 to USTR and 42 to Russia\. Walking away gives 38 to USTR and 42 to Russia\./,
    );
  });
  test('says itself in words', () => {
    expect(saysOf(plane, true, 'ustr', 'russia', at)).toMatch(
      /^Scatter plot of \d+ packages\. At face value your deals gave 45 to USTR and 58 to Russia\. You ended at 42 to USTR and 58 to Russia\..*A table follows\.$/,
    );
  });
});

describe('predict, then see', () => {
  const guessing = shownOn(plane, false, new Set(LAYERS));
  test('before the guess there is your deal among the packages, and where you ended, and no line', () => {
    expect(guessing.marks.map(({ kind }) => kind)).toEqual(['yours', 'ended']);
    expect([guessing.line, guessing.weightedLine]).toEqual([[], []]);
    expect(guessing.domain).toEqual(plane.domain);
  });
  test('nor does its sentence tell', () => {
    expect(saysOf(guessing, false, 'ustr', 'russia', at)).not.toMatch(/better/);
  });
  test('afterwards everything is there, less what the reader takes off', () => {
    expect(shownOn(plane, true, new Set(LAYERS))).toEqual(plane);
    const bare = shownOn(plane, true, new Set(['history']));
    expect(bare.marks.map(({ kind }) => kind)).toEqual(
      ['yours', 'history', 'better'].filter((kind) => plane.marks.some((mark) => mark.kind === kind)),
    );
    expect(bare.weightedLine).toEqual([]);
  });
  test('no ruler goes beyond 100, as no score does', () => {
    const far = planeOf(
      { ...analysis, frontier: analysis.frontier.map((spot) => ({ ...spot, points: spot.points.map((p) => p + 60) })) },
      { x: 0, y: 1 },
    );
    expect(Math.max(...far.line.flatMap(({ x, y }) => [x, y]))).toBe(100);
    expect([far.domain.x[1], far.domain.y[1]]).toEqual([100, 100]);
  });
  test('the chart is cut a little below what has a name, never through it', () => {
    for (const { x, y } of [...plane.marks, plane.walkAway]) {
      expect(x).toBeGreaterThan(plane.domain.x[0]);
      expect(y).toBeGreaterThan(plane.domain.y[0]);
    }
  });
});
