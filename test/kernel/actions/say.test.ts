import { describe, expect, test } from 'vitest';
import { issue, move, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({
  issues: [issue('plants', ['ustr', 'russia'], [option('night')])],
  moves: [move('raid', 'russia', [])],
});
const heard = (game: Game, seat: string): number => game.shown(seat).filter((fact) => fact.type === 'said').length;

describe('say', () => {
  test('to all, or in private', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.says({ kind: 'flexible', issue: 'plants' });
    russia.says({ kind: 'matters', issue: 'plants', level: 4 }, ['ustr']);
    expect(['ustr', 'russia', 'site'].map((seat) => heard(game, seat))).toEqual([2, 2, 1]);
  });

  test('free words, sentences, or both, but not nothing', () => {
    const { ustr } = seats(new Game(table));
    ustr.cannot({ do: 'say', to: [] }, 'nothing-said');
    ustr.cannot({ do: 'say', to: [], words: '  ' }, 'nothing-said');
    ustr.cannot({ do: 'say', to: [], words: 'x'.repeat(501) }, 'too-long');
    ustr.says({ kind: 'cannot', issue: 'plants', option: 'night' });
  });

  test('a warning names one’s own card', () => {
    const { ustr, russia } = seats(new Game(table));
    russia.says({ kind: 'warn', move: 'raid', round: 3 }, ['site']);
    ustr.cannot({ do: 'say', to: [], sentence: { kind: 'warn', move: 'raid', round: 3 } }, 'not-your-move');
    ustr.cannot({ do: 'say', to: [], sentence: { kind: 'warn', move: 'invade', round: 3 } }, 'unknown');
  });

  test('names that do not exist are refused', () => {
    const { ustr } = seats(new Game(table));
    ustr.cannot({ do: 'say', to: ['moscow'], words: 'Good day' }, 'unknown');
    ustr.cannot({ do: 'say', to: ['ustr'], words: 'Good day' }, 'addressed-to-self');
    ustr.cannot({ do: 'say', to: [], sentence: { kind: 'flexible', issue: 'planets' } }, 'unknown');
    ustr.cannot({ do: 'say', to: [], sentence: { kind: 'cannot', issue: 'plants', option: 'day' } }, 'unknown');
  });

  test('ten sentences a seat a month', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    for (let i = 0; i < 10; i++) ustr.says({ kind: 'flexible', issue: 'plants' });
    ustr.cannot({ do: 'say', to: [], words: 'One more thing' }, 'too-many-sentences');
    russia.says({ kind: 'flexible', issue: 'plants' });
    game.month();
    ustr.says({ kind: 'flexible', issue: 'plants' });
    expect(game.view('russia').sentencesUsed).toEqual([null, 0, null]);
  });

  test('it binds nobody and takes back nobody’s ready', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    russia.isReady();
    ustr.says({ kind: 'flexible', issue: 'plants' });
    expect(game.state.ready).toEqual([false, true, false]);
    game.endTalks();
    ustr.cannot({ do: 'say', to: [], words: 'Wait' }, 'wrong-phase');
  });
});
