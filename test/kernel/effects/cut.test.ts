import { expect, test } from 'vitest';
import { move, setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const cards = { id: 'cards', says: 'Cards', to: 'site', carries: 0.9, leak: 0.1, state: 'open', upkeep: 0 } as const;
const table = setup({
  channels: [cards],
  moves: [
    move('cut', 'ustr', [{ do: 'cut', channel: 'cards', as: 'cut' }]),
    move('close', 'ustr', [{ do: 'cut', channel: 'cards', as: 'closed' }]),
  ],
});

test('a route is cut by another, or closed for good; all see it and what did it', () => {
  const game = new Game(table);
  game.month({ ustr: ['cut'] });
  expect(game.channel('cards')).toBe('cut');
  game.month({ ustr: ['cut'] });
  game.month({ ustr: ['close'] });
  expect(game.shown('site').filter((fact) => fact.type === 'channel-changed')).toMatchObject([
    { from: 'open', to: 'cut', cause: { by: 'move', move: 'cut' } },
    { from: 'cut', to: 'closed', cause: { by: 'move', move: 'close' } },
  ]);
});
