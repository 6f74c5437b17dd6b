/** Finding the offer that an answer is about. */
import type { Board, Offer } from '../board.ts';
import type { Refusal } from '../refusals.ts';
import type { RoleId } from '../setup.ts';
import { readsOffer } from '../sight.ts';

/** The live offer of that id, if the seat may read it. An offer it may not read does not exist for it. */
export function liveOffer(board: Board, seat: RoleId, id: string): Offer | Refusal {
  const offer = board.offers.findLast((o) => o.id === id);
  if (!offer || !readsOffer(offer, seat)) return { code: 'unknown', what: 'offer', id };
  return offer.status === 'live' ? offer : { code: 'offer-not-live', offer: id, status: offer.status };
}

/** The live offer addressed to the seat. */
export function addressedOffer(board: Board, seat: RoleId, id: string): Offer | Refusal {
  const offer = liveOffer(board, seat, id);
  return 'code' in offer || offer.to.includes(seat) ? offer : { code: 'not-addressed', offer: id };
}

/** An acceptance cannot be taken back: who has given it has no other answer. */
export const checkUnanswered = ({ id, accepted }: Offer, seat: RoleId): Refusal | null =>
  accepted.includes(seat) ? { code: 'already-accepted', offer: id } : null;
