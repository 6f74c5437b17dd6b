import { describe, expect, test } from 'vitest';
import { pips, spread, stopAt, stopsOf } from '../../../../src/hud/table/desk/stops.ts';
import type { Board } from '../../../../src/kernel/board.ts';
import { issue, option } from '../../../support/case.ts';

const nothing: Pick<Board, 'standing'> = { standing: {} };
const plants = issue(
  'plants',
  ['ustr', 'russia'],
  [option('night', { worth: { ustr: 6, russia: -3 } }), option('surprise', { worth: { ustr: 12, russia: -8 } })],
);
const names = (role: string, view = nothing) => stopsOf(plants, view, role).map(({ option: id }) => id ?? 'out');

describe('every fader runs the same way: left easier for them, right better for you', () => {
  test('for who receives, leaving it out is at the left', () => {
    expect(names('ustr')).toEqual(['out', 'night', 'surprise']);
  });
  test('for who gives, leaving it out is at the right', () => {
    expect(names('russia')).toEqual(['surprise', 'night', 'out']);
  });
  test('own worth rises from left to right', () => {
    const worths = stopsOf(plants, nothing, 'russia').map(({ worth }) => worth);
    expect(worths).toEqual([-8, -3, 0]);
  });
});

test('what stands is no stop of its own: leaving the issue out keeps it', () => {
  const standing = {
    issue: 'plants',
    option: 'night',
    deal: 'd',
    round: 1,
    due: null,
    calledBy: null,
    claimed: false,
    lapsed: false,
    reports: null,
    tested: false,
    found: null,
    exposed: false,
  };
  const stops = stopsOf(plants, { standing: { plants: standing } }, 'ustr');
  expect(stops.map(({ says }) => says)).toEqual(['As signed: night', 'surprise']);
  expect(stopAt(stops, 'night')).toBe(0);
});

test('a stop goes by its short name, if it has one', () => {
  const short = issue(
    'plants',
    ['ustr', 'russia'],
    [
      option('night', { says: 'End the leases; inspect by day and night', short: 'Night checks', worth: { ustr: 6 } }),
      option('surprise', { says: 'Joint surprise inspections', worth: { ustr: 12 } }),
    ],
  );
  expect(stopsOf(short, nothing, 'ustr').map(({ says }) => says)).toEqual([
    'Leave it out',
    'Night checks',
    'Joint surprise inspections',
  ]);
});

test('an option that is not on the fader stands where it is left out', () => {
  const stops = stopsOf(plants, nothing, 'ustr');
  expect(stopAt(stops, 'surprise')).toBe(2);
  expect(stopAt(stops, undefined)).toBe(0);
  expect(stopAt(stops, 'unheard_of')).toBe(0);
});

test('pips count from your own range of worth, 1 to 4', () => {
  const meat = issue('meat', ['ustr', 'russia'], [option('keep', { worth: { ustr: 3 } })]);
  const idle = issue('idle', ['ustr', 'russia'], [option('any')]);
  expect(spread(plants, 'ustr')).toBe(12);
  expect([plants, meat, idle].map(({ id }) => pips([plants, meat, idle], id, 'ustr'))).toEqual([4, 1, 0]);
});
