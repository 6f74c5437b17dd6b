import { describe, expect, test } from 'vitest';
import { issue, meter, move, option, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';

const table = setup({
  meters: [meter('home', { seenBy: ['russia'], start: 5 })],
  issues: [
    issue('plants', ['ustr', 'russia'], [option('night'), option('day')]),
    issue('charges', ['russia', 'site'], [option('none')]),
  ],
  moves: [move('raid', 'russia', [])],
});
const slotsOf = (game: Game, seat: string | null, names: readonly number[]): (number | null | undefined)[] =>
  names.map((slot) => game.view(seat).slots[slot]);

describe('a view', () => {
  test('shows a seat’s own numbers and what all may know', () => {
    const game = new Game(table);
    const { layout } = game.rules;
    const some = [layout.round, layout.meter('home'), layout.capital('russia'), layout.credibility('russia')];
    expect(slotsOf(game, 'russia', some)).toEqual([1, 5, 3, 50]);
    expect(slotsOf(game, 'ustr', some)).toEqual([1, null, null, 50]);
    expect(slotsOf(game, null, some)).toEqual([1, null, null, 50]);
  });

  test('of an issue: who must sign knows that nothing stands, the others cannot tell', () => {
    const game = new Game(table);
    const deal = [game.rules.layout.deal('plants')];
    expect([slotsOf(game, 'ustr', deal), slotsOf(game, 'site', deal)]).toEqual([[0], [null]]);
    seats(game).ustr.offers('russia', { plants: 'day' });
    seats(game).russia.accepts();
    expect([slotsOf(game, 'ustr', deal), slotsOf(game, 'site', deal)]).toEqual([[2], [null]]);
  });

  test('a third seat learns nothing of a deal that has no public effect', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    const before = JSON.stringify([game.view('site'), game.shown('site')]);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    expect(JSON.stringify([game.view('site'), game.shown('site')])).toBe(before);
  });

  test('a copy shows the offer, what becomes of it, and what stands by it', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' }, ['site']);
    expect(game.view('site').offers).toHaveLength(1);
    russia.accepts();
    expect(game.view('site')).toMatchObject({
      offers: [{ status: 'signed' }],
      standing: { plants: { option: 'night' } },
    });
    expect(game.view(null)).toMatchObject({ offers: [], deals: [], standing: {} });
  });

  test('shares no list with the truth', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    const before = JSON.stringify(game.state);
    const view = game.view('ustr');
    view.slots.fill(7);
    view.offers.length = 0;
    view.deals.length = 0;
    view.ready.fill(true);
    view.fired.push('x');
    delete view.standing['plants'];
    expect(JSON.stringify(game.state)).toBe(before);
  });
});
