import { describe, expect, test } from 'vitest';
import { issue, move, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({
  issues: [
    issue('plants', ['ustr', 'russia'], [option('night'), option('day')]),
    issue('charges', ['russia', 'site'], [option('none')]),
    issue('books', ['ustr', 'site'], [option('open')]),
  ],
  moves: [
    move('leak', 'ustr', [{ do: 'publish', issue: null }]),
    move('leak_plants', 'ustr', [{ do: 'publish', issue: 'plants' }]),
  ],
});

describe('publish', () => {
  test('a deal’s text becomes public, with what stands by it', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    game.month({ ustr: ['leak_plants'] });
    expect(game.view('site').deals).toMatchObject([{ package: { plants: 'night' }, public: true }]);
    expect(game.view('site').standing['plants']?.option).toBe('night');
    expect(game.view(null).standing['plants']?.option).toBe('night');
  });

  test('the newest deal that someone has not read', () => {
    const game = new Game(table);
    const { ustr, russia, site } = seats(game);
    russia.offers('site', { charges: 'none' });
    site.accepts();
    ustr.offers('site', { books: 'open' }, ['russia']);
    site.accepts();
    game.month({ ustr: ['leak'] });
    expect(game.facts('published').map((fact) => fact.deal.id)).toEqual(['russia>site#1']);
    game.month({ ustr: ['leak'] });
    expect(game.facts('published')).toHaveLength(1);
  });

  test('nothing where nothing stands, and once', () => {
    const game = new Game(table);
    game.month({ ustr: ['leak_plants'] });
    expect(game.facts('published')).toEqual([]);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    game.month({ ustr: ['leak_plants'] });
    game.month({ ustr: ['leak_plants'] });
    expect(game.facts('published')).toHaveLength(1);
  });

  test('a secret deal that replaces a public one leaves its readers with nothing but that', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    game.month({ ustr: ['leak_plants'] });
    ustr.offers('russia', { plants: 'day' });
    russia.accepts();
    expect(game.shown('site').at(-1)).toEqual({ type: 'superseded', issue: 'plants' });
    expect(game.view('site').standing).toEqual({});
    expect(game.view('site').deals).toHaveLength(1);
  });
});
