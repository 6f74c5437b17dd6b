/**
 * What must hold in every game, over thousands of random ones. A failure names its seed: run
 * `SEED=n npx vitest run test/kernel/random-games` to play that game alone.
 */
import { current, produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { apply } from '../../src/kernel/apply.ts';
import { check } from '../../src/kernel/check.ts';
import { debriefOf } from '../../src/kernel/debrief.ts';
import { hashOf } from '../../src/kernel/hash.ts';
import { opening } from '../../src/kernel/play.ts';
import { diceOf } from '../../src/kernel/random.ts';
import { fork, isBroken, replay } from '../../src/kernel/record.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { act, decide } from '../../src/kernel/play.ts';
import type { State } from '../../src/kernel/state.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { Game } from '../support/game.ts';
import { anything, likely } from '../support/random-play.ts';
import { SECRET, sink } from '../support/sink.ts';

const ONE = process.env['SEED'];
const seedsOf = (count: number): number[] => (ONE ? [Number(ONE)] : Array.from({ length: count }, (_, i) => i + 1));

/** Plays a whole random game; `each` looks at it after every action. */
function randomGame(seed: number, each?: (game: Game, dice: () => number) => void): Game {
  const game = new Game(sink, seed);
  const dice = diceOf(seed * 7919);
  for (let turn = 0; game.state.phase !== 'over'; turn++) {
    expect(turn, `game ${seed} does not end`).toBeLessThan(2000);
    const open = game.viewers.filter((_, i) => (game.state.phase === 'moves' ? !game.state.hasSealed[i] : true));
    const seat = open[Math.floor(dice() * open.length)] ?? '';
    if (dice() < 0.02) game.play(null, { do: 'time-up' });
    else game.play(seat, likely(game.rules, game.view(seat), dice));
    each?.(game, dice);
  }
  return game;
}

describe('every game', () => {
  test('ends, with meters in bounds and every number a number', () => {
    for (const seed of seedsOf(1500)) {
      const game = randomGame(seed);
      expect(game.state.outcome, `game ${seed}`).not.toBeNull();
      expect(game.state.slots.every(Number.isFinite), `game ${seed}`).toBe(true);
      for (const meter of sink.meters) {
        const value = game.meter(meter.id);
        expect(value >= meter.min && value <= meter.max, `game ${seed}: ${meter.id} is ${value}`).toBe(true);
      }
      for (const { score } of debriefOf(game.record).scores) expect(score >= 0 && score <= 100).toBe(true);
    }
  });

  test('replays to the same hash, and so does every fork of it', () => {
    for (const seed of seedsOf(200)) {
      const game = randomGame(seed);
      const played = replay(game.record);
      if (isBroken(played)) throw new Error(`game ${seed} breaks at ${played.at}`);
      expect(played.hash, `game ${seed}`).toBe(hashOf(game.state));
      const half = fork(game.record, Math.floor(game.record.actions.length / 2));
      expect(isBroken(replay(half))).toBe(false);
    }
  });

  test('folding facts over an immer draft, over a plain copy, and playing in place come to the same', () => {
    for (const seed of seedsOf(100)) {
      const game = randomGame(seed);
      const rules = game.rules;
      let frozen: State = opening(rules, seed);
      for (const { facts } of game.log) {
        frozen = produce(frozen, (draft) => {
          for (const { fact } of facts) apply(rules, draft, fact);
          current(draft);
        });
      }
      expect(hashOf(frozen), `game ${seed}`).toBe(hashOf(game.state));
    }
  });

  test('deciding leaves the state alone and promises what acting does', () => {
    for (const seed of seedsOf(60)) {
      randomGame(seed, (game, dice) => {
        if (game.state.phase === 'over') return;
        const seat = game.viewers[Math.floor(dice() * 3)] ?? '';
        const action = likely(game.rules, game.view(seat), dice);
        const before = hashOf(game.state);
        const decided = decide(game.rules, game.state, seat, action);
        expect(hashOf(game.state)).toBe(before);
        if (isRefusal(decided)) return;
        const copy = structuredClone(game.state);
        expect(act(game.rules, copy, seat, action)).toEqual(decided);
      });
    }
  });

  test('folding what a viewer was shown gives the view dealt from the truth', () => {
    for (const seed of seedsOf(150)) {
      const game = randomGame(seed);
      for (const viewer of [...game.viewers, '']) {
        const folded = viewFor(game.rules, opening(game.rules, seed), viewer || null);
        for (const fact of game.shown(viewer)) apply(game.rules, folded, fact);
        const dealt = game.view(viewer || null);
        const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
        expect({ ...folded, deals: folded.deals.toSorted(byId) }, `game ${seed}, ${viewer}`).toEqual({
          ...dealt,
          deals: dealt.deals.toSorted(byId),
        });
      }
    }
  });

  test('what check allows on a view is allowed on the truth, and what it refuses is refused', () => {
    for (const seed of seedsOf(120)) {
      randomGame(seed, (game, dice) => {
        const seat = game.viewers[Math.floor(dice() * 3)] ?? '';
        const action = anything(game.rules, game.view(seat), dice);
        const onView = check(game.rules, game.view(seat), seat, action);
        const onTruth = check(game.rules, game.state, seat, action);
        expect(onView, `game ${seed}: ${JSON.stringify(action)}`).toEqual(onTruth);
        const result = decide(game.rules, game.state, seat, action);
        expect(isRefusal(result) ? result : null).toEqual(onTruth);
      });
    }
  });

  test('no secret appears in any view or fact', () => {
    const walkAways = sink.roles.map((role) => role.walkAway);
    for (const seed of seedsOf(150)) {
      const game = randomGame(seed, (g) => {
        for (const viewer of [...g.viewers, '']) {
          const text = JSON.stringify(g.view(viewer || null));
          expect(text).not.toContain('"dice"');
          for (const [i, sealed] of g.view(viewer || null).sealed.entries())
            if (g.viewers[i] !== viewer) expect(sealed).toBeNull();
        }
      });
      for (const viewer of [...game.viewers, '']) {
        const text = JSON.stringify([game.shown(viewer), game.view(viewer || null)]);
        for (const secret of [...Object.values(SECRET), ...walkAways])
          expect(text, `game ${seed}`).not.toContain(String(secret));
        expect(text).not.toContain('secret of');
        for (const hidden of ['rolled', 'missed', 'breached', 'delivered', 'took-effect'])
          expect(text).not.toContain(`"type":"${hidden}"`);
        for (const fact of game.shown(viewer)) {
          if (fact.type === 'tested') expect(fact).not.toHaveProperty('truth');
          if (fact.type === 'estimated') expect(fact.by).toBe(viewer);
          if (fact.type === 'sealed' && fact.by !== viewer) expect(fact.sealed).toBeNull();
          if (fact.type === 'proposed')
            expect([fact.offer.by, ...fact.offer.to, ...fact.offer.copies]).toContain(viewer);
          if (fact.type === 'signed') expect([...fact.deal.signatories, ...fact.deal.copies]).toContain(viewer);
        }
      }
    }
  });
});
