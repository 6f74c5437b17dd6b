import { expect, test } from 'vitest';
import { hasPar, parOf, withPar } from '../../src/lab/par.ts';
import { mean } from '../../src/lab/statistics.ts';
import { playBatch } from '../../src/lab/tournament.ts';
import { sink } from '../support/sink.ts';

test('scored by its par, a game without offers comes to the walk-away on average', () => {
  const batch = { kind: 'silent', seed: 2, from: 0, to: 40 } as const;
  const par = parOf(sink, playBatch(sink, batch));
  const fair = withPar(sink, par);
  expect(hasPar(sink)).toBe(false);
  expect(hasPar(fair)).toBe(true);
  const again = playBatch(fair, batch);
  sink.roles.forEach(({ walkAway }, seat) =>
    expect(mean(again.map(({ scores }) => scores[seat] ?? 0))).toBeCloseTo(walkAway ?? 0, 1),
  );
});
