/**
 * When to call an undated pledge: not while the call itself costs more than it can bring, and not before its truth can be
 * hoped for, unless time runs out.
 */
import type { View } from '../../kernel/board.ts';
import { imagine } from '../../kernel/imagine.ts';
import type { Legal } from '../../kernel/legal.ts';
import type { IssueId, Setup } from '../../kernel/setup.ts';
import type { Seat } from './seat.ts';
import { shortfall } from './shortfall.ts';

/** Chance that a pledge called at the last moment turns out to be true. */
const LAST_HOPE = 0.4;

/** The pledge to call now; null: none. */
export function callNow(setup: Setup, view: View, seat: Seat, calls: Legal['call']): IssueId | null {
  const { rules, role } = seat;
  const left = rules.setup.calendar.rounds - view.round;
  for (const { issue, early } of calls) {
    const rule = rules.issue.get(issue)?.option.get(view.standing[issue]?.option ?? '');
    const pledge = rule?.pledge?.pledge;
    const delivery = (rule?.option.worth[role] ?? 0) - (rule?.option.paper[role] ?? 0);
    if (!pledge || delivery <= 0) continue;
    const looksTrue = shortfall(rules, pledge.keptIf, view.slots, { in: 'pledge', issue }) === 0;
    if (!looksTrue && left > 1) continue;
    const hope = looksTrue ? 1 : LAST_HOPE;
    if (costOfCall(setup, view, role, issue, early) < hope * delivery) return issue;
  }
  return null;
}

/** Points that calling costs at once; a call in its time is free. */
function costOfCall(setup: Setup, view: View, role: string, issue: IssueId, early: boolean): number {
  if (!early) return 0;
  const game = imagine(view, setup, {}, 1);
  const before = game.points(role);
  return game.try(role, { do: 'call', issue }) ? Math.max(0, before - game.points(role)) : Infinity;
}
