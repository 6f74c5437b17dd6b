import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/kernel/effect.ts';
import { add, meter, move, set, setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const table = (then: readonly Effect[], rounds = 4) =>
  setup({
    calendar: { first: '2006-11', rounds },
    meters: [meter('gold', { start: 0, min: -100, max: 100 }), meter('gate', { start: 0 })],
    moves: [move('card', 'ustr', then), move('other', 'ustr', [set('gate', 1)]), move('first', 'site', [])],
  });
/** Gold after each month when the card is played in the first. */
const months = (then: readonly Effect[], { seed = 1, forced = {}, rounds = 4 } = {}): number[] => {
  const game = new Game(table(then, rounds), seed, forced);
  const gold: number[] = [];
  while (game.state.phase !== 'over') {
    game.month(game.state.round === 1 ? { ustr: ['card'] } : {});
    gold.push(game.meter('gold'));
  }
  return gold;
};
const group = (then: readonly Effect[], otherwise: readonly Effect[], more: Partial<Effect> = {}): Effect =>
  ({ do: 'group', then, else: otherwise, ...more }) as Effect;

describe('a condition', () => {
  test('is read when the effect’s turn comes', () => {
    expect(months([add('gold', 1, { if: 0 }), add('gold', 2, { if: 1 })], { rounds: 1 })).toEqual([2]);
    expect(months([set('gate', 1), add('gold', 3, { if: ['==', ['meter', 'gate'], 1] })], { rounds: 1 })).toEqual([3]);
  });

  test('holds for a group, which may have an else', () => {
    const both = (holds: number): Effect[] => [
      group([add('gold', 1), add('gold', 2)], [add('gold', -5)], { if: holds }),
    ];
    expect(months(both(1), { rounds: 1 })).toEqual([3]);
    expect(months(both(0), { rounds: 1 })).toEqual([-5]);
    expect(months([group([], [add('gold', -5)], { if: 1 })], { rounds: 1 })).toEqual([0]);
  });
});

describe('a chance', () => {
  test('is rolled once for all that a group does', () => {
    const then = [group([add('gold', 1), add('gold', 2)], [add('gold', -5)], { chance: 0.5 })];
    const outcomes = Array.from({ length: 40 }, (_, seed) => months(then, { seed, rounds: 1 })[0]);
    expect(new Set(outcomes)).toEqual(new Set([3, -5]));
  });

  test('may be an expression, and is certain from 1 and impossible to 0', () => {
    for (const [chance, gold] of [
      [1, 1],
      [1.5, 1],
      [0, -1],
      [-2, -1],
      [['/', 0, 0], -1],
    ] as const) {
      const game = new Game(table([group([add('gold', 1)], [add('gold', -1)], { chance })], 1));
      game.month({ ustr: ['card'] });
      expect(game.meter('gold')).toBe(gold);
      expect(game.facts('rolled')).toEqual([]);
    }
  });

  test('is not rolled where the condition fails', () => {
    const game = new Game(table([add('gold', 1, { if: 0, chance: 0.5 })], 1));
    game.month({ ustr: ['card'] });
    expect(game.facts('rolled')).toEqual([]);
  });

  test('may be forced by the name of its card, but not against what is certain', () => {
    const then = [add('gold', 1, { chance: 0.01 }), add('gold', 10, { chance: 1 }), add('gold', 100, { chance: 0 })];
    expect(months(then, { forced: { card: true }, rounds: 1 })).toEqual([11]);
    expect(months(then, { forced: { card: false }, rounds: 1 })).toEqual([10]);
    expect(months(then, { forced: { '*': true }, rounds: 1 })).toEqual([11]);
    expect(months(then, { forced: { '*': true, card: false }, rounds: 1 })).toEqual([10]);
  });
});

describe('a delay', () => {
  test('puts an effect off to the resolution of its month', () => {
    expect(months([add('gold', 1), add('gold', 2, { in: 1 }), add('gold', 4, { in: 2 })])).toEqual([1, 3, 7, 7]);
  });

  test('beyond the last month it never comes', () => {
    const game = new Game(table([add('gold', 1, { in: 4 })]));
    game.month({ ustr: ['card'] });
    game.toTheEnd();
    expect(game.meter('gold')).toBe(0);
    expect(game.state.pending).toMatchObject([{ due: 5 }]);
  });

  test('its condition is read and its chance rolled when its month comes', () => {
    const game = new Game(
      table([group([add('gold', 1)], [add('gold', -1)], { in: 1, chance: 0.5, if: ['==', ['meter', 'gate'], 1] })]),
    );
    game.month({ ustr: ['card'] });
    expect(game.facts('rolled')).toEqual([]);
    game.month({ ustr: ['other'] });
    expect(game.facts('rolled')).toHaveLength(1);
    expect(Math.abs(game.meter('gold'))).toBe(1);
    expect(game.facts('matured')).toMatchObject([{ hit: game.meter('gold') === 1 }]);
  });

  test('delays may nest', () => {
    expect(months([group([add('gold', 1, { in: 1 })], [], { in: 1 })])).toEqual([0, 0, 1, 1]);
  });

  test('the same card may have several on the way', () => {
    const game = new Game(table([add('gold', 1, { in: 2 })]));
    game.month({ ustr: ['card'] });
    game.month({ ustr: ['card'] });
    expect(game.state.pending.map((pending) => pending.due)).toEqual([3, 4]);
    game.month();
    expect(game.meter('gold')).toBe(1);
    expect(game.view('site').pending.map((pending) => pending.due)).toEqual([4]);
    game.month();
    expect(game.meter('gold')).toBe(2);
    expect(game.state.pending).toEqual([]);
  });

  test('everyone sees what a card has on the way', () => {
    const game = new Game(table([add('gold', 1, { in: 2 })]));
    game.month({ ustr: ['card'] });
    expect(game.view('site').pending).toHaveLength(1);
  });
});

test('what an effect says is told before it acts, if it acts', () => {
  const game = new Game(
    table([add('gold', 1, { says: 'It rains.' }), add('gold', 1, { says: 'It snows.', if: 0 })], 1),
  );
  game.month({ ustr: ['card'] });
  expect(game.facts('told').map((fact) => fact.says)).toEqual(['It rains.']);
  expect(game.log.at(-1)?.facts.map(({ fact }) => fact.type)).toContain('told');
});
