import { expect, test } from 'vitest';
import { fold } from '../../src/kernel/fold.ts';
import { decide } from '../../src/kernel/play.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { issue, option, setup } from '../support/case.ts';
import { Game } from '../support/game.ts';

test('a snapshot never changes, and shares with the next what did not change', () => {
  const game = new Game(setup({ issues: [issue('plants', ['ustr', 'russia'], [option('night')])] }));
  const offer = { do: 'propose', to: ['russia'], package: { plants: 'night' } } as const;
  const facts = decide(game.rules, game.state, 'ustr', offer);
  if (isRefusal(facts)) throw new Error(facts.code);
  const first = fold(game.rules, game.state, []);
  const next = fold(game.rules, first, facts);
  expect(first.offers).toEqual([]);
  expect(next.offers).toHaveLength(1);
  expect(next.slots).toBe(first.slots);
  expect(() => next.offers.pop()).toThrow();
  expect(() => {
    (next as { round: number }).round = 9;
  }).toThrow();
});
