import { describe, expect, test } from 'vitest';
import { add, meter, move, setup, track } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const seat = track('seat', {
  clamps: [
    { holder: 'ustr', step: 7, held: true },
    { holder: 'georgia', step: 8, held: true },
  ],
  holdingCosts: [{ holder: 'ustr', effects: [add('exporters', -1)] }],
  neutral: { georgia: 'Georgia' },
});
const table = setup({
  meters: [meter('exporters', { start: 6 })],
  tracks: [seat],
  moves: [move('ease', 'ustr', [{ do: 'release', track: 'seat', holder: 'ustr', count: 99 }])],
});

describe('a track', () => {
  test('walks its steps each month and waits before a held one', () => {
    const game = new Game(table);
    const walked = [];
    while (game.state.phase !== 'over') {
      game.month(game.state.round === 3 ? { ustr: ['ease'] } : {});
      walked.push(game.steps('seat'));
    }
    expect(walked).toEqual([6, 6, 7, 7]);
  });

  test('may walk several steps, part of one, or back', () => {
    const pace = (eachRound: number): number => {
      const game = new Game(setup({ tracks: [track('seat', { eachRound })] }));
      game.month();
      return game.steps('seat');
    };
    expect([pace(3), pace(0.5), pace(0), pace(-1)]).toEqual([8, 5, 5, 4]);
  });

  test('may walk as the world allows', () => {
    const game = new Game(
      setup({
        meters: [meter('mood', { start: 1 })],
        tracks: [track('seat', { eachRound: ['if', ['>', ['meter', 'mood'], 0], 2, 0] })],
      }),
    );
    game.month();
    expect(game.steps('seat')).toBe(7);
  });
});

describe('holding costs its holder', () => {
  test('once a month, however many steps are held, until none is', () => {
    const two = track('seat', {
      clamps: [
        { holder: 'ustr', step: 7, held: true },
        { holder: 'ustr', step: 9, held: true },
      ],
      holdingCosts: [{ holder: 'ustr', effects: [add('exporters', -1)] }],
    });
    const game = new Game(setup({ ...table, tracks: [two] }));
    game.month();
    expect(game.meter('exporters')).toBe(5);
    game.month({ ustr: ['ease'] });
    game.month();
    expect(game.meter('exporters')).toBe(5);
    expect(game.facts('held')).toMatchObject([{ role: 'ustr', track: 'seat' }]);
  });

  test('a neutral holder pays nothing', () => {
    const game = new Game(table);
    game.month({ ustr: ['ease'] });
    game.month();
    expect(game.held('seat', 'georgia')).toEqual([8]);
    expect(game.meter('exporters')).toBe(6);
  });
});
