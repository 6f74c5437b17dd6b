/** What a draft is worth at the desk: score with it and every standing deal kept, less score with the standing deals kept. */
import type { View } from './board.ts';
import { checkReplaceable } from './actions/package.ts';
import { imagine } from './imagine.ts';
import { rulesOf } from './rules.ts';
import { facePoints } from './score.ts';
import type { Package, Setup } from './setup.ts';

/**
 * Points a draft would add for the view's own seat, counted once: its worth, less that of what it
 * replaces, and what its certain effects at signature do to the seat's objectives.
 */
export function draftPoints(view: View, setup: Setup, pkg: Package): number {
  const seat = view.viewer;
  if (seat === null) return 0;
  const rules = rulesOf(setup);
  const others = setup.roles.map((role) => role.id).filter((role) => role !== seat);
  const named = Object.fromEntries(
    Object.entries(pkg).filter(([issue, option]) => !checkReplaceable(rules, view, seat, issue, option)),
  );
  if (Object.keys(named).length === 0) return 0;
  const game = imagine({ ...view, phase: 'talks', offersUsed: view.offersUsed.map(() => 0) }, setup, {}, 1);
  const before = game.points(seat, 'kept');
  if (!game.try(seat, { do: 'propose', to: others, package: named })) return facePoints(setup, seat, named);
  const offer = game.view(seat).offers.at(-1)?.id ?? '';
  for (const role of others) game.try(role, { do: 'accept', offer });
  return game.points(seat, 'kept') - before;
}
