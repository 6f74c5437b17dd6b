import { expect, test } from 'vitest';
import { issue, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({ issues: [issue('plants', ['ustr', 'russia'], [option('night')])] });

test('the talks close when all are ready, and what nobody signed is off the table', () => {
  const game = new Game(table);
  const { ustr, russia, site } = seats(game);
  ustr.offers('russia', { plants: 'night' });
  ustr.isReady();
  ustr.cannot({ do: 'ready' }, 'already-ready');
  russia.isReady();
  expect(game.state.phase).toBe('talks');
  site.isReady();
  expect(game.state.phase).toBe('moves');
  expect(game.state.offers[0]?.status).toBe('lapsed');
  ustr.cannot({ do: 'ready' }, 'wrong-phase');
});

test('who is ready may still speak, offer and accept; an offer to it takes its ready back', () => {
  const game = new Game(table);
  const { ustr, russia } = seats(game);
  ustr.isReady();
  russia.isReady();
  ustr.offers('russia', { plants: 'night' });
  expect(game.state.ready).toEqual([true, false, false]);
  russia.accepts();
  russia.isReady();
  russia.says({ kind: 'flexible', issue: 'plants' });
  expect(game.state.ready).toEqual([true, true, false]);
});

test('a month begins with nobody ready', () => {
  const game = new Game(table);
  game.month();
  expect(game.state).toMatchObject({ round: 2, phase: 'talks', ready: [false, false, false] });
});
