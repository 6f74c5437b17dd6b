import { expect, test } from 'vitest';
import { viewAt } from '../../../src/hud/table/view-at.ts';
import { Game, seats } from '../../support/game.ts';
import { issue, meter, move, option, setup, add } from '../../support/case.ts';
import { sat } from '../support/seated.ts';

test('folding what a seat was shown gives its view at any moment, the last one too', () => {
  const game = new Game(
    setup({
      meters: [meter('traffic', { start: 5 })],
      moves: [move('name_site', 'ustr', [add('traffic', 2)])],
      issues: [issue('plants', ['ustr', 'russia'], [option('inspect', { worth: { ustr: 6, russia: -3 } })])],
    }),
  );
  const { ustr, russia } = seats(game);
  const first = sat(game, 'russia');
  ustr.offers('russia', { plants: 'inspect' });
  russia.accepts();
  game.month({ ustr: ['name_site'] });
  const now = sat(game, 'russia');
  expect(viewAt(now, first.facts.length)).toEqual(first.view);
  expect(viewAt(now, now.facts.length)).toEqual(now.view);
});
