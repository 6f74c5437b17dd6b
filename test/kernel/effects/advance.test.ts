import { describe, expect, test } from 'vitest';
import { held, steps } from '../../../src/kernel/effects/advance.ts';
import { perform } from '../../../src/kernel/effects/perform.ts';
import { Playing } from '../../../src/kernel/playing.ts';
import { move, setup, track } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const seat = track('seat', {
  steps: 12,
  start: 5,
  eachRound: 0,
  clamps: [
    { holder: 'georgia', step: 10, held: true },
    { holder: 'ustr', step: 7, held: true },
    { holder: 'georgia', step: 7, held: true },
    { holder: 'ustr', step: 9, held: false },
  ],
  neutral: { georgia: 'Georgia' },
});
const release = { do: 'release', track: 'seat', holder: 'ustr', count: 99 } as const;
const freed = { do: 'release', track: 'seat', holder: 'georgia', count: 1 } as const;
const by = (steps: number) => ({ do: 'advance', track: 'seat', by: steps }) as const;
const after = (...then: Parameters<typeof move>[2][number][]): Game => {
  const game = new Game(setup({ tracks: [seat], moves: [move('card', 'ustr', then)] }));
  game.month({ ustr: ['card'] });
  return game;
};

describe('advance', () => {
  test('stops before a held step', () => expect(after(by(4)).steps('seat')).toBe(6));
  test('stops while anyone holds the step', () => expect(after(release, by(4)).steps('seat')).toBe(6));
  test('walks several steps up to the next held one', () => expect(after(release, freed, by(9)).steps('seat')).toBe(9));
  test('stops at the end', () => {
    const free = { ...seat, clamps: [] };
    const game = new Game(setup({ tracks: [free], moves: [move('card', 'ustr', [by(99)])] }));
    game.month({ ustr: ['card'] });
    expect(game.steps('seat')).toBe(12);
  });
  test('goes back, not below the start of the way, and past steps that are held again', () => {
    expect(after(by(1), by(-2)).steps('seat')).toBe(4);
    expect(after(by(-99)).steps('seat')).toBe(0);
  });
  test('walks whole steps only', () => {
    expect(after(by(0.9)).steps('seat')).toBe(5);
    expect(after(by(-1.9)).steps('seat')).toBe(4);
    expect(after(by(Number.NaN)).steps('seat')).toBe(5);
  });
});

test('the steps held now, nearest first', () => {
  const game = new Game(setup({ tracks: [seat] }));
  const playing = new Playing(game.rules, game.state, perform);
  expect(held(playing, seat)).toEqual([
    { holder: 'ustr', step: 7 },
    { holder: 'georgia', step: 7 },
    { holder: 'georgia', step: 10 },
  ]);
  expect(steps(playing, seat)).toBe(5);
});
