/** Why an offer cannot be accepted now; null when it can. */
import { check } from '../../../kernel/check.ts';
import { rulesOf } from '../../../kernel/rules.ts';
import type { Offer } from '../../../kernel/board.ts';
import type { Refusal } from '../../../kernel/refusals.ts';
import type { Table } from '../../../kernel/table.ts';

export const whyNotAccept = (
  { setup, view, seat }: Pick<Table, 'setup' | 'view' | 'seat'>,
  offer: Offer,
): Refusal | null => check(rulesOf(setup), view, seat, { do: 'accept', offer: offer.id });
