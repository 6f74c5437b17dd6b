/**
 * What a seat's own month would do by itself: its cards and its answers about its own promises. Made of its view alone.
 * Of the others nothing is supposed, neither a card nor a kept or broken word.
 */
import type { View } from './board.ts';
import { VERDICT_CODES } from './expressions.ts';
import { isRefusal } from './refusals.ts';
import type { FactOf } from './facts.ts';
import { imagine } from './imagine.ts';
import { actsOf } from './actions/seal.ts';
import { running } from './round/pledges.ts';
import { rulesOf, type Rules } from './rules.ts';
import { scoreIfKept, scoreNow } from './score.ts';
import type { Felt, IssueId, MoveId, RoleId, Setup } from './setup.ts';

/** What a seat means to do. Acts that it neither keeps nor breaks are not decided yet: no verdict is foreseen on them. */
export interface Intended {
  readonly moves: readonly MoveId[];
  readonly keeps: readonly IssueId[];
  readonly breaks: readonly IssueId[];
}
export interface ForecastLine {
  /** `held`: the steps of a track that anybody holds. */
  readonly what: 'meter' | 'credibility' | 'track' | 'held' | 'channel';
  readonly id: string;
  readonly from: number;
  /** When every chance of the month comes to what it comes to more often. */
  readonly likely: number;
  /** When every chance of the month comes up. */
  readonly to: number;
  /** When none does, where that differs. */
  readonly otherwise: number | null;
  /** It takes until a review has reported on one's own promise. */
  readonly later: boolean;
}
export interface Forecast {
  readonly lines: readonly ForecastLine[];
  readonly score: {
    readonly from: number;
    readonly likely: number;
    readonly to: number;
    readonly otherwise: number | null;
    readonly later: boolean;
  };
  /** The score if every promise that then still runs is kept. */
  readonly ifKept: {
    readonly from: number;
    readonly likely: number;
    readonly to: number;
    readonly later: boolean;
  };
  /** Promises that end neither kept nor broken. */
  readonly freed: readonly IssueId[];
  /** One's own acts that are not decided. */
  readonly undecided: readonly IssueId[];
  readonly felt: readonly { readonly role: RoleId; readonly felt: Felt }[];
}

const RANK: { readonly [F in Felt]: number } = { none: 0, small: 1, large: 2 };

/**
 * Forecasts one month. Returns null when the set may not be sealed (ask `check` why). The world's own drift and events are
 * not foreseen, since they are not in a seat's setup, nor is a verdict on a promise of others or by a review that is out.
 */
export function forecast(view: View, setup: Setup, intended: Intended): Forecast | null {
  const seat = view.viewer;
  if (seat === null) return null;
  const rules = rulesOf(setup);
  const undecided = actsOf(rules, { ...view, phase: 'moves' }, seat).filter(
    (issue) => ![...intended.keeps, ...intended.breaks].includes(issue),
  );
  const [hit, miss, usual] = ([true, false, 'likelier'] as const).map((chances) =>
    monthOf(view, setup, seat, intended, undecided, chances),
  );
  if (!hit || !miss || !usual) return null;
  const lines = numbers(rules, view).flatMap(({ what, id, read }): ForecastLine[] => {
    const [from, to, otherwise] = [read(view), read(hit.reported), read(miss.reported)];
    const later = to !== read(hit.turned) || otherwise !== read(miss.turned);
    return to === from && otherwise === from
      ? []
      : [{ what, id, from, likely: read(usual.reported), to, otherwise: otherwise === to ? null : otherwise, later }];
  });
  const [from, to, otherwise] = [view, hit.reported, miss.reported].map((board) => scoreNow(rules, board, seat));
  const ifKept = scoreIfKept(rules, hit.reported, seat);
  return {
    lines,
    score: {
      from: from ?? 0,
      likely: scoreNow(rules, usual.reported, seat),
      to: to ?? 0,
      otherwise: otherwise === to ? null : (otherwise ?? null),
      later: to !== scoreNow(rules, hit.turned, seat),
    },
    ifKept: {
      from: scoreIfKept(rules, view, seat),
      likely: scoreIfKept(rules, usual.reported, seat),
      to: ifKept,
      later: ifKept !== scoreIfKept(rules, hit.turned, seat),
    },
    freed: freedIn(rules, view, hit),
    undecided,
    felt: feltBy(setup, seat, intended.moves),
  };
}

