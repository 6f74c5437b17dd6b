/** `postpone`: every review that has not reported does so that many months later, the Reckoning at the latest. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';

export function postpone(playing: Playing, deed: { readonly rounds: number }, _value: number, cause: Cause): void {
  const { state, rules } = playing;
  const byMonth = new Map<number, string[]>();
  for (const { issue } of rules.issues) {
    const reports = state.standing[issue.id]?.reports ?? null;
    if (reports === null) continue;
    const later = reports + deed.rounds;
    byMonth.set(later, [...(byMonth.get(later) ?? []), issue.id]);
  }
  for (const [reports, issues] of byMonth) playing.emit({ type: 'postponed', issues, reports, cause });
}
