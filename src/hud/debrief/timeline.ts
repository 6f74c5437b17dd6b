/**
 * The disc, unrolled: what happened in which month and in whose lane, from the facts of a finished
 * game. Pure; the chart and its table both draw from it.
 */
import type { OfferId } from '../../kernel/action.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import type { Verdict } from '../../kernel/facts.ts';
import type { ChannelId, ChannelState, IssueId, MoveId, RoleId } from '../../kernel/setup.ts';

/** A deal: a bridge between the lanes of its signatories. */
export interface Bridge {
  readonly deal: OfferId;
  /** 1 for the first deal of the game. */
  readonly number: number;
  readonly round: number;
  readonly signatories: readonly RoleId[];
  readonly issues: readonly IssueId[];
}
/** What became of a pledge, in the month its verdict was known (or, never tested, the month it was due or the last). */
export interface Capsule {
  readonly issue: IssueId;
  readonly role: RoleId;
  readonly round: number;
  readonly state: 'kept' | 'broken' | 'never-due' | 'released';
  /** In substance; null: never tested. */
  readonly truth: boolean | null;
}
export interface Played {
  readonly role: RoleId;
  readonly round: number;
  readonly move: MoveId;
  readonly blocked: boolean;
}
/** Months over which a channel stayed in one state, both ends included; a change counts from the month it happened in. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly state: ChannelState;
}
export interface Rail {
  readonly channel: ChannelId;
  readonly spans: readonly Span[];
  /** Months in which it was cut and carried again: too short for a span. */
  readonly breaks: readonly number[];
}
export interface Timeline {
  readonly rounds: number;
  readonly bridges: readonly Bridge[];
  readonly capsules: readonly Capsule[];
  readonly moves: readonly Played[];
  readonly rails: readonly Rail[];
}

export function timelineOf(debrief: Debrief): Timeline {
  const { setup, facts, pledges } = debrief;
  const bridges: Bridge[] = [];
  const moves: Played[] = [];
  const verdicts = new Map<IssueId, number>();
  const rails = new Map(setup.channels.map((channel) => [channel.id, [{ from: 1, to: 1, state: channel.state }]]));
  const breaks = new Map<ChannelId, Set<number>>();
  let cutNow = new Set<ChannelId>();
  let round = 1;
  for (const fact of facts) {
    if (fact.type === 'month-began') {
      round = fact.round;
      cutNow = new Set();
    } else if (fact.type === 'opened') moves.push({ role: fact.role, round, move: fact.move, blocked: fact.blocked });
    else if (fact.type === 'tested' || fact.type === 'reported') verdicts.set(fact.issue, round);
    else if (fact.type === 'signed') {
      const { id, signatories, package: pkg } = fact.deal;
      bridges.push({ deal: id, number: bridges.length + 1, round, signatories, issues: Object.keys(pkg) });
    } else if (fact.type === 'channel-changed') {
      const spans = rails.get(fact.channel) ?? [];
      const last = spans[spans.length - 1];
      if (last && last.from === round) last.state = fact.to;
      else {
        if (last) last.to = round - 1;
        spans.push({ from: round, to: round, state: fact.to });
      }
      rails.set(fact.channel, spans);
      const { channel, from, to } = fact;
      if (carries(from) && !carries(to)) cutNow.add(channel);
      else if (carries(to) && cutNow.delete(channel))
        breaks.set(channel, (breaks.get(channel) ?? new Set<number>()).add(round));
    }
  }
  // A game may end before its calendar does.
  const rounds = round;
  return {
    rounds,
    bridges,
    moves,
    capsules: pledges.map((pledge) => ({
      issue: pledge.issue,
      role: pledge.by,
      round: verdicts.get(pledge.issue) ?? Math.min(pledge.due ?? rounds, rounds),
      state: pledge.lapsed ? 'released' : stateOf(pledge.verdict),
      truth: pledge.truth,
    })),
    rails: [...rails].map(([channel, spans]) => {
      const last = spans[spans.length - 1];
      if (last) last.to = rounds;
      return { channel, spans: joined(spans), breaks: [...(breaks.get(channel) ?? [])] };
    }),
  };
}

const carries = (state: ChannelState): boolean => state === 'open' || state === 'leaking';

const stateOf = (verdict: Verdict): Capsule['state'] =>
  verdict === 'kept' ? 'kept' : verdict === 'broken' ? 'broken' : 'never-due';

/** Neighbours in one state are one span. */
function joined(spans: readonly Span[]): Span[] {
  const out: { from: number; to: number; state: ChannelState }[] = [];
  for (const span of spans) {
    const last = out[out.length - 1];
    if (last && last.state === span.state) last.to = span.to;
    else out.push({ ...span });
  }
  return out;
}
