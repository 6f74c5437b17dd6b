import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/kernel/effect.ts';
import { leakNow } from '../../../src/kernel/effects/channel.ts';
import { move, setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const cards = { id: 'cards', says: 'Cards', to: 'site', carries: 0.9, leak: 0.1, state: 'cut', upkeep: 0 } as const;
const after = (...then: Effect[]): Game => {
  const game = new Game(setup({ channels: [cards], moves: [move('card', 'site', then)] }));
  game.month({ site: ['card'] });
  return game;
};
const open = (as: 'open' | 'leaking', leak?: number): Effect => ({
  do: 'open',
  channel: 'cards',
  as,
  ...(leak === undefined ? {} : { leak }),
});
const leak = (game: Game): number => leakNow(game.rules, game.state, 'cards');

describe('open', () => {
  test('in full', () => expect(after(open('open')).channel('cards')).toBe('open'));
  test('as a leak of its usual share', () => {
    const game = after(open('leaking'));
    expect(game.channel('cards')).toBe('leaking');
    expect(leak(game)).toBe(0.1);
  });
  test('as a leak of another share, between none and all', () => {
    expect(leak(after(open('leaking', 0.28)))).toBe(0.28);
    expect(leak(after(open('leaking', 7)))).toBe(1);
    expect(leak(after(open('leaking', -1)))).toBe(0);
  });
  test('says so once, and again only when the share changes', () => {
    const game = after(open('leaking'), open('leaking'), open('leaking', 0.28));
    expect(game.facts('channel-changed').map(({ from, to, leak: share }) => [from, to, share])).toEqual([
      ['cut', 'leaking', 0.1],
      ['leaking', 'leaking', 0.28],
    ]);
  });
});
