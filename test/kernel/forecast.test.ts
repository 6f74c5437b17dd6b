import { describe, expect, test } from 'vitest';
import { forecast, type Forecast } from '../../src/kernel/forecast.ts';
import { actsOf } from '../../src/kernel/actions/seal.ts';
import { running } from '../../src/kernel/round/pledges.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { act } from '../../src/kernel/play.ts';
import { ANY_CHANCE } from '../../src/kernel/playing.ts';
import type { SeatAction } from '../../src/kernel/action.ts';
import { setupFor } from '../../src/kernel/redact.ts';
import { scoreNow } from '../../src/kernel/score.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { cloneState, type State } from '../../src/kernel/state.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { add, meter, move, role, set, setup, track } from '../support/case.ts';
import { told } from '../support/foretold.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';
import { playRandomly } from '../support/random-play.ts';
import { overSeeds } from '../support/seeds.ts';
import { sink } from '../support/sink.ts';

const table = setup({
  roles: [
    role('ustr', {
      objectives: [{ id: 'gold', says: '', points: 10, attained: ['/', ['meter', 'gold'], 10], par: 0 }],
    }),
    role('russia'),
    role('site'),
  ],
  meters: [meter('gold', { start: 5 }), meter('secret', { seenBy: ['russia'], start: 5 })],
  tracks: [track('seat')],
  moves: [
    move('dig', 'ustr', [add('gold', 2)], { feltBy: { russia: 'small', site: 'large' } }),
    move('bet', 'ustr', [add('gold', 3, { chance: 0.5 })], { feltBy: { russia: 'large' } }),
    move('sow', 'ustr', [add('gold', 1, { in: 1, chance: 0.5 })]),
    move('sure', 'ustr', [add('gold', 1, { chance: 1 }), add('gold', -4, { chance: 0 })]),
    move('dear', 'ustr', [], { cost: 9 }),
    move('spy', 'ustr', [add('secret', 2)]),
    move('steal', 'russia', [set('gold', 0)]),
  ],
});

describe('a forecast', () => {
  test('tells one’s own numbers, before and after, and one’s score', () => {
    expect(told(new Game(table), 'ustr', ['dig'])).toMatchObject({
      lines: [
        { what: 'meter', id: 'gold', from: 5, to: 7, otherwise: null },
        { what: 'track', id: 'seat', from: 5, to: 6, otherwise: null },
      ],
      score: { from: 45, to: 47, otherwise: null },
    });
  });

  test('both when chances come up and when they do not; what is certain is certain', () => {
    expect(told(new Game(table), 'ustr', ['bet'])?.lines[0]).toMatchObject({ to: 8, otherwise: 5 });
    expect(told(new Game(table), 'ustr', ['bet'])?.score).toMatchObject({ to: 48, otherwise: 45 });
    expect(told(new Game(table), 'ustr', ['sure'])?.lines[0]).toMatchObject({ to: 6, otherwise: null });
  });

  test('also of what is on the way from an earlier month', () => {
    const game = new Game(table);
    game.month({ ustr: ['sow'] });
    expect(told(game, 'ustr', [])?.lines[0]).toMatchObject({ id: 'gold', from: 5, to: 6, otherwise: 5 });
  });

  test('for others only how much it is felt: the most of any card', () => {
    expect(told(new Game(table), 'ustr', ['dig', 'bet'])?.felt).toEqual([
      { role: 'russia', felt: 'large' },
      { role: 'site', felt: 'large' },
    ]);
    expect(told(new Game(table), 'ustr', [])?.felt).toEqual([
      { role: 'russia', felt: 'none' },
      { role: 'site', felt: 'none' },
    ]);
  });

  test('tells nothing that the seat does not see', () => {
    expect(told(new Game(table), 'ustr', ['spy'])?.lines.map((line) => line.id)).toEqual(['seat']);
  });

  test('of what may not be sealed there is none, nor for a spectator', () => {
    expect(told(new Game(table), 'ustr', ['dear'])).toBeNull();
    expect(told(new Game(table), 'ustr', ['steal'])).toBeNull();
    expect(forecast(new Game(table).view(null), table, { moves: [], keeps: [], breaks: [] })).toBeNull();
  });

  test('is the same in the talks and in the moves, and though the others have sealed', () => {
    const game = new Game(table);
    const early = told(game, 'ustr', ['dig']);
    game.endTalks();
    game.must('russia', { do: 'seal', moves: ['steal'], keeps: [] });
    game.must('site', { do: 'seal', moves: [], keeps: [] });
    expect(told(game, 'ustr', ['dig'])).toEqual(early);
  });

  test('nor when one’s own moves are sealed', () => {
    const game = new Game(table);
    game.endTalks();
    game.must('ustr', { do: 'seal', moves: [], keeps: [] });
    expect(told(game, 'ustr', ['dig'])).toBeNull();
  });

  test('of a free act: a sure one is not foretold as failing', () => {
    const acting = (delivers: number): Forecast | null => {
      const game = new Game(
        promise({ due: { kind: 'at', round: 1 }, act: { says: '', months: 'due', delivers, then: [set('done', 1)] } }),
      );
      seats(game).ustr.offers('russia', { word: 'given' });
      seats(game).russia.accepts();
      return told(game, 'russia', [], ['word']);
    };
    expect(acting(1)?.lines).toMatchObject([
      { id: 'done', to: 1, otherwise: null },
      { id: 'russia', what: 'credibility', to: 53, otherwise: null },
    ]);
    expect(acting(0.9)?.lines).toMatchObject([
      { id: 'done', to: 1, otherwise: 0 },
      { id: 'russia', to: 53, otherwise: 44 },
    ]);
  });
});

