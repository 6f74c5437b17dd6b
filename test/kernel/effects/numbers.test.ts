import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../src/kernel/effects/numbers.ts';
import type { Effect } from '../../../src/kernel/effect.ts';
import { add, meter, move, set, setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

/** One card of Washington's with these effects, played in the first month. */
const played = (then: readonly Effect[], seed = 1): Game => {
  const game = new Game(
    setup({ meters: [meter('gold', { start: 5, min: 0, max: 10 })], moves: [move('card', 'ustr', then)] }),
    seed,
  );
  game.month({ ustr: ['card'] });
  return game;
};

describe('add, set and scale', () => {
  test.each([
    ['adds', [add('gold', 2)], 7],
    ['takes away', [add('gold', -2.5)], 2.5],
    ['stops at the top', [add('gold', 99)], 10],
    ['stops at the bottom', [add('gold', -99)], 0],
    ['sets', [set('gold', 3)], 3],
    ['sets within bounds', [set('gold', -1)], 0],
    ['scales', [{ do: 'scale', to: { kind: 'meter', id: 'gold' }, by: 0.5 }], 2.5],
    [
      'one after the other',
      [add('gold', 1), { do: 'scale', to: { kind: 'meter', id: 'gold' }, by: 2 }, add('gold', -3)],
      7,
    ],
    ['by what it comes to now', [add('gold', 1), { ...add('gold', 0), by: ['*', ['meter', 'gold'], 0.5] }], 9],
    ['reads what is no number as the least', [{ ...set('gold', 0), by: ['-', ['*', 1e308, 10], ['*', 1e308, 10]] }], 0],
  ] as const)('%s', (_name, then, value) => expect(played(then as readonly Effect[]).meter('gold')).toBe(value));

  test('nothing is said where nothing changed', () => {
    expect(played([set('gold', 5), add('gold', 0)]).facts('meter-moved')).toEqual([]);
  });

  test('credibility stays between 0 and 100, capital is whole and not below 0', () => {
    const game = new Game(
      setup({
        moves: [
          move('card', 'ustr', [
            { do: 'add', to: { kind: 'credibility', id: 'russia' }, by: 60 },
            { do: 'add', to: { kind: 'credibility', id: 'site' }, by: -60 },
            { do: 'add', to: { kind: 'capital', id: 'russia' }, by: -0.5 },
            { do: 'add', to: { kind: 'capital', id: 'site' }, by: -99 },
          ]),
        ],
        calendar: { first: '2006-11', rounds: 1 },
      }),
    );
    game.month({ ustr: ['card'] });
    expect(['ustr', 'russia', 'site'].map((role) => game.credibility(role))).toEqual([50, 100, 0]);
    expect(['ustr', 'russia', 'site'].map((role) => game.capital(role))).toEqual([2, 2, 0]);
  });
});

describe('a meter that others see in bands', () => {
  const home = meter('home', {
    seenBy: ['russia'],
    start: 5,
    bands: [
      { id: 'low', from: 0 },
      { id: 'medium', from: 4 },
      { id: 'high', from: 7 },
    ],
  });

  test.each([
    [0, 'low'],
    [3.99, 'low'],
    [4, 'medium'],
    [6.99, 'medium'],
    [7, 'high'],
    [10, 'high'],
  ])('%f is %s', (value, band) => expect(bandOf(home, value)).toBe(band));

  test('shows a change of band, not a change within it', () => {
    const game = new Game(
      setup({
        meters: [home],
        moves: [move('inside', 'russia', [add('home', 1)]), move('out', 'russia', [add('home', -4)])],
      }),
    );
    const seen = (): unknown[] => game.shown('ustr').filter((fact) => fact.type === 'meter-moved');
    game.month({ russia: ['inside'] });
    expect(seen()).toEqual([]);
    expect(game.view('ustr').bands).toEqual({ home: 'medium' });
    game.month({ russia: ['out'] });
    expect(seen()).toMatchObject([{ meter: 'home', band: { from: 'medium', to: 'low' } }]);
    expect(seen()[0]).not.toHaveProperty('to');
    expect(game.view('ustr').slots[game.rules.layout.meter('home')]).toBeNull();
  });
});
