import { describe, expect, test } from 'vitest';
import { add, meter, move, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

const table = setup({
  meters: [meter('home', { seenBy: ['russia'], start: 5 })],
  moves: [
    move('raid', 'russia', [], { cost: 2 }),
    move('talk', 'russia', [], { cost: 1 }),
    move('rest', 'russia', [], { cost: 1, availableIf: ['>', ['meter', 'home'], 5] }),
    move('ease', 'ustr', [], { cost: 0 }),
  ],
});

describe('seal', () => {
  test('cards are chosen in secret and open together', () => {
    const game = new Game(table);
    game.endTalks();
    game.must('russia', { do: 'seal', moves: ['raid'], keeps: [] });
    expect(game.view('russia').sealed[1]).toEqual({ moves: ['raid'], keeps: [] });
    expect(game.view('ustr')).toMatchObject({ sealed: [null, null, null], hasSealed: [false, true, false] });
    expect(game.facts('opened')).toEqual([]);
    game.must('ustr', { do: 'seal', moves: ['ease'], keeps: [] });
    game.must('site', { do: 'seal', moves: [], keeps: [] });
    expect(game.facts('opened').map((fact) => fact.move)).toEqual(['raid', 'ease']);
  });

  test('up to its capital, its own cards, each once, once a month', () => {
    const game = new Game(table);
    game.endTalks();
    const { ustr, russia } = seats(game);
    russia.cannot({ do: 'seal', moves: ['raid', 'talk', 'ease'], keeps: [] }, 'not-your-move');
    russia.cannot({ do: 'seal', moves: ['talk', 'talk'], keeps: [] }, 'move-twice');
    russia.cannot({ do: 'seal', moves: ['rest'], keeps: [] }, 'unavailable');
    russia.cannot({ do: 'seal', moves: ['invade'], keeps: [] }, 'unknown');
    game.must('russia', { do: 'seal', moves: ['raid', 'talk'], keeps: [] });
    russia.cannot({ do: 'seal', moves: [], keeps: [] }, 'already-sealed');
    ustr.cannot({ do: 'ready' }, 'wrong-phase');
  });

  test('a card cannot be paid for with what one does not have', () => {
    const dear = setup({ moves: [move('a', 'ustr', [], { cost: 3 }), move('b', 'ustr', [], { cost: 1 })] });
    const game = new Game(dear);
    game.endTalks();
    seats(game).ustr.cannot({ do: 'seal', moves: ['a', 'b'], keeps: [] }, 'unaffordable');
    game.must('ustr', { do: 'seal', moves: ['a'], keeps: [] });
  });

  test('not in the talks', () => {
    seats(new Game(table)).ustr.cannot({ do: 'seal', moves: [], keeps: [] }, 'wrong-phase');
  });
});

describe('the keep switch', () => {
  const acting = (months: 'due' | 'each' | readonly number[], due: Parameters<typeof promise>[0]['due']): Game => {
    const act = { says: 'Do it', months, delivers: 1, then: [add('done', 1)] };
    const game = new Game(promise({ act, due: due ?? { kind: 'undated' } }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    return game;
  };
  /** The months in which Russia is offered its switch. */
  const months = (game: Game, each: () => void = () => {}): number[] => {
    const offered: number[] = [];
    while (game.state.phase !== 'over') {
      if (game.state.phase === 'talks') each();
      game.endTalks();
      const { round } = game.state;
      if (game.play('russia', { do: 'seal', moves: [], keeps: ['word'] }) === null) offered.push(round);
      game.must(null, { do: 'time-up' });
    }
    return offered;
  };

  test.each([
    ['the month it is due', 'due', { kind: 'at', round: 3 }, [3]],
    ['the last month, when it is due then', 'due', { kind: 'at', round: 4 }, [4]],
    ['every month of a pledge of every month', 'due', { kind: 'each-round' }, [1, 2, 3, 4]],
    ['no month of a pledge nobody calls', 'due', { kind: 'undated' }, []],
    ['every month until it is tested', 'each', { kind: 'at', round: 3 }, [1, 2, 3]],
    ['the months that are named', [1, 4], { kind: 'at', round: 4 }, [1, 4]],
    ['no named month after the test', [2, 4], { kind: 'at', round: 3 }, [2]],
  ] as const)('in %s', (_name, when, due, expected) => {
    expect(months(acting(when, due))).toEqual(expected);
  });

  test('in the month it is called', () => {
    const game = acting('due', { kind: 'undated' });
    const offered = months(game, () => game.state.round === 2 && seats(game).ustr.calls('word'));
    expect(offered).toEqual([2]);
    expect(game.verdict('word')).toBe('kept');
  });

  test('not while a review of what was done is out, nor where nothing is asked but the deed', () => {
    const act = { says: 'Do it', months: 'each', delivers: 1, then: [add('done', 1)] } as const;
    for (const more of [{ act }, {}]) {
      const game = new Game(promise({ due: { kind: 'at', round: 1 }, proof: 'joint-review', ...more }));
      seats(game).ustr.offers('russia', { word: 'given' });
      seats(game).russia.accepts();
      game.month();
      game.endTalks();
      expect(game.state.standing['word']?.reports).toBe(2);
      seats(game).russia.cannot({ do: 'seal', moves: [], keeps: ['word'] }, 'no-act');
    }
  });

  test('only for the pledgor, and only for what it promised', () => {
    const game = acting('each', { kind: 'at', round: 3 });
    game.endTalks();
    seats(game).ustr.cannot({ do: 'seal', moves: [], keeps: ['word'] }, 'no-act');
    seats(game).russia.cannot({ do: 'seal', moves: [], keeps: ['other'] }, 'unknown');
  });
});
