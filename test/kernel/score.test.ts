import { describe, expect, test } from 'vitest';
import { setupFor } from '../../src/kernel/redact.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import { breakdown, facePoints, scoreIfKept, scoreNow } from '../../src/kernel/score.ts';
import type { Objective } from '../../src/kernel/setup.ts';
import { issue, meter, move, option, role, set, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';

const goal = (more: Partial<Objective>): Objective => ({
  id: 'goal',
  says: 'goal',
  points: 10,
  attained: ['/', ['meter', 'gold'], 10],
  par: 0.5,
  ...more,
});
const wanting = (objectives: readonly Objective[], walkAway = 40) =>
  setup({
    roles: [role('ustr', { walkAway, objectives }), role('russia'), role('site')],
    meters: [meter('gold', { start: 5 })],
    moves: [move('win', 'ustr', [set('gold', 10)]), move('lose', 'ustr', [set('gold', 0)])],
  });
const after = (game: Game, card: string): number => {
  game.month({ ustr: [card] });
  return scoreNow(game.rules, game.state, 'ustr');
};

describe('objectives', () => {
  test('score by their distance from par', () => {
    expect(after(new Game(wanting([goal({})])), 'win')).toBe(45);
    expect(after(new Game(wanting([goal({})])), 'lose')).toBe(35);
  });

  test('whose par the lab has not written yet score by their distance from the start', () => {
    const game = new Game(wanting([goal({ par: null })]));
    expect(scoreNow(game.rules, game.state, 'ustr')).toBe(40);
    expect(after(game, 'win')).toBe(45);
  });

  test('are attained between nothing and all', () => {
    expect(after(new Game(wanting([goal({ attained: ['meter', 'gold'] })])), 'win')).toBe(45);
    expect(after(new Game(wanting([goal({ attained: ['-', ['meter', 'gold'], 9] })])), 'lose')).toBe(35);
  });

  test('with a condition count 0 while it fails', () => {
    const game = new Game(wanting([goal({ onlyIf: ['==', ['round'], 2] })]));
    expect(scoreNow(game.rules, game.state, 'ustr')).toBe(40);
    expect(after(game, 'win')).toBe(45);
    game.month();
    expect(scoreNow(game.rules, game.state, 'ustr')).toBe(40);
  });
});

describe('a score', () => {
  test('stays between 0 and 100, and its parts say what it is made of', () => {
    const high = new Game(wanting([goal({ points: 500 })], 90));
    expect(after(high, 'win')).toBe(100);
    const low = new Game(wanting([goal({ points: 500 })], 10));
    expect(after(low, 'lose')).toBe(0);
    expect(breakdown(high.rules, high.state, 'ustr').lines).toEqual([
      { kind: 'walk-away', points: 90 },
      { kind: 'objective', objective: 'goal', points: 250, attained: 1, par: 0.5 },
    ]);
  });

  test('without a deal is the walk-away', () => {
    const game = new Game(promise({}));
    game.toTheEnd();
    expect(game.viewers.map((seat) => scoreNow(game.rules, game.state, seat))).toEqual([40, 40, 40]);
  });

  test('of a rival is not to be had from one’s own copy of the setup', () => {
    const own = rulesOf(setupFor(wanting([]), 'russia'));
    const game = new Game(wanting([]));
    expect(() => breakdown(own, game.view('russia'), 'ustr')).toThrow('ustr');
  });
});

describe('worth', () => {
  const signed = (): Game => {
    const game = new Game(promise({ due: { kind: 'at', round: 2 } }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    return game;
  };

  test('of a promise that still runs is its paper; if it is kept, all of it', () => {
    const game = signed();
    expect([scoreNow(game.rules, game.state, 'ustr'), scoreIfKept(game.rules, game.state, 'ustr')]).toEqual([43, 50]);
    expect([scoreNow(game.rules, game.state, 'russia'), scoreIfKept(game.rules, game.state, 'russia')]).toEqual([
      40, 36,
    ]);
  });

  test('reaches a bystander when it is true; it reads nothing of it before', () => {
    const game = signed();
    game.month({ russia: ['act'] });
    game.month();
    expect(scoreNow(game.rules, game.state, 'site')).toBe(38);
    expect(scoreNow(game.rules, game.view('site'), 'site')).toBe(40);
  });

  test('without a pledge is delivered at signature', () => {
    const game = new Game(promise({}));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'other' });
    russia.accepts();
    expect(scoreNow(game.rules, game.state, 'ustr')).toBe(41);
  });

  test('on a view follows the verdict', () => {
    const game = new Game(promise({ due: { kind: 'at', round: 1 }, proof: 'self-report' }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    russia.claims('word');
    game.month();
    expect([scoreNow(game.rules, game.view('ustr'), 'ustr'), scoreNow(game.rules, game.state, 'ustr')]).toEqual([
      50, 43,
    ]);
  });

  test('at face value is what the package says', () => {
    const table = setup({
      issues: [
        issue('a', ['ustr', 'russia'], [option('x', { worth: { ustr: 6, russia: -3 } })]),
        issue('b', ['ustr', 'russia'], [option('y', { worth: { ustr: 1.5 } })]),
      ],
    });
    expect(facePoints(table, 'ustr', { a: 'x', b: 'y' })).toBe(7.5);
    expect(facePoints(table, 'russia', { a: 'x', b: 'y' })).toBe(-3);
    expect(facePoints(table, 'ustr', { a: 'unknown', c: 'x' })).toBe(0);
  });
});
