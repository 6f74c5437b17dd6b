/** The offer desk: whichever paper lies open on it. */
import type { Table } from '../../../kernel/table.ts';
import { DraftSheet } from './draft-sheet.tsx';
import { OfferSheet } from './offer-sheet.tsx';
import type { Desk as DeskHeld } from './use-desk.ts';

export function DeskPanel({ table, desk }: { table: Table; desk: DeskHeld }) {
  const { open } = desk.state;
  const offer = open.kind === 'offer' ? table.view.offers.findLast((one) => one.id === open.offer) : undefined;
  return offer ? (
    <OfferSheet key={offer.id} table={table} desk={desk} offer={offer} />
  ) : (
    <DraftSheet table={table} desk={desk} />
  );
}
