import { describe, expect, test } from 'vitest';
import { apply } from '../../src/kernel/apply.ts';
import type { Fact } from '../../src/kernel/facts.ts';
import { cloneState } from '../../src/kernel/state.ts';
import { issue, meter, move, option, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';

const table = setup({
  meters: [
    meter('gold', {
      start: 5,
      seenBy: ['ustr'],
      bands: [
        { id: 'some', from: 0 },
        { id: 'much', from: 8 },
      ],
    }),
  ],
  issues: [issue('plants', ['ustr', 'russia'], [option('night')])],
  moves: [move('raid', 'russia', [])],
});

describe('a fact carries what a board must write', () => {
  test('a number, or as much of it as its reader saw', () => {
    const game = new Game(table);
    const { rules } = game;
    const slot = rules.layout.meter('gold');
    const moved: Fact = {
      type: 'meter-moved',
      meter: 'gold',
      from: 5,
      to: 9,
      band: { from: 'some', to: 'much' },
      cause: { by: 'month' },
    };
    apply(rules, game.state, moved);
    expect([game.state.slots[slot], game.state.bands]).toEqual([9, { gold: 'much' }]);
    const view = new Game(table).view('site');
    apply(rules, view, {
      type: 'meter-moved',
      meter: 'gold',
      band: { from: 'some', to: 'much' },
      cause: { by: 'month' },
    });
    expect([view.slots[slot], view.bands]).toEqual([null, { gold: 'much' }]);
  });

  test('a new month begins clean: nobody ready, nothing sealed, nothing used, no card played', () => {
    const game = new Game(table);
    const { ustr } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    ustr.says({ kind: 'flexible', issue: 'plants' });
    game.endTalks();
    game.must('russia', { do: 'seal', moves: ['raid'], keeps: [] });
    const { rules, state } = game;
    state.slots[rules.layout.now('raid')] = 1;
    apply(rules, state, { type: 'month-began', round: 2 });
    expect(state).toMatchObject({
      round: 2,
      ready: [false, false, false],
      hasSealed: [false, false, false],
      sealed: [null, null, null],
      offersUsed: [0, 0, 0],
      sentencesUsed: [0, 0, 0],
    });
    expect([state.slots[rules.layout.round], state.slots[rules.layout.now('raid')]]).toEqual([2, 0]);
    const view = game.view('ustr');
    apply(rules, view, { type: 'month-began', round: 3 });
    expect(view.offersUsed).toEqual([0, null, null]);
  });

  test('entries of lists are replaced, never changed: a copy of the lists is a copy of the game', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    const before = cloneState(game.state);
    const text = JSON.stringify(before);
    russia.accepts();
    game.month({ russia: ['raid'] });
    expect(JSON.stringify(before)).toBe(text);
  });

  test('what a board does not hold is left alone', () => {
    const game = new Game(table);
    const text = JSON.stringify(game.state);
    apply(game.rules, game.state, { type: 'declined', offer: 'unknown', by: 'ustr' });
    apply(game.rules, game.state, { type: 'claimed', issue: 'plants', by: 'russia' });
    expect(JSON.stringify(game.state)).toBe(text);
  });
});
