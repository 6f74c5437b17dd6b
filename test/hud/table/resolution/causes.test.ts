/** Whole games of the real case: what a step of a resolution shows as changed was changed by what the step names. */
import { expect, test } from 'vitest';
import { show } from '../../../../src/kernel/audience.ts';
import type { Cause } from '../../../../src/kernel/board.ts';
import type { Fact } from '../../../../src/kernel/facts.ts';
import { segmentsOf } from '../../../../src/hud/table/pace.ts';
import { act, start } from '../../../../src/kernel/play.ts';
import { rulesOf } from '../../../../src/kernel/rules.ts';
import { causeOf, sameCause, steps } from '../../../../src/kernel/steps.ts';
import { playGame } from '../../../../src/lab/game.ts';
import hanoi from '../../../../scenarios/hanoi_2006.yaml';

const rules = rulesOf(hanoi);
const BOTS = ['diplomat', 'random', 'trainee', 'hard-liner'] as const;

interface Shown {
  readonly truth: Fact;
  readonly shown: Fact;
}
/** A game by bots, as one seat was shown it, each fact beside the truth of it. */
function shownTo(seat: string, seed: number): readonly Shown[] {
  const seating = Object.fromEntries(hanoi.roles.map(({ id }, i) => [id, BOTS[(seed + i) % BOTS.length] ?? 'random']));
  const facts: Shown[] = [];
  const watch: Parameters<typeof act>[4] = (truth, state) => {
    const shown = show(rules, state, truth, seat);
    if (shown) facts.push({ truth, shown });
  };
  const { state } = start(hanoi, seed, {}, watch);
  for (const { seat: by, action } of playGame(hanoi, seating, seed).actions) act(rules, state, by, action, watch);
  return facts;
}

/** What a cause does, as the scenario has it: where a number it moves must be named. */
function deedsOf(cause: Cause): unknown {
  switch (cause.by) {
    case 'move':
      return hanoi.moves.find(({ id }) => id === cause.move)?.then;
    case 'event':
      return hanoi.events.find(({ id }) => id === cause.event)?.then;
    case 'deal':
    case 'pledge':
    case 'call':
      return hanoi.issues.find(({ id }) => id === cause.issue)?.options;
    case 'channels':
      return hanoi.pays.find(({ to }) => to === cause.role);
    case 'holding':
    case 'track':
      return hanoi.tracks.find(({ id }) => id === cause.track);
    case 'month':
      return hanoi.eachRound;
    case 'undisclosed':
      return null;
  }
}
/** The id of what changed; null: nothing, or a number that every cause of its kind moves. */
function changedBy(fact: Fact): string | null {
  switch (fact.type) {
    case 'meter-moved':
      return fact.meter;
    case 'channel-changed':
      return fact.channel;
    case 'advanced':
    case 'clamped':
      return fact.track;
    case 'credibility-moved':
      return fact.cause.by === 'pledge' ? null : fact.role;
    default:
      return null;
  }
}

const kinds = new Set<string>();
test.each(hanoi.roles.map(({ id }) => id))('what %s is shown as changed was changed by what the step names', (seat) => {
  for (let seed = 0; seed < 12; seed++) {
    const facts = shownTo(seat, seed);
    const from = new Map(facts.map((one) => [one.shown, one.truth]));
    const seen = facts.map(({ shown }) => shown);
    const told = segmentsOf(seen)
      .filter(({ phase }) => phase === 'resolution')
      .flatMap((month) => steps(seen.slice(month.from, month.to)));
    for (const { head, then } of told) {
      const named = causeOf(head);
      for (const fact of [head, ...then]) {
        const truth = from.get(fact);
        const changed = truth ? changedBy(truth) : null;
        if (!truth || changed === null) continue;
        const real = causeOf(truth);
        const what = `seed ${seed}: ${JSON.stringify({ named, truth })}`;
        kinds.add(named?.by ?? 'none');
        if (named === null || real === null) throw new Error(`No cause: ${what}`);
        if (named.by === 'undisclosed') expect(['deal', 'pledge', 'call'], what).toContain(real.by);
        else expect(sameCause(named, real), what).toBe(true);
        expect(JSON.stringify(deedsOf(real)), what).toContain(JSON.stringify(changed));
      }
    }
  }
});

test('the games hold enough to tell', () => {
  expect([...kinds]).toEqual(expect.arrayContaining(['move', 'pledge', 'undisclosed', 'month', 'track']));
});
