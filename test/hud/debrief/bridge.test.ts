import { expect, test } from 'vitest';
import { bridgesOf } from '../../../src/hud/debrief/bridge.ts';
import { stepsOf, unseenIn } from '../../../src/hud/debrief/score-bridge.tsx';
import { nothingSigned, played } from '../support/played.ts';

const inTenths = (points: number): number => Math.round(points * 10);

test('from face value to the score every step adds up as it is shown', () => {
  for (const debrief of [played, nothingSigned])
    for (const [index, { role, delivered, moves, ended }] of bridgesOf(debrief).entries()) {
      const scored = debrief.scores[index];
      expect([role, inTenths(ended)]).toEqual([scored?.role, inTenths(scored?.score ?? 0)]);
      expect(inTenths(delivered) + inTenths(moves)).toBe(inTenths(ended));
    }
});
test('at face value every promise that stands is kept; with no deal it is the walk-away', () => {
  expect(bridgesOf(played).map(({ face }) => face)).toEqual([45, 58, 49]);
  expect(bridgesOf(nothingSigned).map(({ face, delivered }) => [face, delivered])).toEqual([
    [38, 38],
    [42, 42],
    [40, 40],
  ]);
});
test('what a desk could not see is the rest', () => {
  for (const [index, { ended, truth }] of bridgesOf(played).entries())
    expect(inTenths(ended) - inTenths(truth)).toBe(inTenths(played.seen[index]?.score ?? NaN));
});
test('and is told piece by piece, adding up, each with its reason', () => {
  for (const bridge of bridgesOf(played))
    expect(bridge.unseen.reduce((sum, { points }) => sum + inTenths(points), 0)).toBe(inTenths(bridge.truth));
  expect(bridgesOf(played).map((bridge) => unseenIn(played, bridge.role, bridge))).toEqual([
    [{ points: '−4', says: '“Disc plants on military land”: the verdict said kept; in truth it was not.' }],
    [
      { points: '+3', says: '“Disc plants on military land”: the verdict said kept; in truth it was not.' },
      { points: '+1', says: '“Washington’s word on payments”: a deal that you were not shown settled it.' },
    ],
    [{ points: '−1', says: '“US signature on accession”: a deal that you were not shown settled it.' }],
  ]);
});
test('a deal that a desk never read, and a limit, are named too', () => {
  const [scored] = played.scores;
  if (!scored) throw new Error('No score');
  const without = { ...scored, lines: scored.lines.filter(({ kind }) => kind !== 'paper' && kind !== 'delivery') };
  const [bridge] = bridgesOf({ ...played, seen: [{ ...without, score: 0 }] });
  expect(new Set(bridge?.unseen.map(({ why }) => why))).toEqual(new Set(['unread', 'limits']));
});
test('each step says what it is, and what it changed', () => {
  const [bridge] = bridgesOf(played);
  expect(bridge && stepsOf(bridge).map(({ points, says }) => `${points} ${says.split(':')[0]}`)).toEqual([
    '45 at face value',
    '35 as delivered (−10)',
    '33.6 with moves and months (−1.4)',
  ]);
});
