/**
 * What must hold in every game, over thousands of random ones: of a small case with every instrument in it, and, in fewer,
 * of the cases that are played. A failure says how to play its game again.
 */
import { current, produce } from 'immer';
import { describe, expect, test } from 'vitest';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import twoIssues from '../../scenarios/two_issues.yaml';
import type { SeatAction } from '../../src/kernel/action.ts';
import { apply } from '../../src/kernel/apply.ts';
import { check } from '../../src/kernel/check.ts';
import { debriefOf } from '../../src/kernel/debrief.ts';
import { hashOf } from '../../src/kernel/hash.ts';
import { act, decide, opening } from '../../src/kernel/play.ts';
import { fork, isBroken, replay } from '../../src/kernel/record.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { cloneState, type State } from '../../src/kernel/state.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { Game } from '../support/game.ts';
import { anything, playRandomly, type Dice } from '../support/random-play.ts';
import { overSeeds } from '../support/seeds.ts';
import { SECRET } from '../support/sink-issues.ts';
import { sink } from '../support/sink.ts';

/** A case, and the share of the games that it is played in. */
const cases: [string, Setup, number][] = [
  ['every instrument', sink, 1],
  ['two issues', twoIssues, 0.2],
  ['hanoi', hanoi, 0.06],
];

describe.each(cases)('%s', (name, setup, share) => {
  /** Plays the property over its games. */
  const inGames = (count: number, property: (seed: number) => void): void =>
    overSeeds(Math.ceil(count * share), `test/kernel/random-games -t '${name}'`, property);
  const played = (seed: number): Game => playRandomly(new Game(setup, seed));

  test('ends, with meters in bounds and every number a number', () => {
    inGames(1500, (seed) => {
      const game = played(seed);
      expect(game.state.outcome).not.toBeNull();
      expect(game.state.slots.every(Number.isFinite)).toBe(true);
      for (const meter of setup.meters) {
        const value = game.meter(meter.id);
        expect(value >= meter.min && value <= meter.max, `${meter.id} is ${value}`).toBe(true);
      }
      for (const { id, steps } of setup.tracks) expect(game.steps(id) >= 0 && game.steps(id) <= steps).toBe(true);
      for (const { id } of setup.roles) expect(game.credibility(id) >= 0 && game.credibility(id) <= 100).toBe(true);
      for (const { score } of debriefOf(game.record).scores) expect(score >= 0 && score <= 100).toBe(true);
      for (const { issue } of game.rules.issues) expect(game.verdict(issue.id)).not.toBe('running');
    });
  });

  test('replays to the same hash, and so does every fork of it', () => {
    inGames(200, (seed) => {
      const game = played(seed);
      const again = replay(game.record);
      if (isBroken(again)) throw new Error(`it breaks at ${again.at}`);
      expect(again.hash).toBe(hashOf(game.state));
      expect(isBroken(replay(fork(game.record, Math.floor(game.record.actions.length / 2))))).toBe(false);
    });
  });

  test('folding facts over an immer draft, over a plain copy, and playing in place come to the same', () => {
    inGames(100, (seed) => {
      const game = played(seed);
      const { rules } = game;
      let frozen: State = opening(rules, seed);
      for (const { facts } of game.log) {
        frozen = produce(frozen, (draft) => {
          for (const { fact } of facts) apply(rules, draft, fact);
          expect(current(draft).phase).toBe(draft.phase);
        });
      }
      const plain = opening(rules, seed);
      for (const { facts } of game.log) for (const { fact } of facts) apply(rules, plain, fact);
      expect(hashOf(frozen)).toBe(hashOf(game.state));
      expect(hashOf(plain)).toBe(hashOf(game.state));
    });
  });

  test('deciding leaves the state alone and promises what acting does', () => {
    inGames(60, (seed) => {
      const game = new Game(setup, seed);
      const before = (seat: string, action: SeatAction): void => {
        const hash = hashOf(game.state);
        const decided = decide(game.rules, game.state, seat, action);
        expect(hashOf(game.state)).toBe(hash);
        expect(act(game.rules, cloneState(game.state), seat, action)).toEqual(decided);
      };
      playRandomly(game, { before });
    });
  });

  test('folding what a viewer was shown gives the view dealt from the truth', () => {
    inGames(150, (seed) => {
      const game = played(seed);
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
      for (const viewer of [...game.viewers, null]) {
        const folded = viewFor(game.rules, opening(game.rules, seed), viewer);
        for (const fact of game.shown(viewer ?? '')) apply(game.rules, folded, fact);
        const dealt = game.view(viewer);
        // A deal that is published late was signed before others.
        expect({ ...folded, deals: folded.deals.toSorted(byId) }, String(viewer)).toEqual({
          ...dealt,
          deals: dealt.deals.toSorted(byId),
        });
      }
    });
  });

  test('what check allows on a view is allowed on the truth, and what it refuses is refused', () => {
    inGames(120, (seed) => {
      const game = new Game(setup, seed);
      const after = (dice: Dice): void => {
        const seat = game.viewers[Math.floor(dice() * game.viewers.length)] ?? '';
        const action = anything(game.rules, game.view(seat), dice);
        const onTruth = check(game.rules, game.state, seat, action);
        expect(check(game.rules, game.view(seat), seat, action), JSON.stringify(action)).toEqual(onTruth);
        const result = decide(game.rules, game.state, seat, action);
        expect(isRefusal(result) ? result : null).toEqual(onTruth);
      };
      playRandomly(game, { after });
    });
  });

  test('what a seat is not to know is in no view and no fact', () => {
    inGames(150, (seed) => {
      const game = new Game(setup, seed);
      const after = (): void => {
        for (const viewer of [...game.viewers, null]) {
          const view = game.view(viewer);
          expect(view).not.toHaveProperty('dice');
          expect(view).not.toHaveProperty('missed');
          for (const [i, sealed] of view.sealed.entries()) if (game.viewers[i] !== viewer) expect(sealed).toBeNull();
          for (const standing of Object.values(view.standing))
            expect([standing.found, standing.proof]).toEqual([null, undefined]);
          expect(Object.keys(view.estimates).filter((seat) => seat !== viewer)).toEqual([]);
        }
      };
      playRandomly(game, { after });
      for (const viewer of [...game.viewers, '']) {
        for (const fact of game.shown(viewer)) {
          expect(['rolled', 'missed', 'breached', 'delivered', 'took-effect']).not.toContain(fact.type);
          if (fact.type === 'tested')
            for (const key of ['truth', 'found', 'proof']) expect(fact).not.toHaveProperty(key);
          if (fact.type === 'estimated') expect(fact.by).toBe(viewer);
          if (fact.type === 'sealed' && fact.by !== viewer) expect(fact.sealed).toBeNull();
          if (fact.type === 'proposed')
            expect([fact.offer.by, ...fact.offer.to, ...fact.offer.copies]).toContain(viewer);
          if (fact.type === 'signed') expect([...fact.deal.signatories, ...fact.deal.copies]).toContain(viewer);
          if (fact.type === 'capital-moved') expect(fact.role).toBe(viewer);
        }
      }
    });
  });
});

test('no rival’s worth, walk-away or instructions is in any view or fact', () => {
  const secrets = [...Object.values(SECRET), ...sink.roles.map((role) => role.walkAway), 'secret of'];
  overSeeds(150, 'test/kernel/random-games', (seed) => {
    const game = playRandomly(new Game(sink, seed));
    for (const viewer of [...game.viewers, '']) {
      const text = JSON.stringify([game.shown(viewer), game.view(viewer || null)]);
      for (const secret of secrets) expect(text).not.toContain(String(secret));
    }
  });
});
