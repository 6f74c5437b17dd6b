/** How the case ends: early, if an outcome marked `ends` holds; else judged once, in order, after the Reckoning. */
import type { SlotWrite } from '../facts.ts';
import type { Playing } from '../playing.ts';
import { standingOption } from '../rules.ts';
import type { Outcome } from '../setup.ts';
import { within } from '../expressions.ts';
import { reckonPledges } from './pledges.ts';

/** The first outcome marked `ends` that holds now. */
export function earlyOutcome({ rules, state }: Playing): Outcome | null {
  return (
    rules.outcomes.find(({ outcome, onlyIf }) => outcome.ends && onlyIf !== null && onlyIf(state.slots) !== 0)
      ?.outcome ?? null
  );
}

/** The Reckoning, then the end. */
export function endGame(playing: Playing, early: Outcome | null): void {
  const { rules, state } = playing;
  playing.reckoning = true;
  playing.emit({ type: 'reckoning-began' });
  reckonPledges(playing);
  readDelivery(playing);
  const outcome = early ?? rules.outcomes.find(({ onlyIf }) => onlyIf === null || onlyIf(state.slots) !== 0)?.outcome;
  playing.emit({
    type: 'ended',
    outcome: outcome?.id ?? 'none',
    title: outcome?.title ?? '',
    text: outcome?.text ?? '',
    early: early !== null && state.round < rules.setup.calendar.rounds,
  });
  playing.emit({ type: 'phase-began', phase: 'over' });
}

/** Reads, once, what share of each role's non-paper worth was delivered. */
function readDelivery(playing: Playing): void {
  const { rules, state } = playing;
  for (const { issue } of rules.issues) {
    for (const [role, read] of standingOption(rules, state, issue.id)?.delivery ?? []) {
      const slot = rules.layout.delivery(issue.id, role);
      if (slot === null) continue;
      const share = within(read(state.slots), 0, 1);
      const writes: SlotWrite[] = [[slot, share]];
      playing.emit({ type: 'delivered', issue: issue.id, role, share, writes });
    }
  }
}