/** The seat's view when the month has turned, and then when the reviews of what it owed this month have reported. */
interface Month {
  readonly turned: View;
  readonly reported: View;
  /** What freed a promise in the month itself, before any review reported. */
  readonly freed: readonly FactOf<'freed'>[];
}

function monthOf(
  view: View,
  setup: Setup,
  seat: RoleId,
  { moves, keeps }: Intended,
  undecided: readonly IssueId[],
  otherChances: boolean | 'likelier',
): Month | null {
  const rules = rulesOf(setup);
  // Nobody else has sealed: only this seat moves, and only its own word is judged, by what it does this month.
  const hasSealed = view.hasSealed.map((sealed, i) => sealed && setup.roles[i]?.id === seat);
  const judged = running(rules, view).filter(
    ({ issue, standing, rules: { pledge } }) =>
      pledge.by === seat && standing.reports === null && !undecided.includes(issue),
  );
  const unjudged = setup.issues.map(({ id }) => id).filter((id) => !judged.some(({ issue }) => issue === id));
  const game = imagine({ ...view, phase: 'moves', hasSealed }, setup, { otherChances, unjudged }, 1);
  if (!game.try(seat, { do: 'seal', moves, keeps })) return null;
  const facts = game.act(null, { do: 'time-up' });
  // Who reports on itself knows whether it was true: worth follows that, whatever is believed.
  const happened = isRefusal(facts) ? [] : facts;
  const known = happened.flatMap((fact) =>
    fact.type === 'tested' && fact.proof === 'self-report' && fact.verdict !== 'never_due'
      ? [[rules.layout.kept(fact.issue), fact.truth ? 1 : 0] as const]
      : [],
  );
  const seen = (): View => {
    const { slots, ...rest } = game.view(seat);
    for (const [slot, value] of known) slots[slot] = value;
    return { ...rest, slots };
  };
  const turned = seen();
  game.report();
  return { turned, reported: seen(), freed: happened.filter((fact) => fact.type === 'freed') };
}

/** The numbers a forecast lists: those the view shows. */
function numbers(
  { setup, layout }: Rules,
  view: View,
): { what: ForecastLine['what']; id: string; read: (of: View) => number }[] {
  const at = (slot: number) => ({ shown: view.slots[slot] !== null, read: (of: View): number => of.slots[slot] ?? 0 });
  return [
    ...setup.meters.map(({ id }) => ({ what: 'meter' as const, id, ...at(layout.meter(id)) })),
    ...setup.roles.map(({ id }) => ({ what: 'credibility' as const, id, ...at(layout.credibility(id)) })),
    ...setup.tracks.map(({ id }) => ({ what: 'track' as const, id, ...at(layout.track(id)) })),
    ...setup.tracks.map(({ id, clamps }) => ({
      what: 'held' as const,
      id,
      shown: true,
      read: (of: View) => clamps.reduce((sum, _, i) => sum + (of.slots[layout.clamp(id, i)] ?? 0), 0),
    })),
    ...setup.channels.map(({ id }) => ({ what: 'channel' as const, id, ...at(layout.channelState(id)) })),
  ].filter(({ shown }) => shown);
}

/**
 * Promises that this month's doings end. A promise of somebody else's that falls due now is judged all the same where its turn
 * comes before that of the promise whose breach would end it, or before a review reports that breach.
 */
function freedIn({ setup, layout }: Rules, before: View, { reported, freed }: Month): IssueId[] {
  const ids = setup.issues.map(({ id }) => id);
  const judgedFirst = (id: IssueId): boolean => {
    const standing = before.standing[id];
    if (standing?.due !== before.round && (standing?.calledBy ?? null) === null) return false;
    const cause = freed.find(({ issue }) => issue === id)?.cause;
    return cause === undefined || (cause.by === 'pledge' && ids.indexOf(id) < ids.indexOf(cause.issue));
  };
  const verdict = (of: View, id: IssueId) => of.slots[layout.verdict(id)];
  return ids.filter(
    (id) =>
      verdict(before, id) === VERDICT_CODES.running && verdict(reported, id) === VERDICT_CODES.none && !judgedFirst(id),
  );
}

function feltBy(setup: Setup, seat: RoleId, moves: readonly MoveId[]): Forecast['felt'] {
  return setup.roles
    .filter((role) => role.id !== seat)
    .map(({ id }) => {
      const felt = moves.map((move) => setup.moves.find((m) => m.id === move)?.feltBy[id] ?? 'none');
      return { role: id, felt: felt.reduce<Felt>((most, one) => (RANK[one] > RANK[most] ? one : most), 'none') };
    });
}
