import { expect, test } from 'vitest';
import { issue, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({ issues: [issue('licence', ['ustr', 'russia', 'site'], [option('escrow')])] });

test('an offer may be taken back until the last acceptance, and not after', () => {
  const game = new Game(table);
  const { ustr, russia, site } = seats(game);
  ustr.offers(['russia', 'site'], { licence: 'escrow' });
  russia.accepts();
  ustr.withdraws();
  expect(game.state.offers[0]?.status).toBe('withdrawn');
  ustr.offers(['russia', 'site'], { licence: 'escrow' });
  russia.accepts();
  site.accepts();
  ustr.cannot({ do: 'withdraw', offer: 'ustr>russia+site#2' }, 'offer-not-live');
});

test('only one’s own', () => {
  const { ustr, russia } = seats(new Game(table));
  ustr.offers(['russia', 'site'], { licence: 'escrow' });
  russia.cannot({ do: 'withdraw', offer: 'ustr>russia+site#1' }, 'not-your-offer');
  russia.cannot({ do: 'withdraw', offer: 'none' }, 'unknown');
});
