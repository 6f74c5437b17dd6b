/** A clause that this seat has no mandate for: one press tells the others at the paper, in a sentence that bots read too. */
import type { Offer } from '../../../kernel/board.ts';
import { asksFor, cannotSign, sentencesIn } from '../../../kernel/cannot.ts';
import type { Refusal } from '../../../kernel/refusals.ts';
import type { Package, RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import { useAnnounce } from '../announce.tsx';
import { useDoing } from '../use-table.ts';
import { othersIn } from './offers.ts';

export interface CannotSignProps {
  readonly table: Table;
  readonly offer: Offer;
  /** Why the offer cannot be accepted. */
  readonly refusal: Refusal | null;
}
export function CannotSign({ table, offer, refusal }: CannotSignProps) {
  const { setup, seat, legal } = table;
  const { act } = useDoing(table);
  const { announce } = useAnnounce();
  const words = deskWords();
  if (refusal?.code !== 'no-mandate' || refusal.role !== seat) return null;
  const { issue, option } = refusal;
  const to = othersIn(offer, seat);
  const at = contextOf(setup, seat);
  const told = words.toldCannot(to, at);
  if (knownTo(table, to, { [issue]: option })) return <p class="desk-note">{told}</p>;
  if (legal.sentencesLeft === 0) return null;
  const tell = async () => {
    if (await act({ do: 'say', to, sentence: { kind: 'cannot', issue, option } })) announce(told);
  };
  return (
    <p class="desk-note">
      <Button tone="link" icon="message-2" onClick={() => void tell()}>
        {words.tellCannot(to, at)}
      </Button>
    </p>
  );
}

/** Do they all know of the seat's own saying that it cannot sign this clause, and may they still believe it? */
function knownTo({ facts, seat, view }: Table, to: readonly RoleId[], clause: Package): boolean {
  const said = sentencesIn(facts);
  return to.every((role) => {
    const heard = said.filter((one) => one.to.length === 0 || one.to.includes(role));
    const seen = view.offers.filter((offer) => [...offer.to, ...offer.copies].includes(role));
    return asksFor(clause, cannotSign([seat], heard, seen));
  });
}
