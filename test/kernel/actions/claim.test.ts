import { describe, expect, test } from 'vitest';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

const signed = (due: Parameters<typeof promise>[0], copies: readonly string[] = []): Game => {
  const game = new Game(promise(due));
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' }, copies);
  russia.accepts();
  return game;
};

describe('claim', () => {
  test('the pledgor says that it is done, once, and those who know the pledge hear it', () => {
    const game = signed({ due: { kind: 'at', round: 2 }, proof: 'self-report' });
    const { russia } = seats(game);
    russia.claims('word');
    russia.cannot({ do: 'claim', issue: 'word' }, 'already-claimed');
    expect(game.view('ustr').standing['word']?.claimed).toBe(true);
    expect(game.shown('site').filter((fact) => fact.type === 'claimed')).toEqual([]);
  });

  test('by nobody else, and about nothing else', () => {
    const game = signed({ due: { kind: 'at', round: 2 } }, ['site']);
    const { ustr, russia, site } = seats(game);
    ustr.cannot({ do: 'claim', issue: 'word' }, 'not-pledgor');
    site.cannot({ do: 'claim', issue: 'word' }, 'not-pledgor');
    russia.cannot({ do: 'claim', issue: 'nothing' }, 'unknown');
    expect(seats(new Game(promise({}))).russia.game.play('russia', { do: 'claim', issue: 'word' })).toEqual({
      code: 'no-pledge',
      issue: 'word',
    });
  });

  test('not once it was tested, and not in the moves', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'joint-review' });
    const { russia } = seats(game);
    game.endTalks();
    russia.cannot({ do: 'claim', issue: 'word' }, 'wrong-phase');
    game.month();
    russia.cannot({ do: 'claim', issue: 'word' }, 'pledge-finished');
    game.month();
    russia.cannot({ do: 'claim', issue: 'word' }, 'no-pledge');
  });

  test('a claim that fell may be made again: the latest counts', () => {
    const game = signed({ due: { kind: 'at', round: 3 }, proof: 'self-report' });
    const { russia } = seats(game);
    russia.claims('word');
    game.month({ ustr: ['audit'] });
    expect(game.state.standing['word']?.claimed).toBe(false);
    russia.claims('word');
    game.month();
    game.month();
    expect(game.verdict('word')).toBe('kept');
  });
});
