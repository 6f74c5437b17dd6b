import { describe, expect, test } from 'vitest';
import type { SeatAction } from '../../src/kernel/action.ts';
import { check } from '../../src/kernel/check.ts';
import { legalActions, type Legal } from '../../src/kernel/legal.ts';
import { issue, meter, move, option, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';
import { playRandomly, type Dice } from '../support/random-play.ts';
import { overSeeds } from '../support/seeds.ts';
import { sink } from '../support/sink.ts';

const legal = (game: Game, seat: string): Legal => legalActions(game.rules, game.view(seat), seat);

describe('what a seat may write', () => {
  const table = setup({
    meters: [meter('home', { seenBy: ['russia'], start: 3 })],
    issues: [
      issue(
        'plants',
        ['ustr', 'russia'],
        [option('night'), option('day', { needs: { russia: ['>=', ['meter', 'home'], 4] } })],
      ),
      issue('licence', ['ustr', 'russia', 'site'], [option('escrow')]),
      issue('later', ['ustr', 'site'], [option('yes')], { opens: 2 }),
    ],
  });

  test('to each set of seats, the single ones first, what they could sign together', () => {
    const night = { issue: 'plants', options: ['night', 'day'] };
    const escrow = { issue: 'licence', options: ['escrow'] };
    expect(legal(new Game(table), 'ustr').propose).toEqual([
      { to: ['russia'], issues: [night] },
      { to: ['russia', 'site'], issues: [night, escrow] },
    ]);
    expect(legal(new Game(table), 'site').propose.map(({ to }) => to)).toEqual([['ustr', 'russia']]);
  });

  test('within its own mandate, and not another’s', () => {
    expect(legal(new Game(table), 'russia').propose[0]?.issues).toEqual([{ issue: 'plants', options: ['night'] }]);
  });

  test('less what stands, or can no longer be replaced', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    expect(legal(game, 'ustr').propose[0]?.issues).toEqual([{ issue: 'plants', options: ['day'] }]);
    // Russia has no mandate for the day, and nothing else is left of the issue.
    expect(legal(game, 'russia').propose).toEqual([
      { to: ['ustr', 'site'], issues: [{ issue: 'licence', options: ['escrow'] }] },
    ]);
    const tested = new Game(promise({ due: { kind: 'at', round: 1 } }));
    seats(tested).ustr.offers('russia', { word: 'given' });
    seats(tested).russia.accepts();
    tested.month();
    expect(legal(tested, 'ustr').propose).toEqual([]);
  });

  test('as often as the month allows', () => {
    const game = new Game(table);
    seats(game).ustr.offers('russia', { plants: 'night' });
    seats(game).ustr.says({ kind: 'flexible', issue: 'plants' });
    expect(legal(game, 'ustr')).toMatchObject({ offersLeft: 5, sentencesLeft: 9, ready: true });
    game.endTalks();
    expect(legal(game, 'ustr')).toMatchObject({ propose: [], offersLeft: 0, sentencesLeft: 0, ready: false });
  });
});

describe('what a seat may seal', () => {
  test('its cards with what they cost now, those it cannot play marked', () => {
    const table = setup({
      moves: [
        move('raid', 'russia', [], { cost: 2 }),
        move('rest', 'russia', [], { availableIf: ['==', ['round'], 2] }),
        move('ease', 'ustr', []),
      ],
    });
    const game = new Game(table);
    expect(legal(game, 'russia').seal).toBeNull();
    game.endTalks();
    expect(legal(game, 'russia').seal).toEqual({
      capital: 3,
      moves: [
        { move: 'raid', cost: 2, available: true },
        { move: 'rest', cost: 1, available: false },
      ],
      acts: [],
    });
    game.month({ russia: ['raid'] });
    game.endTalks();
    expect(legal(game, 'russia').seal?.moves.map(({ cost, available }) => [cost, available])).toEqual([
      [3, true],
      [1, true],
    ]);
  });

  test('the acts of its pledges', () => {
    const act = { says: '', months: 'each', delivers: 1, then: [] } as const;
    const game = new Game(promise({ act }));
    seats(game).ustr.offers('russia', { word: 'given' });
    seats(game).russia.accepts();
    game.endTalks();
    expect(legal(game, 'russia').seal?.acts).toEqual(['word']);
    expect(legal(game, 'ustr').seal?.acts).toEqual([]);
  });
});

