/** What a set of moves would do if only they moved: one's own numbers exactly, for others only how much it is felt. */
import type { View } from './board.ts';
import { imagine } from './imagine.ts';
import { rulesOf, type Rules } from './rules.ts';
import { scoreIfKept, scoreNow } from './score.ts';
import type { Felt, IssueId, MoveId, RoleId, Setup } from './setup.ts';

export interface ForecastLine {
  readonly what: 'meter' | 'credibility' | 'track' | 'channel';
  readonly id: string;
  readonly from: number;
  /** When every chance of the month comes up. */
  readonly to: number;
  /** When none does, where that differs. */
  readonly otherwise: number | null;
}
export interface Forecast {
  readonly lines: readonly ForecastLine[];
  readonly score: { readonly from: number; readonly to: number; readonly otherwise: number | null };
  /** The score if every promise that still runs is kept, those of others that are due this month among them. */
  readonly ifKept: { readonly from: number; readonly to: number };
  readonly felt: readonly { readonly role: RoleId; readonly felt: Felt }[];
}

const RANK: { readonly [F in Felt]: number } = { none: 0, small: 1, large: 2 };

/**
 * Forecasts one month. Returns null when the set may not be sealed (ask `check` why). The world's
 * own drift and events are not foreseen: they are not in a seat's setup.
 */
export function forecast(
  view: View,
  setup: Setup,
  moves: readonly MoveId[],
  keeps: readonly IssueId[],
): Forecast | null {
  const seat = view.viewer;
  if (seat === null) return null;
  const rules = rulesOf(setup);
  const [hit, miss] = [true, false].map((comesUp) => after(view, setup, seat, moves, keeps, comesUp));
  if (!hit || !miss) return null;
  const lines = numbers(rules, view).flatMap(({ what, id, slot }): ForecastLine[] => {
    const from = view.slots[slot] ?? 0;
    const to = hit.slots[slot] ?? 0;
    const otherwise = miss.slots[slot] ?? 0;
    return to === from && otherwise === from
      ? []
      : [{ what, id, from, to, otherwise: otherwise === to ? null : otherwise }];
  });
  const score = {
    from: scoreNow(rules, view, seat),
    to: scoreNow(rules, hit, seat),
    otherwise: scoreNow(rules, miss, seat),
  };
  return {
    lines,
    score: { ...score, otherwise: score.otherwise === score.to ? null : score.otherwise },
    ifKept: { from: scoreIfKept(rules, view, seat), to: scoreIfKept(rules, othersUntested(rules, hit, view), seat) },
    felt: feltBy(setup, seat, moves),
  };
}

function after(
  view: View,
  setup: Setup,
  seat: RoleId,
  moves: readonly MoveId[],
  keeps: readonly IssueId[],
  comesUp: boolean,
): View | null {
  // Nobody else has sealed: only this seat moves.
  const own = setup.roles.map((role) => role.id === seat);
  const hasSealed = view.hasSealed.map((sealed, i) => sealed && own[i] === true);
  const game = imagine({ ...view, phase: 'moves', hasSealed }, setup, { otherChances: comesUp }, 1);
  if (!game.try(seat, { do: 'seal', moves, keeps })) return null;
  game.act(null, { do: 'time-up' });
  return game.view(seat);
}

/** The month's end, with what others owe as open as it was before: that they did nothing says nothing about their word. */
function othersUntested({ issues, layout }: Rules, after: View, before: View): View {
  const slots = [...after.slots];
  for (const { issue, option } of issues) {
    const by = option.get(before.standing[issue.id]?.option ?? '')?.option.pledge?.by;
    const verdict = layout.verdict(issue.id);
    if (by !== undefined && by !== before.viewer) slots[verdict] = before.slots[verdict] ?? null;
  }
  return { ...after, slots };
}

/** The numbers a forecast lists: those the view shows. */
function numbers({ setup, layout }: Rules, view: View): { what: ForecastLine['what']; id: string; slot: number }[] {
  return [
    ...setup.meters.map(({ id }) => ({ what: 'meter' as const, id, slot: layout.meter(id) })),
    ...setup.roles.map(({ id }) => ({ what: 'credibility' as const, id, slot: layout.credibility(id) })),
    ...setup.tracks.map(({ id }) => ({ what: 'track' as const, id, slot: layout.track(id) })),
    ...setup.channels.map(({ id }) => ({ what: 'channel' as const, id, slot: layout.channelState(id) })),
  ].filter(({ slot }) => view.slots[slot] !== null);
}

function feltBy(setup: Setup, seat: RoleId, moves: readonly MoveId[]): Forecast['felt'] {
  return setup.roles
    .filter((role) => role.id !== seat)
    .map(({ id }) => {
      const felt = moves.map((move) => setup.moves.find((m) => m.id === move)?.feltBy[id] ?? 'none');
      return { role: id, felt: felt.reduce<Felt>((most, one) => (RANK[one] > RANK[most] ? one : most), 'none') };
    });
}
