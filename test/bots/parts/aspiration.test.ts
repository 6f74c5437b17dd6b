import { expect, test } from 'vitest';
import { aspiration, type Tempo } from '../../../src/bots/parts/aspiration.ts';

const tempo = (e: number): Tempo => ({ e, horizon: 1, opening: 1, floor: 0.2 });

test('everyone opens at the opening and ends at the floor', () => {
  for (const e of [0.25, 1, 4]) {
    expect(aspiration(0, tempo(e))).toBe(1);
    expect(aspiration(1, tempo(e))).toBeCloseTo(0.2);
  }
});

test('half-way a hard-liner has given almost nothing, a diplomat half, a trainee nearly all', () => {
  const [conceder, linear, boulware] = [0.25, 1, 4].map((e) => aspiration(0.5, tempo(e)));
  expect(boulware).toBeGreaterThan(0.9);
  expect(linear).toBeCloseTo(0.6);
  expect(conceder).toBeLessThan(0.35);
});