test('an early call is marked as one', () => {
  const game = new Game(promise({ due: { kind: 'undated' }, callAfter: 2 }));
  seats(game).ustr.offers('russia', { word: 'given' });
  seats(game).russia.accepts();
  expect(legal(game, 'ustr').call).toEqual([{ issue: 'word', early: true }]);
  expect(legal(game, 'russia')).toMatchObject({ call: [], claim: ['word'] });
  game.month();
  expect(legal(game, 'ustr').call).toEqual([{ issue: 'word', early: false }]);
});

describe('in any game', () => {
  test('what is listed is allowed, and what is allowed is listed', () => {
    overSeeds(60, 'test/kernel/legal', (seed) => {
      const game = new Game(sink, seed);
      const before = (seat: string, _action: SeatAction, dice: Dice): void => {
        if (dice() < 0.2) expect(domains(game, seat), seat).toEqual(allowed(game, seat));
      };
      playRandomly(game, { before });
    });
  });
});

interface Domains {
  readonly [verb: string]: readonly string[];
}

/** What the legal actions list, flattened. */
function domains(game: Game, seat: string): Domains {
  const { propose, offersLeft, accept, decline, withdraw, claim, call, ready, seal } = legal(game, seat);
  return {
    propose:
      offersLeft === 0
        ? []
        : propose.flatMap(({ to, issues }) =>
            issues.flatMap((one) => one.options.map((o) => `${to} ${one.issue} ${o}`)),
          ),
    accept,
    decline,
    withdraw,
    claim,
    call: call.map((one) => one.issue),
    ready: ready ? ['ready'] : [],
    moves: seal
      ? seal.moves.filter(({ available, cost }) => available && cost <= seal.capital).map((one) => one.move)
      : [],
    acts: seal?.acts ?? [],
  };
}

/** The same, by asking about each thing there is, on the truth. */
function allowed(game: Game, seat: string): Domains {
  const { rules, state } = game;
  const may = (action: SeatAction): boolean => check(rules, state, seat, action) === null;
  const ids = (list: readonly string[], make: (id: string) => SeatAction): string[] =>
    list.filter((id) => may(make(id)));
  const offers = state.offers.map((offer) => offer.id);
  const issues = rules.issues.map(({ issue: one }) => one.id);
  const others = game.viewers.filter((role) => role !== seat);
  const sets = [...others.map((role) => [role]), others];
  return {
    propose: sets.flatMap((to) =>
      rules.issues.flatMap((one) =>
        one.options
          .filter(({ option: o }) => may({ do: 'propose', to, package: { [one.issue.id]: o.id } }))
          .map(({ option: o }) => `${to} ${one.issue.id} ${o.id}`),
      ),
    ),
    accept: ids(offers, (offer) => ({ do: 'accept', offer })),
    decline: ids(offers, (offer) => ({ do: 'decline', offer })),
    withdraw: ids(offers, (offer) => ({ do: 'withdraw', offer })),
    claim: ids(issues, (id) => ({ do: 'claim', issue: id })),
    call: ids(issues, (id) => ({ do: 'call', issue: id })),
    ready: may({ do: 'ready' }) ? ['ready'] : [],
    moves: ids(
      rules.moves.map((one) => one.move.id),
      (id) => ({ do: 'seal', moves: [id], keeps: [] }),
    ),
    acts: ids(issues, (id) => ({ do: 'seal', moves: [], keeps: [id] })),
  };
}
