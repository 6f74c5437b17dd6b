import { describe, expect, test } from 'vitest';
import { issue, move, option, pledge, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const reviewed = (round: number) =>
  option('given', { pledge: pledge('russia', { due: { kind: 'at', round }, proof: 'joint-review' }) });
const table = setup({
  calendar: { first: '2006-11', rounds: 6 },
  issues: [
    issue('one', ['ustr', 'russia'], [reviewed(1)]),
    issue('two', ['ustr', 'russia'], [reviewed(2)]),
    issue('late', ['ustr', 'russia'], [reviewed(6)]),
  ],
  moves: [
    move('slow', 'russia', [{ do: 'postpone', rounds: 1 }]),
    move('stop', 'russia', [{ do: 'postpone', rounds: 9 }]),
  ],
});
const begun = (): Game => {
  const game = new Game(table);
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { one: 'given', two: 'given', late: 'given' });
  russia.accepts();
  game.month();
  return game;
};

describe('postpone', () => {
  test('a review that would report this month reports later', () => {
    const game = begun();
    expect(game.state.standing['one']?.reports).toBe(2);
    game.month({ russia: ['slow'] });
    expect(game.verdict('one')).toBe('running');
    game.month();
    expect(game.verdict('one')).toBe('kept');
  });

  test('every review that is out moves by as much, each from its own month', () => {
    const game = begun();
    game.month({ russia: ['slow'] });
    game.month({ russia: ['slow'] });
    expect(game.facts('postponed').map(({ issues, reports }) => [issues, reports])).toEqual([
      [['one'], 3],
      [['one', 'two'], 4],
    ]);
    game.month({ russia: ['slow'] });
    game.month();
    expect([game.verdict('one'), game.verdict('two')]).toEqual(['kept', 'kept']);
  });

  test('the Reckoning hears them all', () => {
    const game = begun();
    game.month({ russia: ['stop'] });
    game.toTheEnd();
    const order = game.log.at(-1)?.facts.map(({ fact }) => fact.type) ?? [];
    expect(order.indexOf('reported')).toBeGreaterThan(order.indexOf('reckoning-began'));
    expect(['one', 'two', 'late'].map((id) => game.verdict(id))).toEqual(['kept', 'kept', 'kept']);
  });

  test('nothing is said where no review is out', () => {
    const game = new Game(table);
    game.month({ russia: ['slow'] });
    expect(game.facts('postponed')).toEqual([]);
  });
});