test('a step that is taken hold of is told', () => {
  const held = setup({
    tracks: [track('seat', { clamps: [{ holder: 'ustr', step: 9, held: false }] })],
    moves: [move('hold', 'ustr', [{ do: 'clamp', track: 'seat', holder: 'ustr', count: 1 }])],
  });
  expect(told(new Game(held), 'ustr', ['hold'])?.lines).toMatchObject([
    { what: 'track', to: 6 },
    { what: 'held', from: 0, to: 1 },
  ]);
});

/** A case in which a seat sees every number, and the world does nothing by itself: then a forecast can be exact. */
const open: Setup = {
  ...sink,
  meters: sink.meters.map((one) => ({ ...one, seenBy: null, bands: null })),
  events: [],
  eachRound: [],
};

describe('in any game', () => {
  test('a forecast is what happens when others do nothing and chances fall as it says', () => {
    let compared = 0;
    overSeeds(40, 'test/kernel/forecast', (seed) => {
      const game = new Game(open, seed);
      const before = (seat: string, action: SeatAction): void => {
        if (action.do !== 'seal' || game.state.hasSealed.some(Boolean) || !everythingRead(game, seat)) return;
        compared++;
        compare(game, seat, action.moves, action.keeps);
      };
      playRandomly(game, { before });
    });
    expect(compared).toBeGreaterThan(5);
  });

  /** Does the seat read every deal, and know the truth of what is under review? */
  const everythingRead = (game: Game, seat: string): boolean =>
    Object.values(game.state.standing).every(
      (standing) =>
        standing.reports === null && standing.found === null && game.view(seat).standing[standing.issue] !== undefined,
    );

  function compare(game: Game, seat: string, moves: readonly string[], keeps: readonly string[]): void {
    const { rules, state } = game;
    const breaks = actsOf(rules, state, seat).filter((issue) => !keeps.includes(issue));
    const foreseen = told(game, seat, moves, keeps, breaks);
    const unjudged = running(rules, state).flatMap((one) => (one.rules.pledge.by === seat ? [] : one.issue));
    for (const hit of [true, false]) {
      const after = cloneState({ ...state, forced: { [ANY_CHANCE]: hit }, pending: game.view(seat).pending, unjudged });
      expect(isRefusal(act(rules, after, seat, { do: 'seal', moves, keeps }))).toBe(false);
      act(rules, after, null, { do: 'time-up' });
      const { layout } = rules;
      const slotOf = {
        meter: layout.meter,
        credibility: layout.credibility,
        track: layout.track,
        channel: layout.channelState,
      };
      for (const { what, id, to, otherwise, later } of foreseen?.lines ?? []) {
        if (what === 'held' || later) continue;
        expect(hit ? to : (otherwise ?? to), `${what} ${id}`).toBe(after.slots[slotOf[what](id)]);
      }
      const score = foreseen?.score ?? { to: Number.NaN, otherwise: null, later: false };
      if (score.later) continue;
      // A false report is believed by all who look, and not by who made it.
      const { slots, ...view } = viewFor(rules, after, seat);
      for (const { issue, rules: owed, standing } of running(rules, state))
        if (owed.pledge.by === seat && after.standing[issue]?.tested && !standing.tested)
          slots[layout.kept(issue)] = after.slots[layout.kept(issue)] ?? null;
      expect(hit ? score.to : (score.otherwise ?? score.to)).toBeCloseTo(scoreNow(rules, { ...view, slots }, seat), 9);
    }
  }
});

describe('a forecast is made of what its seat may know', () => {
  test('two truths that look alike are forecast alike, in every seat, whole games through', () => {
    let compared = 0;
    overSeeds(12, 'test/kernel/forecast', (seed) => {
      const game = new Game(sink, seed);
      const before = (seat: string, action: SeatAction): void => {
        if (action.do !== 'seal') return;
        const { rules, state } = game;
        const { moves, keeps } = action;
        const view = game.view(seat);
        const slots = state.slots.map((value, i) => (view.slots[i] === null ? value + 1 : value));
        const found = Object.fromEntries(
          Object.entries(state.standing).map(([issue, one]) => [
            issue,
            one.found === null ? one : { ...one, found: !one.found },
          ]),
        );
        const sealed = state.sealed.map((one, i) =>
          rules.roles[i]?.role.id === seat ? one : { moves: [], keeps: [] },
        );
        const elsewhere = { ...state, slots, standing: found, sealed, dice: [1, 2, 3, 4] as const, missed: ['rumour'] };
        const known = setupFor(rules.setup, seat);
        const intended = { moves, keeps, breaks: [] };
        expect(forecast(viewFor(rules, elsewhere as State, seat), known, intended)).toEqual(
          forecast(view, known, intended),
        );
        compared++;
      };
      playRandomly(game, { before });
    });
    expect(compared).toBeGreaterThan(50);
  });
});
