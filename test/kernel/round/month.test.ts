import { expect, test } from 'vitest';
import { add, issue, meter, move, option, set, setup, track } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

test('delayed effects come after the tracks, and before what every month brings', () => {
  const game = new Game(
    setup({
      meters: [meter('gold', { start: 0, max: 100 })],
      tracks: [track('seat')],
      moves: [
        move('card', 'ustr', [
          set('gold', 0),
          { do: 'set', to: { kind: 'meter', id: 'gold' }, by: ['track', 'seat'], in: 1 },
        ]),
      ],
      eachRound: [{ do: 'scale', to: { kind: 'meter', id: 'gold' }, by: 2 }],
    }),
  );
  game.month({ ustr: ['card'] });
  game.month();
  expect(game.steps('seat')).toBe(7);
  expect(game.meter('gold')).toBe(14);
});

test('what every month brings happens every month, the last too', () => {
  const game = new Game(setup({ meters: [meter('gold', { start: 0 })], eachRound: [add('gold', 1)] }));
  game.toTheEnd();
  expect(game.meter('gold')).toBe(4);
  expect(game.facts('month-turned')).toHaveLength(4);
});

test.each([
  ['a card', 'card'],
  ['an event', 'storm'],
  ['a deal', 'word'],
  ['the month', 'month'],
])('the late chance of %s is forced by its name', (_name, id) => {
  const late = add('gold', 1, { in: 1, chance: 0.5 });
  const table = setup({
    meters: [meter('gold', { start: 0 })],
    issues: [issue('word', ['ustr', 'russia'], [option('given', { atSignature: [late] })])],
    moves: [move('card', 'ustr', [late])],
    events: [
      {
        id: 'storm',
        at: 1,
        from: null,
        onlyIf: null,
        chance: null,
        tag: 'scenario',
        headline: '',
        text: '',
        then: [late],
      },
    ],
    eachRound: [{ ...late, if: ['==', ['round'], 2] }],
    calendar: { first: '2006-11', rounds: 3 },
  });
  const others = Object.fromEntries(['card', 'storm', 'word', 'month'].map((name) => [name, name === id]));
  const game = new Game(table, 1, others);
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' });
  russia.accepts();
  game.month({ ustr: ['card'] });
  game.toTheEnd();
  expect(game.meter('gold')).toBe(1);
});

test('what deals and news have on the way is nobody’s to see', () => {
  const late = add('gold', 1, { in: 1 });
  const game = new Game(
    setup({
      meters: [meter('gold')],
      issues: [issue('word', ['ustr', 'russia'], [option('given', { atSignature: [late] })])],
    }),
  );
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' });
  russia.accepts();
  expect(game.state.pending).toHaveLength(1);
  expect(game.view('ustr').pending).toEqual([]);
  expect(game.shown('ustr').filter((fact) => fact.type === 'scheduled')).toEqual([]);
});
