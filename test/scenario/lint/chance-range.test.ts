import { expect, test } from 'vitest';
import { toldOf } from '../small.ts';

const chance = (written: string): string[] =>
  toldOf('chance-range', { more: `each-round: [ { then: [ { chance: ${written}, add: { meters.traffic: 1 } } ] } ]` });

test.each(['0', '0.5', '1', '"meters.traffic / 100"'])('a chance of %s', (written) =>
  expect(chance(written)).toEqual([]),
);
test.each([
  ['60', 'A chance goes from 0 to 1, but this is 60. Write 0.6 for 60 %.'],
  ['1.5', 'A chance goes from 0 to 1, but this is 1.5. Write 0.015 for 1.5 %.'],
  ['-0.1', 'A chance goes from 0 to 1, but this is -0.1. Write a number from 0 to 1.'],
])('a chance of %s', (written, line) => expect(chance(written)).toEqual([line]));

test.each([
  ['an event', { events: 'events: { e: { headline: E, chance: 60 } }' }],
  [
    'a move',
    {
      moves:
        'moves: { raid: { by: russia, says: R, cost: 1, then: [ { chance: 60, set: { meters.site_online: 0 } } ] } }',
    },
  ],
  [
    'a leak',
    {
      moves:
        'moves: { raid: { by: russia, says: R, cost: 1, then: [ { open: cards, as: leaking, leak: 60 }, { set: { meters.site_online: 0 } } ] } }',
    },
  ],
  [
    'a free act',
    {
      issues:
        'issues: { shutdown: { says: S, between: [ustr, russia], options: { a: { says: A, pledge: { by: russia, kept-if: "meters.site_online == 0", act: { says: X, delivers: 60 } } } } } }',
    },
  ],
  [
    'a consequence',
    {
      issues:
        'issues: { shutdown: { says: S, between: [ustr, russia], options: { a: { says: A, pledge: { by: russia, kept-if: "meters.site_online == 0", if-broken: [ { chance: 60, cut: cards } ] } } } } }',
    },
  ],
])('it is looked for in %s', (_, changes) => expect(toldOf('chance-range', changes)).toHaveLength(1));
