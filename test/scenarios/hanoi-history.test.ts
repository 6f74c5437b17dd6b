/** What the real parties did, replayed: it must be playable to the letter and end as it ended. */
import { describe, expect, it } from 'vitest';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import type { Action } from '../../src/kernel/action.ts';
import { VERDICT_CODES } from '../../src/kernel/expressions.ts';
import { act, start } from '../../src/kernel/play.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { State } from '../../src/kernel/state.ts';

const rules = rulesOf(hanoi);
const at = (state: State, meter: string): number => state.slots[rules.layout.meter(meter)] ?? NaN;

/** Plays the history with some seed, failing on the first action that is refused. */
function replayed(seed: number): State {
  const { state } = start(hanoi, seed, hanoi.history?.chance);
  const play = (seat: string, action: Action): void => {
    const answer = act(rules, state, seat, action);
    if (isRefusal(answer)) throw new Error(`${seat} in month ${state.round}: ${JSON.stringify({ action, answer })}`);
  };
  for (const month of hanoi.history?.rounds ?? []) {
    for (const deal of month.deals) {
      play(deal.by, { do: 'propose', to: deal.to, package: deal.package });
      const offer = state.offers[state.offers.length - 1];
      for (const seat of deal.to) play(seat, { do: 'accept', offer: offer?.id ?? '' });
    }
    for (const { by, issue } of month.claims) play(by, { do: 'claim', issue });
    for (const { by, issue } of month.calls) play(by, { do: 'call', issue });
    for (const { id } of hanoi.roles) play(id, { do: 'ready' });
    for (const { id } of hanoi.roles) {
      play(id, { do: 'seal', moves: month.moves[id] ?? [], keeps: month.keeps[id] ?? [] });
    }
  }
  return state;
}

describe('the history of Hanoi', () => {
  it('ends dark for a summit, whatever the dice: every chance it meets is on record', () => {
    const outcomes = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => replayed(seed).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['dark_for_a_summit']));
  });

  it('leaves a second shop ready, a step held, and two rulings still to come', () => {
    const state = replayed(1);
    expect(at(state, 'site_online')).toBe(0);
    expect(at(state, 'clone_ready')).toBe(1);
    expect(state.pending).toHaveLength(2);
    const clamps = hanoi.tracks[0]?.clamps.filter((_, i) => state.slots[rules.layout.clamp('accession', i)] === 1);
    expect(clamps?.map(({ holder, step }) => [holder, step])).toEqual([['ustr', 11], ['georgia', 12]]);
  });

  it('keeps plants and meat, passes a law that is not in force, and never calls the clause on sites', () => {
    const state = replayed(1);
    const verdict = (issue: string) => state.slots[rules.layout.verdict(issue)];
    const truth = (issue: string) => state.slots[rules.layout.kept(issue)];
    expect([verdict('plants'), truth('plants')]).toEqual([VERDICT_CODES.kept, 1]);
    expect([verdict('meat'), truth('meat')]).toEqual([VERDICT_CODES.kept, 1]);
    expect([verdict('societies'), truth('societies')]).toEqual([VERDICT_CODES.kept, 0]);
    expect(verdict('shutdown')).toBe(VERDICT_CODES.never_due);
  });
});
