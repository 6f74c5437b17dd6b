import { expect, test } from 'vitest';
import { issue, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({ issues: [issue('licence', ['ustr', 'russia', 'site'], [option('escrow')])] });

test('one addressee’s no takes the offer off the table for all', () => {
  const game = new Game(table);
  const { ustr, russia, site } = seats(game);
  ustr.offers(['russia', 'site'], { licence: 'escrow' });
  russia.accepts();
  site.declines();
  expect(game.state.offers[0]?.status).toBe('declined');
  russia.cannot({ do: 'decline', offer: 'ustr>russia+site#1' }, 'offer-not-live');
});

test('what was accepted cannot be declined, nor what others were asked', () => {
  const game = new Game(table);
  const { ustr, russia } = seats(game);
  ustr.offers(['russia', 'site'], { licence: 'escrow' });
  russia.accepts();
  russia.cannot({ do: 'decline', offer: 'ustr>russia+site#1' }, 'already-accepted');
  ustr.cannot({ do: 'decline', offer: 'ustr>russia+site#1' }, 'not-addressed');
  ustr.cannot({ do: 'decline', offer: 'elsewhere' }, 'unknown');
});
