import { describe, expect, test } from 'vitest';
import { draftPoints } from '../../src/kernel/desk.ts';
import { act } from '../../src/kernel/play.ts';
import type { SeatAction } from '../../src/kernel/action.ts';
import { setupFor } from '../../src/kernel/redact.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { breakdown } from '../../src/kernel/score.ts';
import type { Package, Setup } from '../../src/kernel/setup.ts';
import { cloneState, type State } from '../../src/kernel/state.ts';
import { add, issue, meter, option, role, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';
import { playRandomly } from '../support/random-play.ts';
import { overSeeds } from '../support/seeds.ts';
import { sink } from '../support/sink.ts';

const draft = (game: Game, seat: string, pkg: Package): number =>
  draftPoints(game.view(seat), setupFor(game.rules.setup, seat), pkg);

describe('a draft at the desk', () => {
  test('is worth what it brings if all is kept', () => {
    expect(draft(new Game(promise({})), 'ustr', { word: 'given' })).toBe(10);
    expect(draft(new Game(promise({})), 'russia', { word: 'given' })).toBe(-4);
  });

  test('less what it replaces', () => {
    const game = new Game(promise({}));
    seats(game).ustr.offers('russia', { word: 'given' });
    seats(game).russia.accepts();
    expect(draft(game, 'ustr', { word: 'other' })).toBe(1 - 10);
    expect(draft(game, 'ustr', { word: 'given' })).toBe(0);
  });

  test('nothing where it names what can no longer be replaced', () => {
    const game = new Game(promise({ due: { kind: 'at', round: 1 } }));
    seats(game).ustr.offers('russia', { word: 'given' });
    seats(game).russia.accepts();
    game.month();
    expect(draft(game, 'ustr', { word: 'other' })).toBe(0);
  });

  test('whoever could sign it, whatever month it opens, and out of the talks too', () => {
    const table: Setup = setup({
      issues: [
        issue('later', ['ustr', 'russia'], [option('yes', { worth: { ustr: 4 }, needs: { ustr: 0 } })], { opens: 3 }),
      ],
    });
    const game = new Game(table);
    expect(draft(game, 'ustr', { later: 'yes' })).toBe(4);
    game.endTalks();
    expect(draft(game, 'ustr', { later: 'yes', unknown: 'yes' })).toBe(4);
  });

  const objectives = [{ id: 'gold', says: '', points: 10, attained: ['/', ['meter', 'gold'], 10], par: 0 }] as const;
  const gilded = (atSignature: Parameters<typeof option>[1]): Setup =>
    setup({
      roles: [role('ustr', { objectives }), role('russia'), role('site')],
      meters: [meter('gold', { start: 5 })],
      issues: [issue('a', ['ustr', 'russia'], [option('x', { worth: { ustr: 3 }, ...atSignature }), option('y')])],
    });

  test('with what its certain effects at signature do to one’s goals, and not what chance may', () => {
    expect(draft(new Game(gilded({ atSignature: [add('gold', -2)] })), 'ustr', { a: 'x' })).toBeCloseTo(1, 9);
    expect(
      draft(new Game(gilded({ atSignature: [add('gold', -2, { chance: 0.9 })] })), 'ustr', { a: 'x' }),
    ).toBeCloseTo(3, 9);
    expect(draft(new Game(gilded({ atSignature: [add('gold', -2, { in: 1 })] })), 'ustr', { a: 'x' })).toBeCloseTo(
      3,
      9,
    );
  });

  test('which happen once, so that what was signed before does not count them again', () => {
    const game = new Game(gilded({ atSignature: [add('gold', -2)] }));
    for (const choice of ['x', 'y']) {
      seats(game).ustr.offers('russia', { a: choice });
      seats(game).russia.accepts();
    }
    expect(draft(game, 'ustr', { a: 'x' })).toBeCloseTo(3, 9);
  });

  test('for a spectator nothing', () =>
    expect(draftPoints(new Game(sink).view(null), sink, { proof: 'review' })).toBe(0));
});

/** A case in which nothing that an own score reads is hidden from its seat. */
const open: Setup = { ...sink, meters: sink.meters.map((one) => ({ ...one, seenBy: null, bands: null })) };

describe('in any game', () => {
  test('each point is counted once: signing moves the score, if all is kept, by what the desk said', () => {
    let signed = 0;
    overSeeds(60, 'test/kernel/desk', (seed) => {
      const game = new Game(open, seed);
      const before = (seat: string, action: SeatAction): void => {
        if (action.do === 'propose') signed += compare(game, seat, action.to, action.package);
      };
      playRandomly(game, { before });
    });
    expect(signed).toBeGreaterThan(5);
  });

  function compare(game: Game, seat: string, to: readonly string[], pkg: Package): number {
    const after = cloneState(game.state);
    if (isRefusal(act(game.rules, after, seat, { do: 'propose', to, package: pkg }))) return 0;
    const offer = after.offers.at(-1)?.id ?? '';
    for (const role of to) if (isRefusal(act(game.rules, after, role, { do: 'accept', offer }))) return 0;
    // Chances at signature come up in one game and not in another.
    if (after.dice.join() !== game.state.dice.join()) return 0;
    const points = (state: State, role: string): number =>
      breakdown(game.rules, state, role, 'kept').lines.reduce((sum, line) => sum + line.points, 0);
    // What a seat may not read it cannot count as replaced.
    const reads = (role: string): boolean =>
      Object.keys(pkg).every((id) => !game.state.standing[id] || game.view(role).standing[id] !== undefined);
    for (const role of [seat, ...to].filter(reads))
      expect(draft(game, role, pkg), `${role}: ${JSON.stringify(pkg)}`).toBeCloseTo(
        points(after, role) - points(game.state, role),
        9,
      );
    return 1;
  }
});
