/** A seat says that it cannot sign a clause; whoever heard it knows so until the seat says or asks otherwise. */
import { describe, expect, test } from 'vitest';
import { cannotSign, sentencesIn } from '../../src/kernel/cannot.ts';
import { issue, option, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';

const table = setup({
  issues: [issue('plants', ['ustr', 'russia'], [option('night'), option('day')])],
});
/** What the listener knows that USTR cannot sign. */
const known = (game: Game, listener: string): string[] =>
  cannotSign(['ustr'], sentencesIn(game.shown(listener)), game.view(listener).offers).map((one) => one.option);

describe('what cannot be signed', () => {
  test('is known to those who heard it, and to nobody else', () => {
    const game = new Game(table);
    const { ustr } = seats(game);
    ustr.says({ kind: 'cannot', issue: 'plants', option: 'night' }, ['russia']);
    expect(['russia', 'site'].map((seat) => known(game, seat))).toEqual([['night'], []]);
    ustr.says({ kind: 'cannot', issue: 'plants', option: 'day' });
    expect(['russia', 'site'].map((seat) => known(game, seat))).toEqual([['night', 'day'], ['day']]);
  });

  test('holds in the months after, until the seat calls itself flexible', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.says({ kind: 'cannot', issue: 'plants', option: 'night' });
    game.month();
    russia.says({ kind: 'flexible', issue: 'plants' });
    expect(known(game, 'russia')).toEqual(['night']);
    ustr.says({ kind: 'flexible', issue: 'plants' });
    expect(known(game, 'russia')).toEqual([]);
    ustr.says({ kind: 'cannot', issue: 'plants', option: 'night' });
    expect(known(game, 'russia')).toEqual(['night']);
  });

  test('is over once the seat proposes it itself, not when it had done so in a month before', () => {
    const game = new Game(table);
    const { ustr } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    game.month();
    ustr.says({ kind: 'cannot', issue: 'plants', option: 'night' });
    expect(known(game, 'russia')).toEqual(['night']);
    ustr.offers('russia', { plants: 'day' });
    expect(known(game, 'russia')).toEqual(['night']);
    ustr.offers('russia', { plants: 'night' });
    expect(known(game, 'russia')).toEqual([]);
  });
});
