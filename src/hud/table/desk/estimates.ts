/**
 * What a draft may be worth to another seat, by your own estimates: a range, drawn hatched,
 * because a middle option may be worth anything between its neighbours.
 */
import type { IssueId, OptionId, Package, RoleId } from '../../../kernel/setup.ts';
import type { Stop } from './stops.ts';
import { stopAt } from './stops.ts';

export interface Reach {
  /** Points over what the other side has now. */
  readonly low: number;
  readonly high: number;
  /** Issues in the draft that have an estimate, and all issues in the draft. */
  readonly known: number;
  readonly of: number;
}

/** The key of an estimate in a view: whose worth, and of what. */
export const estimateKey = (of: RoleId, issue: IssueId): string => `${of}/${issue}`;

/**
 * `points` is the estimate: the other side's points from the worst to the best stop of an issue. Stops run from best to worst
 * for them (the fader's left to right), so a stop's share is its distance from "leave it out", half a stop more or less unless
 * it is an end.
 */
export function reachOf(
  pkg: Package,
  faders: readonly { readonly issue: IssueId; readonly stops: readonly Stop[]; readonly points: number | null }[],
): Reach {
  let low = 0;
  let high = 0;
  let known = 0;
  let of = 0;
  for (const { issue, stops, points } of faders) {
    const option: OptionId | undefined = pkg[issue];
    if (option === undefined) continue;
    of++;
    if (points === null) continue;
    known++;
    const last = stops.length - 1;
    const at = stopAt(stops, option);
    const leave = stopAt(stops, undefined);
    const per = last > 0 ? points / last : 0;
    const slack = at === 0 || at === last ? 0 : 0.5;
    const middle = leave - at;
    low += (middle - slack) * per;
    high += (middle + slack) * per;
  }
  return { low: Math.round(low), high: Math.round(high), known, of };
}
