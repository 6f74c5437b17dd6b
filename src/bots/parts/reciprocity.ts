/** Who owes what to whom, and who has broken what: promises are kept between sides, not one by one. */
import type { View } from '../../kernel/board.ts';
import { VERDICT_CODES } from '../../kernel/expressions.ts';
import type { Rules } from '../../kernel/rules.ts';
import type { IssueId, Package, RoleId } from '../../kernel/setup.ts';

/** Has `by` broken a pledge that it owed `to`, as the viewer can see? */
export function hasWronged(rules: Rules, view: View, by: RoleId, to: RoleId): boolean {
  return Object.values(view.standing).some(({ issue, option }) => {
    const rule = rules.issue.get(issue);
    return (
      rule?.option.get(option)?.pledge?.pledge.by === by &&
      rule.issue.between.includes(to) &&
      view.slots[rules.layout.verdict(issue)] === VERDICT_CODES.broken
    );
  });
}

/**
 * Points that other parties to an issue still owe this role in what would stand (`after`): the part of their untested
 * promises that is paid on delivery.
 */
export function owedBy(rules: Rules, view: View, role: RoleId, issue: IssueId, after: Package): number {
  const partners = rules.issue.get(issue)?.issue.between ?? [];
  let owed = 0;
  for (const [other, option] of Object.entries(after)) {
    const rule = rules.issue.get(other)?.option.get(option);
    const by = rule?.pledge?.pledge.by;
    if (!rule || by === undefined || by === role || !partners.includes(by)) continue;
    const verdict = view.slots[rules.layout.verdict(other)];
    if (verdict === VERDICT_CODES.kept || verdict === VERDICT_CODES.broken) continue;
    owed += Math.max(0, (rule.option.worth[role] ?? 0) - (rule.option.paper[role] ?? 0));
  }
  return owed;
}
