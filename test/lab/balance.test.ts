import { expect, test } from 'vitest';
import { balanceOf, type Pools } from '../../src/lab/balance.ts';
import { gamesOf, portions } from '../../src/lab/plan.ts';
import { reportText } from '../../src/lab/report.ts';
import { playBatch, type Kind } from '../../src/lab/tournament.ts';
import { sink } from '../support/sink.ts';

const pool = (kind: Kind) => playBatch(sink, { kind, seed: 4, from: 0, to: 24 });
const pools: Pools = {
  diplomats: pool('diplomats'),
  mixed: pool('mixed'),
  silent: pool('silent'),
  'left-out': pool('left-out'),
};
const balance = balanceOf(sink, pools);

test('every target is a figure with a value, and says by how much it is missed', () => {
  const ids = balance.figures.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { value, from, to, missed } of balance.figures) {
    expect(Number.isFinite(value)).toBe(true);
    const low = from === null ? 0 : Math.max(0, from - value);
    const high = to === null ? 0 : Math.max(0, value - to);
    expect(missed).toBeCloseTo(low + high);
  }
});

test('coverage counts every outcome, move and option of the case', () => {
  const { mixed } = balance.coverage;
  expect(Object.keys(mixed.moves)).toEqual(sink.moves.map(({ id }) => id));
  expect(Object.keys(mixed.options)).toHaveLength(sink.issues.flatMap(({ options }) => options).length);
  const total = Object.values(mixed.outcomes).reduce((sum, one) => sum + one, 0);
  expect(total).toBeCloseTo(1);
});

test('the report is one page, and marks what is missed', () => {
  const par = { ustr: { o: 0.4 } };
  const report = { scenario: sink.id, seed: 4, games: gamesOf(24), par, parWasMissing: true, ...balance };
  const text = reportText(sink, report);
  expect(text.split('\n').length).toBeLessThan(70);
  const missed = balance.figures.filter((figure) => figure.missed > 0).length;
  expect(text.split('\n').filter((line) => line.startsWith('!'))).toHaveLength(missed);
});

test('both pools play as many games as were asked for', () => {
  expect(gamesOf(2000)).toEqual({ diplomats: 2000, mixed: 2000, silent: 200, 'left-out': 200 });
});

test('portions cover the games once', () => {
  const seen = portions('mixed', 37, 1).flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => from + i),
  );
  expect(seen).toEqual(Array.from({ length: 37 }, (_, i) => i));
});
