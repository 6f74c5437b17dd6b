import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/kernel/setup.ts';
import { add, issue, meter, move, option, pledge, set, setup, track } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({
  id,
  onlyIf: null,
  ends: false,
  title: id,
  text: '',
  history: false,
  ...more,
});
const is = (value: number) => ['==', ['meter', 'mood'], value] as const;
const table = setup({
  meters: [meter('mood', { start: 5 })],
  moves: [move('spoil', 'ustr', [set('mood', 0)]), move('cheer', 'ustr', [set('mood', 9)])],
  outcomes: [
    outcome('collapse', { onlyIf: is(0), ends: true }),
    outcome('cheer', { onlyIf: is(9) }),
    outcome('also', { onlyIf: is(9), ends: true }),
    outcome('rest'),
  ],
});

describe('outcomes', () => {
  test('are judged once, in order, after the last month; the last needs no test', () => {
    const game = new Game(table);
    game.toTheEnd();
    expect(game.facts('ended')).toEqual([{ type: 'ended', outcome: 'rest', title: 'rest', text: '', early: false }]);
    expect(game.state).toMatchObject({ phase: 'over', outcome: 'rest', round: 4 });
  });

  test('one that ends does so in the month it holds', () => {
    const game = new Game(table);
    game.month({ ustr: ['spoil'] });
    expect(game.state).toMatchObject({ phase: 'over', outcome: 'collapse', round: 1 });
    expect(game.facts('ended')).toMatchObject([{ early: true }]);
  });

  test('one that ends goes before one that does not, though that holds too and is written first', () => {
    const game = new Game(table);
    game.month({ ustr: ['cheer'] });
    expect(game.state.outcome).toBe('also');
  });

  test('in the last month it is not early', () => {
    const game = new Game(table);
    for (let month = 1; month < 4; month++) game.month();
    game.month({ ustr: ['spoil'] });
    expect(game.facts('ended')).toMatchObject([{ outcome: 'collapse', early: false }]);
  });

  test('are judged on what the Reckoning leaves', () => {
    const word = option('given', {
      pledge: pledge('russia', { due: { kind: 'at', round: 4 }, keptIf: 0, ifBroken: [set('mood', 9)] }),
    });
    const game = new Game({ ...table, issues: [issue('word', ['ustr', 'russia'], [word])] });
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    game.toTheEnd();
    expect(game.state.outcome).toBe('cheer');
  });
});

describe('an early end is reckoned like any other', () => {
  test('reviews report, what was due every month is tested, what had not fallen due never does', () => {
    const promised = (id: string, more: Parameters<typeof pledge>[1]) =>
      issue(id, ['ustr', 'russia'], [option('given', { worth: { ustr: 5 }, pledge: pledge('russia', more) })]);
    const game = new Game({
      ...table,
      issues: [
        promised('review', { due: { kind: 'at', round: 2 }, proof: 'joint-review' }),
        promised('monthly', { due: { kind: 'each-round' } }),
        promised('later', { due: { kind: 'at', round: 4 } }),
        promised('undated', {}),
      ],
    });
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { review: 'given', monthly: 'given', later: 'given', undated: 'given' });
    russia.accepts();
    game.month();
    game.month({ ustr: ['spoil'] });
    expect(['review', 'monthly', 'later', 'undated'].map((id) => game.verdict(id))).toEqual([
      'kept',
      'kept',
      'never_due',
      'never_due',
    ]);
    expect(game.points('ustr')).toEqual({ 'walk-away': 40, 'review delivery': 5, 'monthly delivery': 5 });
  });

  test('what was on the way never comes', () => {
    const game = new Game({ ...table, moves: [...table.moves, move('sow', 'ustr', [add('mood', 4, { in: 2 })])] });
    game.month({ ustr: ['spoil', 'sow'] });
    expect(game.meter('mood')).toBe(0);
  });
});

describe('delivery is read at the Reckoning', () => {
  const delivered = (share: Parameters<typeof option>[1]) => {
    const game = new Game(
      setup({
        tracks: [track('seat')],
        issues: [
          issue(
            'protocol',
            ['ustr', 'russia'],
            [option('now', { worth: { russia: 22, ustr: -9 }, paper: { russia: 2 }, ...share })],
          ),
        ],
      }),
    );
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { protocol: 'now' });
    russia.accepts();
    game.toTheEnd();
    return game;
  };

  test('as a share of what is not paper', () => {
    const game = delivered({ delivery: { russia: ['/', ['-', ['track', 'seat'], 5], 8] } });
    expect(game.steps('seat')).toBe(9);
    expect(game.points('russia')).toEqual({ 'walk-away': 40, 'protocol paper': 2, 'protocol delivery': 10 });
    expect(game.points('ustr')).toEqual({ 'walk-away': 40, 'protocol delivery': -9 });
    expect(game.shown('russia').filter((fact) => fact.type === 'delivered')).toEqual([]);
  });

  test('between none and all', () => {
    expect(delivered({ delivery: { russia: ['track', 'seat'] } }).points('russia')['protocol delivery']).toBe(20);
    expect(delivered({ delivery: { russia: -1 } }).points('russia')['protocol delivery']).toBeUndefined();
  });
});
