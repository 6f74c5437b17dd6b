/** `decline`: the offer is off the table. */
import { addressedOffer, checkUnanswered } from './offer.ts';
import { inPhase, type VerbRules } from './verb.ts';

export const decline: VerbRules<'decline'> = {
  check: (_rules, board, seat, { offer: id }) => {
    const wrong = inPhase(board, 'talks');
    if (wrong) return wrong;
    const offer = addressedOffer(board, seat, id);
    if ('code' in offer) return offer;
    return checkUnanswered(offer, seat);
  },
  perform: (playing, seat, { offer }) => playing.emit({ type: 'declined', offer, by: seat }),
};
