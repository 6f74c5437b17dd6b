import { describe, expect, test } from 'vitest';
import { add, meter } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

const undated = { due: { kind: 'undated' }, callAfter: 3, ifCalledEarly: [add('goodwill', -2)] } as const;
const signed = (more: Parameters<typeof promise>[0] = undated, copies: readonly string[] = []): Game => {
  const meters = [meter('done', { start: 0, max: 1 }), meter('goodwill')];
  const game = new Game(promise(more, { meters }));
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' }, copies);
  russia.accepts();
  return game;
};

describe('call', () => {
  test('too early, it costs at once what the option says', () => {
    const game = signed();
    seats(game).ustr.calls('word');
    expect(game.facts('called')).toMatchObject([{ by: 'ustr', early: true }]);
    expect(game.meter('goodwill')).toBe(3);
  });

  test('from its month on it is free, and tested this month', () => {
    const game = signed();
    game.month();
    game.month();
    seats(game).ustr.calls('word');
    expect(game.meter('goodwill')).toBe(5);
    game.month({ russia: ['act'] });
    expect(game.verdict('word')).toBe('kept');
    expect(game.facts('tested')).toHaveLength(1);
  });

  test('once', () => {
    const game = signed();
    const { ustr } = seats(game);
    ustr.calls('word');
    ustr.cannot({ do: 'call', issue: 'word' }, 'already-called');
    game.month();
    ustr.cannot({ do: 'call', issue: 'word' }, 'no-pledge');
  });

  test('in the last month too: in its resolution, not at the Reckoning', () => {
    const game = signed();
    for (let month = 1; month < 4; month++) game.month();
    seats(game).ustr.calls('word');
    game.month();
    const order = game.log.flatMap(({ facts }) => facts.map(({ fact }) => fact.type));
    expect(order.indexOf('tested')).toBeLessThan(order.indexOf('reckoning-began'));
    expect(game.verdict('word')).toBe('broken');
  });

  test('a joint review of a called pledge reports a month later', () => {
    const game = signed({ ...undated, proof: 'joint-review' });
    const { ustr } = seats(game);
    ustr.calls('word');
    game.month({ russia: ['show'] });
    expect(game.state.standing['word']).toMatchObject({ tested: true, reports: 2 });
    ustr.cannot({ do: 'call', issue: 'word' }, 'pledge-finished');
    game.month();
    expect(game.verdict('word')).toBe('kept');
  });

  test('only by a beneficiary, and only of what has no date', () => {
    const game = signed(undated, ['site']);
    const { russia, site } = seats(game);
    russia.cannot({ do: 'call', issue: 'word' }, 'not-beneficiary');
    site.cannot({ do: 'call', issue: 'word' }, 'not-beneficiary');
    site.cannot({ do: 'call', issue: 'nothing' }, 'unknown');
    seats(signed({ due: { kind: 'at', round: 2 } })).ustr.cannot({ do: 'call', issue: 'word' }, 'pledge-dated');
    seats(signed({ due: { kind: 'each-round' } })).ustr.cannot({ do: 'call', issue: 'word' }, 'pledge-dated');
    seats(new Game(promise(undated))).ustr.cannot({ do: 'call', issue: 'word' }, 'no-pledge');
  });

  test('a third seat that reads the text sees the call and its cost; one that does not sees an undisclosed cause', () => {
    const reader = signed(undated, ['site']);
    seats(reader).ustr.calls('word');
    expect(reader.shown('site').slice(-2)).toMatchObject([
      { type: 'called' },
      { type: 'meter-moved', cause: { by: 'call' } },
    ]);
    const other = signed();
    seats(other).ustr.calls('word');
    expect(other.shown('site').slice(-1)).toMatchObject([{ type: 'meter-moved', cause: { by: 'undisclosed' } }]);
  });
});
