/**
 * Why a bot did what it did: one true line, told after the round.
 *
 * The bot picks the code and fills the data **from what the listener may know**; this file only words it. Every datum
 * is optional, so a bot leaves out what another seat was not shown, and the line stays true without it. No numbers:
 * a number would give away the bot's private points.
 */
import type { Reason } from '../kernel/table.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { ReasonCode } from './codes.ts';
import { contextOf } from './context.ts';
import { words } from './language.ts';
import { reasonWords } from './screens/reasons.ts';

/** `Russia gave way on Disc plants, to bring a deal nearer.` A code this version does not know says that no reason was given. */
export function sayReason(
  { role, line }: Pick<Reason, 'role' | 'line'>,
  setup: Setup,
  listener: RoleId | null,
): string {
  const reasons = reasonWords();
  const heard = contextOf(setup, listener);
  // A stand-in's reason is told by its seat's name, to that seat too.
  const at = role === listener ? { ...heard, isYou: () => false } : heard;
  if (!Object.hasOwn(reasons, line.code)) return words().noReason(role, at);
  return reasons[line.code as ReasonCode](line.data, role, at);
}
