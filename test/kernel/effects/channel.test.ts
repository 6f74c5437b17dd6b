import { expect, test } from 'vitest';
import { carriedBy, channelNow, leakNow } from '../../../src/kernel/effects/channel.ts';
import { setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const route = (state: 'open' | 'leaking' | 'cut' | 'closed') => ({
  id: state,
  says: state,
  to: 'site',
  carries: 0.9,
  leak: 0.2,
  state,
  upkeep: 0,
});
const game = new Game(setup({ channels: [route('open'), route('leaking'), route('cut'), route('closed')] }));

test.each([
  ['open', 0.9],
  ['leaking', 0.2],
  ['cut', 0],
  ['closed', 0],
] as const)('a route that is %s carries %f of demand', (state, share) => {
  expect(channelNow(game.rules, game.state, state)).toBe(state);
  expect(leakNow(game.rules, game.state, state)).toBe(0.2);
  expect(carriedBy(game.rules, game.state, route(state))).toBe(share);
});
