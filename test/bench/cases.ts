/** A case of moves alone, for the bench: 20 meters, 3 roles with 10 cards each, 10 events, no talks to speak of. */
import type { Effect } from '../../src/kernel/effect.ts';
import type { Expr } from '../../src/kernel/expressions.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { diceOf } from '../../src/kernel/random.ts';
import { add, meter, move, role, setup } from '../support/case.ts';

const dice = diceOf(2006);
const any = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;

const meters = Array.from({ length: 20 }, (_, i) => meter(`m${i}`, { start: 40 + i, max: 100 }));
const read = (): Expr => ['meter', any(meters).id];
const condition = (): Expr => ['and', ['>', ['+', read(), ['*', read(), 0.5]], 20], ['<', read(), 95]];
const effects = (count: number): Effect[] =>
  Array.from({ length: count }, () =>
    add(any(meters).id, 0, { by: ['limit', ['-', ['*', read(), 0.1], 4], -5, 5] as Expr }),
  );

export const movesOnly: Setup = setup({
  id: 'moves_only',
  calendar: { first: '2006-11', rounds: 10 },
  roles: ['a', 'b', 'c'].map((id) =>
    role(id, { objectives: [{ id: 'o', says: 'o', points: 50, attained: ['/', read(), 100], par: null }] }),
  ),
  meters,
  moves: ['a', 'b', 'c'].flatMap((by) =>
    Array.from({ length: 10 }, (_, i) =>
      move(`${by}${i}`, by, effects(2 + (i % 3)), { availableIf: condition(), cost: 1 + (i % 2) }),
    ),
  ),
  events: Array.from({ length: 10 }, (_, i) => ({
    id: `e${i}`,
    at: null,
    from: 1 + (i % 5),
    onlyIf: condition(),
    chance: 0.15,
    tag: 'scenario' as const,
    headline: '',
    text: '',
    then: effects(2),
  })),
  eachRound: effects(4),
  outcomes: [
    ...Array.from({ length: 4 }, (_, i) => ({
      id: `o${i}`,
      onlyIf: ['>', read(), 90] as Expr,
      ends: false,
      title: '',
      text: '',
      history: false,
    })),
    { id: 'rest', onlyIf: null, ends: false, title: '', text: '', history: false },
  ],
});
