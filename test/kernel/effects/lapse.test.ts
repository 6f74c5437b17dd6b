import { describe, expect, test } from 'vitest';
import { issue, move, option, pledge } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

const freeing = [move('free', 'ustr', [{ do: 'lapse', issue: 'word' }]), move('act', 'russia', [])];
const signed = (more: Parameters<typeof promise>[0]): Game => {
  const game = new Game({ ...promise({ keptIf: 1, ...more }), moves: [...freeing, move('show', 'russia', [])] });
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' });
  russia.accepts();
  return game;
};

describe('lapse', () => {
  test('releases a pledge: neither kept nor broken, paid on paper only', () => {
    const game = signed({ due: { kind: 'at', round: 3 } });
    game.month({ ustr: ['free'] });
    expect(game.state.standing['word']).toMatchObject({ option: 'given', lapsed: true });
    expect(game.verdict('word')).toBe('none');
    seats(game).russia.cannot({ do: 'claim', issue: 'word' }, 'no-pledge');
    game.toTheEnd();
    expect(game.facts('tested')).toEqual([]);
    expect(game.points('ustr')).toEqual({ 'walk-away': 40, 'word paper': 3 });
    expect(game.points('russia')).toEqual({ 'walk-away': 40 });
    expect(game.credibility('russia')).toBe(50);
  });

  test('a review that is out is released too', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'joint-review' });
    game.month();
    game.month({ ustr: ['free'] });
    expect(game.state.standing['word']).toMatchObject({ lapsed: true, reports: null });
    game.toTheEnd();
    expect(game.facts('reported')).toEqual([]);
  });

  test('what is decided stays as it is', () => {
    const game = signed({ due: { kind: 'at', round: 1 } });
    game.month();
    game.month({ ustr: ['free'] });
    expect(game.verdict('word')).toBe('kept');
    expect(game.facts('freed')).toEqual([]);
  });

  test('in the very month it is due: a pledge that an earlier breach released is not tested', () => {
    const first = option('given', {
      pledge: pledge('ustr', { due: { kind: 'at', round: 1 }, keptIf: 0, ifBroken: [{ do: 'lapse', issue: 'word' }] }),
    });
    const base = promise({ due: { kind: 'at', round: 1 } });
    const game = new Game({ ...base, issues: [issue('first', ['ustr', 'russia'], [first]), ...base.issues] });
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { first: 'given', word: 'given' });
    russia.accepts();
    game.month();
    expect(game.verdict('first')).toBe('broken');
    expect(game.facts('tested').map((fact) => fact.issue)).toEqual(['first']);
    expect(game.state.standing['word']?.lapsed).toBe(true);
  });
});
