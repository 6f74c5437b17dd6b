import { expect, test } from 'vitest';
import { addressedOffer, liveOffer } from '../../../src/kernel/actions/offer.ts';
import { issue, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({ issues: [issue('plants', ['ustr', 'russia'], [option('night')])] });

test('an offer that a seat may not read does not exist for it', () => {
  const game = new Game(table);
  const { ustr } = seats(game);
  ustr.offers('russia', { plants: 'night' });
  const id = 'ustr>russia#1';
  expect(liveOffer(game.state, 'ustr', id)).toMatchObject({ id });
  expect(liveOffer(game.state, 'site', id)).toEqual({ code: 'unknown', what: 'offer', id });
  expect(addressedOffer(game.state, 'russia', id)).toMatchObject({ id });
  expect(addressedOffer(game.state, 'ustr', id)).toEqual({ code: 'not-addressed', offer: id });
});

test('a copy may be read and not answered', () => {
  const game = new Game(table);
  const { ustr, site } = seats(game);
  ustr.offers('russia', { plants: 'night' }, ['site']);
  site.cannot({ do: 'accept', offer: 'ustr>russia#1' }, 'not-addressed');
});
