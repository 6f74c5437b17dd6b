import { describe, expect, test } from 'vitest';
import type { Fact, FactType } from '../../src/kernel/facts.ts';
import { issue, move, option, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';
import { sink } from '../support/sink.ts';
import { playRandomly } from '../support/random-play.ts';

const table = setup({
  issues: [
    issue(
      'plants',
      ['ustr', 'russia'],
      [
        option('night', { atSignature: [{ do: 'add', to: { kind: 'credibility', id: 'ustr' }, by: 1 }] }),
        option('day'),
      ],
    ),
  ],
  moves: [move('raid', 'russia', [])],
});
const seen = (game: Game, seat: string, type: FactType): Fact[] =>
  game.shown(seat).filter((fact) => fact.type === type);

describe('who sees what', () => {
  test('an offer: its signatories and copies; how many its maker has left: its maker', () => {
    const game = new Game(table);
    seats(game).ustr.offers('russia', { plants: 'night' }, []);
    expect(seen(game, 'ustr', 'proposed')).toMatchObject([{ used: 1 }]);
    expect(seen(game, 'russia', 'proposed')[0]).not.toHaveProperty('used');
    expect(seen(game, 'site', 'proposed')).toEqual([]);
  });

  test('a deal: who may read it; its public effects: all, from an undisclosed agreement', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    expect(seen(game, 'russia', 'credibility-moved')).toMatchObject([{ cause: { by: 'deal', issue: 'plants' } }]);
    expect(seen(game, 'site', 'credibility-moved')).toMatchObject([{ cause: { by: 'undisclosed' } }]);
    for (const type of ['accepted', 'signed', 'stands'] as const) expect(seen(game, 'site', type)).toEqual([]);
  });

  test('a reader of the old text and not of the new hears that it no longer stands', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' }, ['site']);
    russia.accepts();
    ustr.offers('russia', { plants: 'day' });
    russia.accepts();
    expect(seen(game, 'site', 'superseded')).toEqual([{ type: 'superseded', issue: 'plants' }]);
    expect(seen(game, 'russia', 'stands')).toMatchObject([{ replaced: null }, { replaced: 'night' }]);
    // And one who reads only the new is not told of the old.
    ustr.offers('russia', { plants: 'night' }, ['site']);
    russia.accepts();
    expect(seen(game, 'site', 'stands').at(-1)).toMatchObject({ replaced: null });
    expect(seen(game, 'site', 'stands').at(-1)).not.toHaveProperty('replacedDeal');
  });

  test('a sealed move: its seat; that it was sealed: all', () => {
    const game = new Game(table);
    game.endTalks();
    game.must('russia', { do: 'seal', moves: ['raid'], keeps: [] });
    expect(seen(game, 'russia', 'sealed')).toMatchObject([{ sealed: { moves: ['raid'] } }]);
    expect(seen(game, 'ustr', 'sealed')).toMatchObject([{ sealed: null }]);
  });

  test('capital: its owner', () => {
    const game = new Game(table);
    expect(seen(game, 'ustr', 'capital-moved')).toHaveLength(1);
    expect(seen(game, 'ustr', 'capital-moved')).toMatchObject([{ role: 'ustr' }]);
  });

  test('dice, misses, hidden breaches, deliveries: nobody, in any game', () => {
    const hidden = new Set<FactType>(['rolled', 'missed', 'breached', 'delivered', 'took-effect']);
    const found = new Set<FactType>();
    for (let seed = 1; seed <= 30; seed++) {
      const game = playRandomly(new Game(sink, seed));
      for (const { facts } of game.log)
        for (const { fact, shown } of facts) {
          if (!hidden.has(fact.type)) continue;
          found.add(fact.type);
          expect(Object.values(shown)).toEqual([null, null, null, null]);
        }
    }
    expect(found).toEqual(hidden);
  });
});
