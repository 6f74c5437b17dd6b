import { expect, test } from 'vitest';
import { move, setup, track } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const seat = track('seat', {
  clamps: [
    { holder: 'ustr', step: 11, held: true },
    { holder: 'ustr', step: 7, held: true },
    { holder: 'georgia', step: 6, held: true },
    { holder: 'ustr', step: 9, held: true },
  ],
  neutral: { georgia: 'Georgia' },
});
const released = (count: number): Game => {
  const game = new Game(
    setup({ tracks: [seat], moves: [move('ease', 'ustr', [{ do: 'release', track: 'seat', holder: 'ustr', count }])] }),
  );
  game.month({ ustr: ['ease'] });
  return game;
};

test('a holder lets its own go, the nearest first', () => {
  expect(released(2).held('seat', 'ustr')).toEqual([11]);
  expect(
    released(2)
      .facts('unclamped')
      .map(({ step, passed }) => [step, passed]),
  ).toEqual([
    [7, false],
    [9, false],
  ]);
});

test('all of them, and never another’s', () => {
  const game = released(99);
  expect(game.held('seat', 'ustr')).toEqual([]);
  expect(game.held('seat', 'georgia')).toEqual([6]);
  expect(game.steps('seat')).toBe(5);
});
