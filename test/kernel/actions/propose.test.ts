import { describe, expect, test } from 'vitest';
import { issue, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const plants = issue('plants', ['ustr', 'russia'], [option('night'), option('surprise')]);
const meat = issue('meat', ['ustr', 'russia'], [option('keep')]);
const licence = issue('licence', ['ustr', 'russia', 'site'], [option('escrow')]);
const later = issue('later', ['ustr', 'russia'], [option('yes')], { opens: 2 });
const table = setup({ issues: [plants, meat, licence, later] });

describe('propose', () => {
  test('an offer may leave issues out, and is live for its addressees', () => {
    const game = new Game(table);
    const { ustr } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    expect(game.view('russia').offers).toMatchObject([
      { id: 'ustr>russia#1', by: 'ustr', to: ['russia'], package: { plants: 'night' }, status: 'live', round: 1 },
    ]);
    expect(game.view('site').offers).toEqual([]);
  });

  test('addressees and copies are kept in the order of the roles, each once', () => {
    const game = new Game(table);
    const { site } = seats(game);
    site.offers(['russia', 'ustr', 'russia'], { licence: 'escrow' }, ['site', 'ustr']);
    expect(game.state.offers[0]).toMatchObject({ id: 'site>ustr+russia#1', to: ['ustr', 'russia'], copies: [] });
  });

  test('every issue it names must have its parties among the signatories', () => {
    const { ustr, site } = seats(new Game(table));
    ustr.cannot({ do: 'propose', to: ['russia'], package: { licence: 'escrow' } }, 'not-signable');
    site.cannot({ do: 'propose', to: ['russia'], package: { plants: 'night' } }, 'not-signable');
    // A third seat may bring two together.
    site.offers(['ustr', 'russia'], { plants: 'night', licence: 'escrow' });
  });

  test('an issue opens in its month', () => {
    const game = new Game(table);
    const { ustr } = seats(game);
    ustr.cannot({ do: 'propose', to: ['russia'], package: { later: 'yes' } }, 'not-open');
    game.month();
    ustr.offers('russia', { later: 'yes' });
  });

  test('a new offer to the same seats takes back the last; to other seats it stands beside it', () => {
    const game = new Game(table);
    const { ustr } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    ustr.offers(['russia', 'site'], { plants: 'night' });
    ustr.offers('russia', { plants: 'surprise' });
    expect(game.state.offers.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'ustr>russia#1 superseded',
      'ustr>russia+site#1 live',
      'ustr>russia#2 live',
    ]);
  });

  test('six offers a seat a month; the next month has six more', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    for (let i = 0; i < 6; i++) ustr.offers('russia', { plants: 'night' });
    ustr.cannot({ do: 'propose', to: ['russia'], package: { plants: 'night' } }, 'too-many-offers');
    russia.offers('ustr', { plants: 'night' });
    game.month();
    ustr.offers('russia', { plants: 'night' });
  });

  test('words and names are checked', () => {
    const { ustr } = seats(new Game(table));
    const to = ['russia'];
    const good = { plants: 'night' };
    ustr.cannot({ do: 'propose', to: [], package: good }, 'no-addressee');
    ustr.cannot({ do: 'propose', to: ['ustr', 'russia'], package: good }, 'addressed-to-self');
    ustr.cannot({ do: 'propose', to: ['moscow'], package: good }, 'unknown');
    ustr.cannot({ do: 'propose', to, copies: ['moscow'], package: good }, 'unknown');
    ustr.cannot({ do: 'propose', to, package: {} }, 'empty-package');
    ustr.cannot({ do: 'propose', to, package: { plants: 'never' } }, 'unknown');
    ustr.cannot({ do: 'propose', to, package: { planets: 'night' } }, 'unknown');
    ustr.cannot({ do: 'propose', to, package: good, words: 'x'.repeat(501) }, 'too-long');
    expect(
      seats(new Game(table)).ustr.game.play('ustr', { do: 'propose', to, package: good, words: 'x'.repeat(500) }),
    ).toBeNull();
  });

  test('a new offer takes back its addressees’ ready, and nobody else’s', () => {
    const game = new Game(table);
    const { ustr, russia, site } = seats(game);
    russia.isReady();
    site.isReady();
    ustr.offers('russia', { plants: 'night' }, ['site']);
    expect(game.state.ready).toEqual([false, false, true]);
  });

  test('only in the talks', () => {
    const game = new Game(table);
    game.endTalks();
    seats(game).ustr.cannot({ do: 'propose', to: ['russia'], package: { plants: 'night' } }, 'wrong-phase');
  });
});
