import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/kernel/effect.ts';
import { issue, move, option, pledge, setup, track } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const clamp = (count: number, holder = 'ustr'): Effect => ({ do: 'clamp', track: 'seat', holder, count });
const release = (count: number): Effect => ({ do: 'release', track: 'seat', holder: 'ustr', count });
const seat = track('seat', {
  start: 5,
  clamps: [
    { holder: 'ustr', step: 5, held: true },
    { holder: 'ustr', step: 7, held: true },
    { holder: 'ustr', step: 9, held: false },
    { holder: 'ustr', step: 11, held: true },
    { holder: 'georgia', step: 12, held: false },
  ],
  neutral: { georgia: 'Georgia' },
});
const table = setup({
  tracks: [seat],
  moves: [
    move('one', 'ustr', [clamp(1)]),
    move('all', 'ustr', [clamp(99)]),
    move('free', 'ustr', [release(99)]),
    move('tbilisi', 'ustr', [clamp(1, 'georgia')]),
  ],
});

describe('clamp', () => {
  test('a step walked before the start holds nothing', () =>
    expect(new Game(table).held('seat', 'ustr')).toEqual([7, 11]));

  test('puts back the nearest that is off', () => {
    const game = new Game(table);
    game.month({ ustr: ['one'] });
    expect(game.held('seat', 'ustr')).toEqual([7, 9, 11]);
    expect(game.facts('clamped')).toMatchObject([{ holder: 'ustr', step: 9 }]);
    game.month({ ustr: ['one'] });
    expect(game.facts('clamped')).toHaveLength(1);
  });

  test('a passed step cannot be held again: leverage not used in time is gone', () => {
    const game = new Game(table);
    game.month({ ustr: ['free'] });
    game.month();
    game.month();
    expect(game.steps('seat')).toBe(8);
    game.month({ ustr: ['all'] });
    expect(game.facts('clamped').map((fact) => fact.step)).toEqual([9, 11]);
    expect(game.steps('seat')).toBe(8);
  });

  test('a neutral holder holds like any other', () => {
    const game = new Game(table);
    game.month({ ustr: ['tbilisi'] });
    expect(game.held('seat', 'georgia')).toEqual([12]);
  });
});

describe('at the Reckoning, each clamp that returns undoes one walked step', () => {
  const reckoned = (ifBroken: readonly Effect[], free: number): Game => {
    const word = option('given', { pledge: pledge('russia', { due: { kind: 'at', round: 4 }, keptIf: 0, ifBroken }) });
    const game = new Game(
      setup({
        tracks: [seat],
        issues: [issue('word', ['ustr', 'russia'], [word])],
        moves: [move('ease', 'ustr', [release(free)])],
      }),
    );
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    game.month({ ustr: ['ease'] });
    game.toTheEnd();
    return game;
  };

  test('one', () => expect(reckoned([clamp(1)], 99).steps('seat')).toBe(8));
  test('as many as the holder has off, and no more', () => expect(reckoned([clamp(99)], 99).steps('seat')).toBe(5));
  test('what is still held cannot return', () => {
    // Step 7 was let go; 9 was never held and 11 still is: 5 and 7 and 9 are off.
    expect(reckoned([clamp(99)], 1).steps('seat')).toBe(6);
    expect(reckoned([clamp(1, 'georgia'), clamp(1, 'georgia')], 99).steps('seat')).toBe(7);
  });
});
