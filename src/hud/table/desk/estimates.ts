/**
 * What a draft may be worth to another seat, by your own estimates: a range, drawn hatched,
 * because a middle option may be worth anything between its neighbours.
 */
import type { View } from '../../../kernel/board.ts';
import type { Fact } from '../../../kernel/facts.ts';
import type { IssueId, OptionId, Package, RoleId, Setup } from '../../../kernel/setup.ts';
import type { Stop } from './stops.ts';
import { spread, stopAt } from './stops.ts';

/** Another seat's points from the worst to the best stop of an issue, and where the number comes from. */
export interface Estimate {
  readonly points: number;
  /** `guess`: you set it; `said`: reckoned from how much they said the issue matters to them. */
  readonly basis: 'guess' | 'said';
}

export interface Reach {
  /** Points over what the other side has now. */
  readonly low: number;
  readonly high: number;
  /** Issues in the draft that you guessed, that they spoke of, and all issues in the draft. */
  readonly guessed: number;
  readonly said: number;
  readonly of: number;
}

/** The key of an estimate in a view: whose worth, and of what. */
export const estimateKey = (of: RoleId, issue: IssueId): string => `${of}/${issue}`;

const MOST = 4;

/** How much they last said an issue matters to them, 1 to 4; null when they did not. */
export function saidToMatter(facts: readonly Fact[], of: RoleId, issue: IssueId): number | null {
  const said = facts.findLast(
    (fact) =>
      fact.type === 'said' && fact.by === of && fact.sentence?.kind === 'matters' && fact.sentence.issue === issue,
  );
  return said?.type === 'said' && said.sentence?.kind === 'matters' ? said.sentence.level : null;
}

/**
 * Your own guess goes before their word. Their word is reckoned in points by the only scale at hand: as if what matters
 * most to them were worth as much as your own dearest issue is to you, for both score from 0 to 100.
 */
export function estimateOf(
  { setup, view, seat, facts = [] }: { setup: Setup; view: View; seat: RoleId; facts?: readonly Fact[] },
  of: RoleId,
  issue: IssueId,
): Estimate | null {
  const guess = view.estimates[seat]?.[estimateKey(of, issue)];
  if (guess !== undefined) return { points: guess, basis: 'guess' };
  const level = saidToMatter(facts, of, issue);
  if (level === null) return null;
  const dearest = Math.max(...setup.issues.map((one) => spread(one, seat)));
  return { points: Math.round((dearest * level) / MOST), basis: 'said' };
}

/**
 * Stops run from best to worst for them (the fader's left to right), so a stop's share is its distance from "leave it
 * out", half a stop more or less unless it is an end.
 */
export function reachOf(
  pkg: Package,
  faders: readonly {
    readonly issue: IssueId;
    readonly stops: readonly Stop[];
    readonly estimate: Estimate | null;
  }[],
): Reach {
  const reach = { low: 0, high: 0, guessed: 0, said: 0, of: 0 };
  for (const { issue, stops, estimate } of faders) {
    const option: OptionId | undefined = pkg[issue];
    if (option === undefined) continue;
    reach.of++;
    if (estimate === null) continue;
    reach[estimate.basis === 'guess' ? 'guessed' : 'said']++;
    const last = stops.length - 1;
    const at = stopAt(stops, option);
    const leave = stopAt(stops, undefined);
    const per = last > 0 ? estimate.points / last : 0;
    const slack = at === 0 || at === last ? 0 : 0.5;
    const middle = leave - at;
    reach.low += (middle - slack) * per;
    reach.high += (middle + slack) * per;
  }
  return { ...reach, low: Math.round(reach.low), high: Math.round(reach.high) };
}
