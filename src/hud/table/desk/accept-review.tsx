/** Before an offer is accepted: what each must do and by when, what it is worth, and whether it leaves you worse off. */
import type { Offer } from '../../../kernel/board.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayOffer } from '../../../text/offers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import type { DeskModel } from './desk-model.ts';
import { LastWord } from './last-word.tsx';

/** The question for an offer that leaves the seat below what is signed, or, before anything is, not above its walk-away; null where none is needed. */
export function doubtOf({
  worth,
  standing,
  walkAway,
  bound,
}: Pick<DeskModel, 'worth' | 'standing' | 'walkAway' | 'bound'>): string | null {
  const words = deskWords();
  if (bound) return worth < standing ? words.belowStanding(Math.round(standing) - Math.round(worth)) : null;
  return worth <= walkAway ? words.belowWalkAway(Math.round(walkAway) - Math.round(worth)) : null;
}

export interface AcceptReviewProps {
  readonly table: Pick<Table, 'setup' | 'seat' | 'view'>;
  readonly offer: Offer;
  readonly model: DeskModel;
  /** When it binds. */
  readonly binds: string;
  readonly onAccept: () => void;
  readonly onNotYet: () => void;
}
export function AcceptReview({ table, offer, model, binds, onAccept, onNotYet }: AcceptReviewProps) {
  const { setup, seat, view } = table;
  const words = deskWords();
  const doubt = doubtOf(model);
  return (
    <LastWord back={words.notYet} onBack={onNotYet} go={words.acceptIt} icon="check" onGo={onAccept}>
      <p>{sayOffer(offer, setup, seat, view.round)}</p>
      <p class="review-also">
        {words.worthSaid(model.worth, model.worthNow)} {binds}
      </p>
      {doubt === null ? null : <p class="review-doubt">{doubt}</p>}
    </LastWord>
  );
}
