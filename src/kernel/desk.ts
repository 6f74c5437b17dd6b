/** What a draft is worth at the desk: score with it and every standing deal kept, less score with the standing deals kept. */
import { checkReplaceable } from './actions/package.ts';
import type { View } from './board.ts';
import { imagine } from './imagine.ts';
import { rulesOf } from './rules.ts';
import type { Running } from './score.ts';
import type { Package, Setup } from './setup.ts';

/**
 * Points a draft would add for the view's own seat, counted once: its worth, less that of what it replaces, and what its
 * certain effects at signature do to the seat's objectives. What stands already, or can no longer be replaced, adds
 * nothing. Whether anyone may sign it is not asked here. `running` says how promises count, its own and those that stand:
 * kept, or (`undelivered`) nothing yet, which leaves what is certain at signature.
 */
export function draftPoints(view: View, setup: Setup, pkg: Package, running: Running = 'kept'): number {
  const seat = view.viewer;
  if (seat === null) return 0;
  const rules = rulesOf(setup);
  const named = Object.fromEntries(
    Object.entries(pkg).filter(([issue, option]) => !checkReplaceable(rules, view, seat, issue, option)),
  );
  if (Object.keys(named).length === 0) return 0;
  const game = imagine(view, setup, { otherChances: false }, 1);
  const before = game.points(seat, running);
  game.sign(named);
  return game.points(seat, running) - before;
}
