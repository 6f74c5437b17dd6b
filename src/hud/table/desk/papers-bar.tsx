/** The papers that lie on the desk: the draft, offers that wait for an answer, and those you sent. */
import type { OfferId } from '../../../kernel/action.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Icon } from '../../controls/icon.tsx';
import { Mark } from '../../controls/mark.tsx';
import { markOf } from '../role-name.tsx';
import type { Desk } from './use-desk.ts';
import { offerNumber } from './offers.ts';

export interface PapersBarProps {
  readonly table: Table;
  readonly desk: Desk;
  /** One that is told of beside it. */
  readonly without?: OfferId | null;
}
export function PapersBar({ table, desk, without = null }: PapersBarProps) {
  const { view, seat, setup } = table;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const live = view.offers.filter(
    (offer) => offer.status === 'live' && offer.id !== without && (offer.by === seat || offer.to.includes(seat)),
  );
  const { open } = desk.state;
  if (live.length === 0 && open.kind === 'draft') return null;
  return (
    <div class="papers-bar" role="group" aria-label={words.papers}>
      {open.kind === 'draft' ? null : (
        <button type="button" class="chip" onClick={() => desk.move({ do: 'open-draft' })}>
          {words.yourDraft}
        </button>
      )}
      {live.map((offer) => {
        const mine = offer.by === seat;
        const number = offerNumber(offer.id);
        return (
          <button
            key={offer.id}
            type="button"
            class="chip"
            aria-pressed={open.kind === 'offer' && open.offer === offer.id}
            aria-label={
              mine
                ? words.sentPaper(number, offer.to, offer.round, at)
                : words.receivedPaper(number, offer.by, offer.round, offer.to.length, at)
            }
            onClick={() => desk.move({ do: 'open', offer: offer.id })}
          >
            {mine ? <Icon name="send-2" /> : null}
            {(mine ? offer.to : [offer.by]).map((role) => (
              <Mark key={role} mark={markOf(setup, role)} />
            ))}
            {mine
              ? words.sentChip(offer.to, offer.round, at)
              : words.receivedChip(offer.by, offer.round, offer.to.length, at)}
          </button>
        );
      })}
    </div>
  );
}
