/** `postpone`: reviews that would report this month report later, the Reckoning at the latest. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';

export function postpone(playing: Playing, deed: { readonly rounds: number }, _value: number, cause: Cause): void {
  const { state, rules } = playing;
  const issues = rules.issues
    .map((i) => i.issue.id)
    .filter((id) => {
      const reports = state.standing[id]?.reports ?? null;
      return reports !== null && reports <= state.round;
    });
  if (issues.length > 0) playing.emit({ type: 'postponed', issues, reports: state.round + deed.rounds, cause });
}
