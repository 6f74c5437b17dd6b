/** The table as a seat saw it at an earlier moment: folded afresh from the facts it was shown. */
import { apply } from '../../kernel/apply.ts';
import type { View } from '../../kernel/board.ts';
import { opening } from '../../kernel/play.ts';
import { rulesOf } from '../../kernel/rules.ts';
import type { Table } from '../../kernel/table.ts';
import { viewFor } from '../../kernel/view.ts';

/**
 * The seat's view after its first `upTo` facts (0: before the first month). With all of them it equals `table.view`;
 * what was never shown stays null.
 */
export function viewAt({ setup, seat, facts }: Pick<Table, 'setup' | 'seat' | 'facts'>, upTo: number): View {
  const rules = rulesOf(setup);
  const view = viewFor(rules, opening(rules, 0), seat);
  for (const fact of facts.slice(0, upTo)) apply(rules, view, fact);
  return view;
}
