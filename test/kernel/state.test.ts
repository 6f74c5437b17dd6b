import { expect, test } from 'vitest';
import { cloneState } from '../../src/kernel/state.ts';
import { Game } from '../support/game.ts';
import { diceOf } from '../../src/kernel/random.ts';
import { likely } from '../support/random-play.ts';
import { sink } from '../support/sink.ts';

test('a copy is the same game, and playing it leaves the other where it was', () => {
  const game = new Game(sink, 5);
  const dice = diceOf(5);
  for (let i = 0; i < 40; i++) {
    const seat = game.viewers.find((_, at) => game.state.phase !== 'moves' || !game.state.hasSealed[at]) ?? '';
    game.play(seat, likely(game.rules, game.view(seat), dice));
  }
  const copy = cloneState(game.state);
  expect(copy).toEqual(game.state);
  const text = JSON.stringify(copy);
  game.toTheEnd();
  expect(JSON.stringify(copy)).toBe(text);
});
