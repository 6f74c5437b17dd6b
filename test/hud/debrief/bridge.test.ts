import { expect, test } from 'vitest';
import { bridgesOf } from '../../../src/hud/debrief/bridge.ts';
import { nothingSigned, played } from '../support/played.ts';

const inTenths = (points: number): number => Math.round(points * 10);

test('from paper to the score every step adds up as it is shown', () => {
  for (const debrief of [played, nothingSigned])
    for (const [index, { role, delivered, moves, ended }] of bridgesOf(debrief).entries()) {
      const scored = debrief.scores[index];
      expect([role, inTenths(ended)]).toEqual([scored?.role, inTenths(scored?.score ?? 0)]);
      expect(inTenths(delivered) + inTenths(moves)).toBe(inTenths(ended));
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
    expect(inTenths(ended) - inTenths(truth)).toBe(inTenths(played.seen[index] ?? NaN));
});
