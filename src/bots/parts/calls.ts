/** When to call an undated pledge: not while the call itself costs more than it brings, and not before its truth can be hoped for, unless time runs out. */
import type { View } from '../../kernel/board.ts';
import type { Legal } from '../../kernel/legal.ts';
import type { Rules } from '../../kernel/rules.ts';
import type { IssueId, RoleId } from '../../kernel/setup.ts';
import { shortfall } from './shortfall.ts';

/** The pledge to call now; null: none. */
export function callNow(rules: Rules, view: View, seat: RoleId, calls: Legal['call']): IssueId | null {
  const left = rules.setup.calendar.rounds - view.round;
  for (const { issue, early } of calls) {
    if (early) continue;
    const rule = rules.issue.get(issue)?.option.get(view.standing[issue]?.option ?? '');
    const pledge = rule?.pledge?.pledge;
    const gains = (rule?.option.worth[seat] ?? 0) > (rule?.option.paper[seat] ?? 0);
    if (!pledge || !gains) continue;
    const looksTrue = shortfall(rules, pledge.keptIf, view.slots, { in: 'pledge', issue }) === 0;
    if (looksTrue || left <= 1) return issue;
  }
  return null;
}
