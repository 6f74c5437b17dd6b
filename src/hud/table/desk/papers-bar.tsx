/** The papers that lie on the desk: the draft, offers that wait for an answer, and those you sent. */
import type { Table } from '../../../kernel/table.ts';
import { Mark } from '../../controls/mark.tsx';
import { markOf, nameOf, namesOf } from '../role-name.tsx';
import type { Desk } from './use-desk.ts';
import { offerNumber } from './offers.ts';

export function PapersBar({ table, desk }: { table: Table; desk: Desk }) {
  const { view, seat, setup } = table;
  const live = view.offers.filter((offer) => offer.status === 'live' && (offer.by === seat || offer.to.includes(seat)));
  const { open } = desk.state;
  if (live.length === 0) return null;
  return (
    <div class="papers-bar" role="group" aria-label="Papers on the desk">
      <button type="button" class="chip" aria-pressed={open.kind === 'draft'} onClick={() => desk.move({ do: 'open-draft' })}>
        Your draft
      </button>
      {live.map((offer) => (
        <button
          key={offer.id}
          type="button"
          class="chip"
          aria-pressed={open.kind === 'offer' && open.offer === offer.id}
          onClick={() => desk.move({ do: 'open', offer: offer.id })}
        >
          <Mark mark={markOf(setup, offer.by)} hollow={offer.by === seat} />
          {offer.by === seat
            ? `Sent to ${namesOf(setup, offer.to)}`
            : `${nameOf(setup, offer.by)}, offer ${offerNumber(offer.id)}`}
        </button>
      ))}
    </div>
  );
}
