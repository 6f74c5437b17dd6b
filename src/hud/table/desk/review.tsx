/** Before an offer leaves: what follows if it is accepted, in one sentence. There is no undo after it. */
import type { SeatAction } from '../../../kernel/action.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { sayOffer } from '../../../text/offers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { LastWord } from './last-word.tsx';
import { waitingOn } from './offers.ts';
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
  const words = deskWords();
  const at = contextOf(setup, seat);
  const open = waitingOn(view, seat).filter((offer) => offer.id !== draft.answers && state.to.includes(offer.by));
  const also = [
    words.bindsWhenAccepted,
    ...(draft.copies.length === 0 ? [] : [words.readToo(draft.copies, at)]),
    ...open.map((offer) => words.staysOpen(offer.id, at)),
  ];
  return (
    <LastWord
      back={words.keepEditing}
      onBack={() => move({ do: 'keep-editing' })}
      go={words.sendIt}
      icon="send-2"
      onGo={onSend}
    >
      {action.do === 'counter' ? <p class="review-doubt">{words.declines(action.offer, at)}</p> : null}
      <p>{sayOffer({ to: state.to, package: draft.package }, setup, seat, view.round)}</p>
      <p class="review-also">{also.join(' ')}</p>
    </LastWord>
  );
}
