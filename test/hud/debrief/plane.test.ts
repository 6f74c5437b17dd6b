import { describe, expect, test } from 'vitest';
import { edgeOf, pairsOf, planeOf } from '../../../src/hud/debrief/plane.ts';
import { saysOf } from '../../../src/hud/debrief/scatter.tsx';
import { analysisOf } from '../support/analysis-of.ts';
import { hanoiShort } from '../support/hanoi-short.ts';
import { hanoiDeal, signedPackage } from '../support/played.ts';

const analysis = analysisOf(hanoiShort, signedPackage, hanoiDeal);
const plane = planeOf(analysis, { x: 0, y: 1 });

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
  test('names your deal and history’s, promised and delivered', () => {
    expect(plane.marks.slice(0, 4).map(({ kind, x, y }) => [kind, x, y])).toEqual([
      ['yours', 45, 58],
      ['yours-delivered', 42, 57.5],
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
    expect(saysOf(none, 'USTR', 'Russia')).toMatch(
      /You signed no deal\. Walking away gives 38 to USTR and 42 to Russia\./,
    );
  });
  test('says itself in words', () => {
    expect(saysOf(plane, 'USTR', 'Russia')).toMatch(
      /^Scatter plot of \d+ packages\. Your deal gave 45 to USTR and 58 to Russia\..*A table follows\.$/,
    );
  });
});
