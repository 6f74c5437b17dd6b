/** Why an offer cannot be accepted now, in words; null when it can. */
import { check } from '../../../kernel/check.ts';
import { rulesOf } from '../../../kernel/rules.ts';
import type { Offer } from '../../../kernel/board.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayRefusal } from '../../../text/refusals.ts';

export function whyNotAccept(
  { setup, view, seat }: Pick<Table, 'setup' | 'view' | 'seat'>,
  offer: Offer,
): string | null {
  const refusal = check(rulesOf(setup), view, seat, { do: 'accept', offer: offer.id });
  return refusal === null ? null : sayRefusal(refusal, setup, seat);
}
