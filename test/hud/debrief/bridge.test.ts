import { expect, test } from 'vitest';
import { bridgesOf } from '../../../src/hud/debrief/bridge.ts';
import { nothingSigned, played } from '../support/played.ts';

test('from paper to the score every step adds up', () => {
  for (const debrief of [played, nothingSigned])
    for (const [index, { role, delivered, moves, ended }] of bridgesOf(debrief).entries()) {
      const scored = debrief.scores[index];
      expect([role, ended]).toEqual([scored?.role, scored?.score]);
      expect(delivered + moves).toBeCloseTo(ended, 9);
    }
});
test('on paper every promise that stands is kept; with no deal it is the walk-away', () => {
  expect(bridgesOf(played).map(({ paper }) => paper)).toEqual([45, 58, 49]);
  expect(bridgesOf(nothingSigned).map(({ paper, delivered }) => [paper, delivered])).toEqual([
    [38, 38],
    [42, 42],
    [40, 40],
  ]);
});
test('what a desk could not see is the rest', () => {
  for (const [index, { ended, truth }] of bridgesOf(played).entries())
    expect(ended - truth).toBeCloseTo(played.seen[index] ?? NaN, 9);
});
