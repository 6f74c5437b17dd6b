import { describe, expect, test } from 'vitest';
import type { View } from '../../src/kernel/board.ts';
import { imagine } from '../../src/kernel/imagine.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { setupFor } from '../../src/kernel/redact.ts';
import { add, issue, meter, move, option, set, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';
import type { SeatAction } from '../../src/kernel/action.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { playRandomly, type Dice } from '../support/random-play.ts';
import { overSeeds } from '../support/seeds.ts';
import { sink } from '../support/sink.ts';

const imagined = (game: Game, seat: string, guess = {}, seed = 1) =>
  imagine(game.view(seat), setupFor(game.rules.setup, seat), guess, seed);

const table = setup({
  meters: [
    meter('gold', { start: 5 }),
    meter('home', {
      seenBy: ['russia'],
      start: 9,
      bands: [
        { id: 'low', from: 0 },
        { id: 'medium', from: 4 },
        { id: 'high', from: 7 },
      ],
    }),
    meter('cash', { seenBy: ['site'], start: 1 }),
  ],
  moves: [
    move('copy', 'ustr', [{ ...set('gold', 0), by: ['meter', 'home'] } as ReturnType<typeof set>]),
    move('count', 'ustr', [{ ...set('gold', 0), by: ['meter', 'cash'] } as ReturnType<typeof set>]),
    move('bet', 'ustr', [add('gold', 1, { chance: 0.5 })]),
  ],
});
/** What a card comes to in imagination. */
const gold = (game: Game, card: string, guess = {}, seed = 1): number | null => {
  const dream = imagine({ ...game.view('ustr'), phase: 'moves' }, setupFor(game.rules.setup, 'ustr'), guess, seed);
  dream.try('ustr', { do: 'seal', moves: [card], keeps: [] });
  dream.act(null, { do: 'time-up' });
  return dream.view('ustr').slots[game.rules.layout.meter('gold')] ?? null;
};

describe('what is hidden is supposed', () => {
  test('from its band, or the middle of its range, unless it is guessed', () => {
    const game = new Game(table);
    expect(gold(game, 'copy')).toBe(8);
    expect(gold(game, 'count')).toBe(5);
    expect(gold(game, 'copy', { meters: { home: 4 } })).toBe(4);
  });

  test('chances are rolled with the dreamer’s own dice, or fall as it likes', () => {
    const game = new Game(table);
    expect(new Set(Array.from({ length: 20 }, (_, seed) => gold(game, 'bet', {}, seed)))).toEqual(new Set([5, 6]));
    expect(gold(game, 'bet', { chances: { bet: true } })).toBe(6);
    expect(gold(game, 'bet', { otherChances: false })).toBe(5);
    expect(gold(game, 'bet', { chances: { bet: true }, otherChances: false })).toBe(6);
    expect(gold(game, 'bet', { chances: { other: true }, otherChances: false })).toBe(5);
  });

  test('a verdict is taken for the truth', () => {
    const game = new Game(promise({ due: { kind: 'at', round: 1 }, proof: 'self-report' }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    russia.claims('word');
    game.month();
    expect(game.truth('word')).toBe(false);
    expect(imagined(game, 'ustr').score('ustr')).toBe(50);
  });

  test('a review that is out is supposed to have found what can be seen', () => {
    const game = new Game(promise({ due: { kind: 'at', round: 1 }, proof: 'joint-review' }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    game.month({ russia: ['show'] });
    const dream = imagined(game, 'ustr');
    dream.act(null, { do: 'time-up' });
    dream.act(null, { do: 'time-up' });
    expect(dream.view('ustr').slots[game.rules.layout.credibility('russia')]).toBe(52);
  });
});

describe('an imagined game', () => {
  test('is played like any other, and refuses like any other', () => {
    const dream = imagined(new Game(promise({})), 'ustr');
    expect(dream.try('ustr', { do: 'propose', to: ['russia'], package: { word: 'given' } })).toBe(true);
    const offer = dream.view('ustr').offers[0]?.id ?? '';
    expect(isRefusal(dream.act('site', { do: 'accept', offer }))).toBe(true);
    expect(dream.try('russia', { do: 'accept', offer })).toBe(true);
    expect(dream.score('ustr')).toBe(43);
    expect(dream.points('ustr', 'kept')).toBe(50);
  });

  test('can be tried two ways', () => {
    const dream = imagined(new Game(promise({})), 'ustr');
    const other = dream.clone();
    other.sign({ word: 'given' });
    expect([dream.score('ustr'), other.score('ustr')]).toEqual([40, 43]);
  });

  test('may sign what nobody has agreed to', () => {
    const never = option('yes', { worth: { ustr: 4 }, needs: { russia: 0 } });
    const game = new Game(setup({ issues: [issue('a', ['ustr', 'russia'], [never], { opens: 4 })] }));
    const dream = imagined(game, 'ustr');
    dream.sign({ a: 'yes', unknown: 'yes' });
    expect(dream.score('ustr')).toBe(44);
    expect(dream.view('russia').standing['a']?.option).toBe('yes');
  });

  test('leaves the view it was dealt from alone', () => {
    const game = new Game(table);
    const view = game.view('ustr');
    const before = JSON.stringify(view);
    const dream = imagine(view, setupFor(table, 'ustr'), {}, 1);
    for (let i = 0; i < 8; i++) dream.act(null, { do: 'time-up' });
    expect(JSON.stringify(view)).toBe(before);
    expect(dream.view('ustr').phase).toBe('over');
  });
});

describe('in any game it knows no more than its owner', () => {
  /** The view of a seat after the truth it cannot see was changed. */
  const elsewhere = (game: Game, seat: string): View => {
    const { rules, state } = game;
    const view = game.view(seat);
    const slots = state.slots.map((value, i) => (view.slots[i] === null ? value + 1 : value));
    return viewFor(rules, { ...state, slots, dice: [1, 2, 3, 4], missed: ['rumour'] }, seat);
  };
  const story = (view: View, seat: string): string => {
    const dream = imagine(view, setupFor(sink, seat), {}, 7);
    const facts = [];
    while (dream.view(seat).phase !== 'over') facts.push(dream.act(null, { do: 'time-up' }));
    return JSON.stringify([facts, dream.score(seat)]);
  };

  test('two truths that look alike are imagined alike', () => {
    overSeeds(30, 'test/kernel/imagine', (seed) => {
      const game = new Game(sink, seed);
      const before = (seat: string, _action: SeatAction, dice: Dice): void => {
        if (dice() < 0.1) expect(story(elsewhere(game, seat), seat)).toBe(story(game.view(seat), seat));
      };
      playRandomly(game, { before });
    });
  });
});
