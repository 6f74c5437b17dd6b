import { describe, expect, test } from 'vitest';
import { issue, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({
  issues: [
    issue('plants', ['ustr', 'russia'], [option('night'), option('surprise')]),
    issue('licence', ['ustr', 'russia', 'site'], [option('escrow'), option('market')]),
  ],
});

describe('counter', () => {
  test('declines the offer and puts another to its other signatories', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers(['russia', 'site'], { licence: 'escrow' });
    russia.counters({ licence: 'market' });
    expect(game.state.offers).toMatchObject([
      { status: 'declined' },
      { by: 'russia', to: ['ustr', 'site'], answers: 'ustr>russia+site#1', status: 'live' },
    ]);
  });

  test('an acceptance cannot be taken back by a counter', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers(['russia', 'site'], { licence: 'escrow' });
    russia.accepts();
    russia.cannot({ do: 'counter', offer: 'ustr>russia+site#1', package: { licence: 'market' } }, 'already-accepted');
    expect(game.state.offers).toMatchObject([{ status: 'live', accepted: ['russia'] }]);
  });

  test('only who was asked may answer, and a bad package leaves the offer as it was', () => {
    const game = new Game(table);
    const { ustr, russia, site } = seats(game);
    ustr.offers('russia', { plants: 'night' }, ['site']);
    const offer = 'ustr>russia#1';
    site.cannot({ do: 'counter', offer, package: { plants: 'night' } }, 'not-addressed');
    ustr.cannot({ do: 'counter', offer, package: { plants: 'night' } }, 'not-addressed');
    russia.cannot({ do: 'counter', offer: 'none', package: { plants: 'night' } }, 'unknown');
    russia.cannot({ do: 'counter', offer, package: { licence: 'market' } }, 'not-signable');
    expect(game.state.offers).toMatchObject([{ status: 'live' }]);
  });

  test('it counts as one of the six offers, and replaces one’s own offer to the same seats', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    russia.offers('ustr', { plants: 'night' });
    ustr.offers('russia', { plants: 'surprise' });
    russia.counters({ plants: 'night' });
    expect(game.state.offers.map((offer) => offer.status)).toEqual(['superseded', 'declined', 'live']);
    expect(game.state.offersUsed).toEqual([1, 2, 0]);
    for (let i = 0; i < 4; i++) russia.offers('ustr', { plants: 'night' });
    ustr.offers('russia', { plants: 'surprise' });
    russia.cannot({ do: 'counter', offer: 'ustr>russia#2', package: { plants: 'night' } }, 'too-many-offers');
  });
});
