import { expect, test } from 'vitest';
import { add, issue, meter, move, option, pledge, setup, track } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

/** Every step leaves its mark in one meter: it is ten times what it was, and then the step’s own digit. */
const digit = (n: number) =>
  ({ do: 'set', to: { kind: 'meter', id: 'order' }, by: ['+', ['*', ['meter', 'order'], 10], n] }) as const;

test('moves, pledges, channels, tracks, delayed effects, the month, outcomes, then the news: always in this order', () => {
  const word = pledge('russia', {
    due: { kind: 'at', round: 2 },
    ifKept: [digit(3)],
    act: { says: '', months: 'due', delivers: 1, then: [digit(2)] },
  });
  const game = new Game(
    setup({
      meters: [meter('order', { start: 0, max: 1e9 }), meter('cash', { start: 0, max: 1e9 })],
      issues: [issue('word', ['ustr', 'russia'], [option('given', { pledge: word })])],
      moves: [move('sow', 'ustr', [{ ...digit(5), in: 1 }]), move('card', 'ustr', [digit(1)])],
      channels: [{ id: 'cards', says: '', to: 'site', carries: 1, leak: 0, state: 'open', upkeep: 0 }],
      // Income is what the marks came to when the channels paid.
      pays: [{ to: 'site', meter: 'cash', rate: 1, demand: ['meter', 'order'], costs: 0 }],
      tracks: [
        track('seat', {
          eachRound: ['if', ['==', ['meter', 'order'], 123], 2, 0],
          clamps: [{ holder: 'ustr', step: 12, held: true }],
          holdingCosts: [{ holder: 'ustr', effects: [{ ...digit(4), if: ['==', ['round'], 2] }] }],
        }),
      ],
      eachRound: [{ ...digit(6), if: ['==', ['round'], 2] }],
      events: [
        {
          id: 'news',
          at: 3,
          from: null,
          onlyIf: null,
          chance: null,
          tag: 'scenario',
          headline: '',
          text: '',
          then: [digit(7)],
        },
      ],
    }),
  );
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' });
  russia.accepts();
  game.month({ ustr: ['sow'] });
  game.month({ ustr: ['card'] }, { russia: ['word'] });
  expect(game.meter('order')).toBe(1234567);
  expect(game.meter('cash')).toBe(123);
  expect(game.steps('seat')).toBe(7);
});

test('a month follows a month until the last', () => {
  const game = new Game(setup({ meters: [meter('gold', { start: 0 })], eachRound: [add('gold', 1)] }));
  const phases: string[] = [];
  for (let i = 0; i < 8; i++) {
    phases.push(`${game.state.round} ${game.state.phase}`);
    game.must(null, { do: 'time-up' });
  }
  expect(phases).toEqual(['1 talks', '1 moves', '2 talks', '2 moves', '3 talks', '3 moves', '4 talks', '4 moves']);
  expect(game.state.phase).toBe('over');
});
