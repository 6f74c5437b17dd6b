import { expect, test } from 'vitest';
import { issue, move, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({
  issues: [issue('plants', ['ustr', 'russia'], [option('night')])],
  moves: [move('raid', 'russia', [])],
});

test('closes the talks, then seals what is missing as empty', () => {
  const game = new Game(table);
  const { ustr } = seats(game);
  ustr.offers('russia', { plants: 'night' });
  game.must(null, { do: 'time-up' });
  expect(game.state).toMatchObject({ phase: 'moves', round: 1 });
  game.must('russia', { do: 'seal', moves: ['raid'], keeps: [] });
  game.must(null, { do: 'time-up' });
  expect(game.state).toMatchObject({ phase: 'talks', round: 2 });
  expect(game.facts('sealed').map((fact) => fact.sealed?.moves)).toEqual([['raid'], [], []]);
});

test('only the table says so, and the table says nothing else', () => {
  const game = new Game(table);
  expect(game.play('ustr', { do: 'time-up' })).toEqual({ code: 'not-a-seat', seat: 'ustr' });
  expect(game.play(null, { do: 'ready' })).toEqual({ code: 'not-a-seat', seat: 'null' });
});

test('not once the case is over', () => {
  const game = new Game(table);
  game.toTheEnd();
  expect(game.play(null, { do: 'time-up' })).toEqual({ code: 'over' });
  expect(game.play('ustr', { do: 'ready' })).toEqual({ code: 'over' });
});
