/** The last word before an offer leaves: what follows if it is accepted, in one sentence. There is no undo after it. */
import { useEffect, useRef } from 'preact/hooks';
import type { SeatAction } from '../../../kernel/action.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { sayOffer } from '../../../text/offers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import { waitingOn } from './offers.ts';
import type { Desk } from './use-desk.ts';
import { WholeText } from './whole-text.tsx';

export interface ReviewProps {
  readonly table: Table;
  readonly desk: Desk;
  readonly action: SeatAction;
  readonly onSend: () => void;
}
export function Review({ table, desk, action, onSend }: ReviewProps) {
  const { setup, seat, view } = table;
  const { state, draft, move } = desk;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is agreed to stays in sight above it, also where the page is what scrolls.
    document.querySelector('.rows')?.scrollIntoView({ block: 'start' });
    box.current?.focus({ preventScroll: true });
  }, []);
  const open = waitingOn(view, seat).filter((offer) => offer.id !== draft.answers && state.to.includes(offer.by));
  const also = [
    words.bindsWhenAccepted,
    ...(draft.copies.length === 0 ? [] : [words.readToo(draft.copies, at)]),
    ...(action.do === 'counter' ? [words.declines(action.offer, at)] : []),
    ...open.map((offer) => words.staysOpen(offer.id, at)),
  ];
  return (
    <div ref={box} class="review" role="group" tabIndex={-1} aria-labelledby="review-words">
      <WholeText id="review-words" class="review-words">
        <p>{sayOffer({ to: state.to, package: draft.package }, setup, seat, view.round)}</p>
        <p class="review-also">{also.join(' ')}</p>
      </WholeText>
      <div class="review-acts">
        <Button tone="line" onClick={() => move({ do: 'keep-editing' })}>
          {words.keepEditing}
        </Button>
        <Button tone="ink" icon="send-2" data-confirm="" onClick={onSend}>
          {words.sendIt}
        </Button>
      </div>
    </div>
  );
}
