/** The papers that lie on the desk: the draft, offers that wait for an answer, and those you sent. */
import type { Table } from '../../../kernel/table.ts';
import { Icon } from '../../controls/icon.tsx';
import { Mark } from '../../controls/mark.tsx';
import { markOf, nameOf, namesOf } from '../role-name.tsx';
import type { Desk } from './use-desk.ts';
import { offerNumber } from './offers.ts';

export function PapersBar({ table, desk }: { table: Table; desk: Desk }) {
  const { view, seat, setup } = table;
  const live = view.offers.filter((offer) => offer.status === 'live' && (offer.by === seat || offer.to.includes(seat)));
  const { open } = desk.state;
  if (live.length === 0 && open.kind === 'draft') return null;
  return (
    <div class="papers-bar" role="group" aria-label="Papers on the desk">
      {open.kind === 'draft' ? null : (
        <button type="button" class="chip" onClick={() => desk.move({ do: 'open-draft' })}>
          Your draft
        </button>
      )}
      {live.map((offer) => {
        const mine = offer.by === seat;
        const others = mine ? `Sent to ${namesOf(setup, offer.to)}` : nameOf(setup, offer.by);
        return (
          <button
            key={offer.id}
            type="button"
            class="chip"
            aria-pressed={open.kind === 'offer' && open.offer === offer.id}
            aria-label={`${others}, offer ${offerNumber(offer.id)}`}
            onClick={() => desk.move({ do: 'open', offer: offer.id })}
          >
            {mine ? <Icon name="send-2" /> : null}
            {(mine ? offer.to : [offer.by]).map((role) => (
              <Mark key={role} mark={markOf(setup, role)} />
            ))}
            offer {offerNumber(offer.id)}
          </button>
        );
      })}
    </div>
  );
}
