/** A view as it was at an earlier moment: folded afresh from what its viewer was shown. */
import { apply } from './apply.ts';
import type { View } from './board.ts';
import type { Fact } from './facts.ts';
import { opening } from './play.ts';
import { rulesOf } from './rules.ts';
import type { RoleId, Setup } from './setup.ts';
import { viewFor } from './view.ts';

/** The viewer's view after these facts (none: before the first month). Works with a redacted setup: what was never shown stays null. */
export function viewAfter(setup: Setup, viewer: RoleId | null, facts: readonly Fact[]): View {
  const rules = rulesOf(setup);
  const view = viewFor(rules, opening(rules, 0), viewer);
  for (const fact of facts) apply(rules, view, fact);
  return view;
}
