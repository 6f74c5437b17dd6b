import { expect, test } from 'vitest';
import { inPhase, seatIndex } from '../../../src/kernel/actions/verb.ts';
import { setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

test('a verb has its phase', () => {
  const game = new Game(setup());
  expect(inPhase(game.state, 'talks')).toBeNull();
  expect(inPhase(game.state, 'moves')).toEqual({ code: 'wrong-phase', phase: 'talks', needs: 'moves' });
});

test('a seat is its role’s place in the file; a stranger has none', () => {
  const { rules } = new Game(setup());
  expect(['ustr', 'russia', 'site', 'moscow'].map((role) => seatIndex(rules, role))).toEqual([0, 1, 2, -1]);
});
