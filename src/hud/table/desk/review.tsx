/** The last word before an offer leaves: what follows if it is accepted, in one sentence. There is no undo after it. */
import { useEffect, useRef } from 'preact/hooks';
import type { SeatAction } from '../../../kernel/action.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayOffer } from '../../../text/offers.ts';
import { Button } from '../../controls/button.tsx';
import { capital, nameOf, namesOf, seatOf } from '../role-name.tsx';
import { offerNumber, waitingOn } from './offers.ts';
import type { Desk } from './use-desk.ts';

export interface ReviewProps {
  readonly table: Table;
  readonly desk: Desk;
  readonly action: SeatAction;
  readonly onSend: () => void;
}
export function Review({ table, desk, action, onSend }: ReviewProps) {
  const { setup, seat, view } = table;
  const { state, draft, move } = desk;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const seen = draft.copies.length === 0 ? '' : ` ${capital(namesOf(setup, draft.copies))} will read it too.`;
  const answered = action.do === 'counter' ? view.offers.findLast((offer) => offer.id === action.offer) : undefined;
  const open = waitingOn(view, seat).filter((offer) => offer.id !== draft.answers && state.to.includes(offer.by));
  return (
    <div ref={box} class="review" role="group" tabIndex={-1} aria-labelledby="review-words">
      <div id="review-words" class="review-words" tabIndex={0}>
        <p>{sayOffer({ to: state.to, package: draft.package }, setup, seat, view.round)}</p>
        <p>
          It binds at once when accepted; until then you can withdraw it.{seen}
          {answered ? ` Sending it declines ${seatOf(setup, answered.by)}’s offer ${offerNumber(answered.id)}.` : ''}
          {open.map((offer) => ` ${nameOf(setup, offer.by)}’s offer ${offerNumber(offer.id)} stays open.`).join('')}
        </p>
      </div>
      <div class="review-acts">
        <Button tone="line" onClick={() => move({ do: 'keep-editing' })}>
          Keep editing
        </Button>
        <Button tone="ink" icon="send-2" data-confirm="" onClick={onSend}>
          Send it
        </Button>
      </div>
    </div>
  );
}
