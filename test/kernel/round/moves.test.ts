import { describe, expect, test } from 'vitest';
import { capitalOf, costOf } from '../../../src/kernel/round/moves.ts';
import { add, issue, meter, move, option, pledge, set, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({
  meters: [meter('gold', { start: 0 }), meter('online', { start: 1 })],
  moves: [
    move('hide', 'site', []),
    move('raid', 'russia', [set('online', 0)], { cost: 2, blockedIf: ['played', 'hide'] }),
    move('boast', 'russia', [add('gold', 1, { if: ['played', 'raid'] }), add('gold', 4, { if: ['played', 'late'] })]),
    move('late', 'ustr', []),
  ],
  roles: setup().roles.map((role) => ({ ...role, capital: { eachRound: 9, keepAtMost: 9 } })),
});

describe('cards', () => {
  test('open in the file’s order, whoever sealed first', () => {
    const game = new Game(table);
    game.endTalks();
    game.must('ustr', { do: 'seal', moves: ['late'], keeps: [] });
    game.must('russia', { do: 'seal', moves: ['boast', 'raid'], keeps: [] });
    game.must('site', { do: 'seal', moves: [], keeps: [] });
    expect(game.facts('opened').map((fact) => fact.move)).toEqual(['raid', 'boast', 'late']);
  });

  test('a blocked card keeps its cost and does nothing', () => {
    const game = new Game(table);
    game.month({ russia: ['raid', 'boast'], site: ['hide'] });
    expect(game.meter('online')).toBe(1);
    expect(game.meter('gold')).toBe(0);
    expect(game.facts('opened')).toMatchObject([
      { move: 'hide', blocked: false },
      { move: 'raid', blocked: true, cost: 2 },
      { move: 'boast', blocked: false },
    ]);
    expect(
      game
        .facts('capital-moved')
        .filter(({ cause }) => cause.by === 'move')
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      [9, 8],
      [9, 7],
      [7, 6],
    ]);
  });

  test('a card reads what was played this month before its turn, not after it and not last month', () => {
    const game = new Game(table);
    game.month({ russia: ['raid', 'boast'], ustr: ['late'] });
    expect(game.meter('gold')).toBe(1);
    game.month({ russia: ['boast'] });
    expect(game.meter('gold')).toBe(1);
  });

  test('elsewhere a card was played if it ever was, unblocked', () => {
    const told = setup({ ...table, eachRound: [add('gold', 1, { if: ['played', 'raid'] })] });
    const game = new Game(told);
    game.month({ russia: ['raid'], site: ['hide'] });
    expect(game.meter('gold')).toBe(0);
    game.month({ russia: ['raid'] });
    game.month();
    expect(game.meter('gold')).toBe(2);
  });

  test('in a pledge, anywhere in it, since it was signed', () => {
    const once: Parameters<typeof pledge>[1] = {
      due: { kind: 'undated' },
      keptIf: ['>=', ['times', 'raid'], 2],
      ifBroken: [add('gold', 1, { if: ['==', ['times', 'raid'], 1] }), add('gold', 2, { if: ['played', 'boast'] })],
    };
    const game = new Game(
      setup({
        ...table,
        issues: [issue('word', ['ustr', 'russia'], [option('given', { pledge: pledge('russia', once) })])],
      }),
    );
    const { ustr, russia } = seats(game);
    game.month({ russia: ['raid', 'boast'] });
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    game.month({ russia: ['raid'] });
    const before = game.meter('gold');
    ustr.calls('word');
    game.month();
    expect(game.verdict('word')).toBe('broken');
    expect(game.meter('gold') - before).toBe(1);
  });
});

describe('cost', () => {
  test('one more when it was opened last month too, blocked or not, and no more than one', () => {
    const game = new Game(table);
    const costs = [];
    for (const hide of [['hide'], [], [], []]) {
      costs.push(costOf(game.rules, game.state, 'raid'));
      game.month(game.state.round === 4 ? {} : { russia: ['raid'], site: hide });
    }
    expect(costs).toEqual([2, 3, 3, 3]);
  });

  test('a month between, and it is as before', () => {
    const game = new Game(table);
    game.month({ russia: ['raid'] });
    game.month();
    expect(costOf(game.rules, game.state, 'raid')).toBe(2);
    expect(costOf(game.rules, game.state, 'nothing')).toBe(0);
  });

  test('the dearer card must be affordable', () => {
    const poor = setup({
      moves: [move('card', 'ustr', [], { cost: 3 })],
      roles: setup().roles.map((role) => ({ ...role, capital: { eachRound: 3, keepAtMost: 0 } })),
    });
    const game = new Game(poor);
    game.month({ ustr: ['card'] });
    game.endTalks();
    seats(game).ustr.cannot({ do: 'seal', moves: ['card'], keeps: [] }, 'unaffordable');
    expect(capitalOf(game.rules, game.view('ustr'), 'ustr')).toBe(3);
    expect(capitalOf(game.rules, game.view('ustr'), 'russia')).toBe(0);
  });
});
