/** `withdraw`: takes back one's own offer, until the last acceptance. */
import { liveOffer } from './offer.ts';
import { inPhase, type VerbRules } from './verb.ts';

export const withdraw: VerbRules<'withdraw'> = {
  check: (_rules, board, seat, { offer: id }) => {
    const wrong = inPhase(board, 'talks');
    if (wrong) return wrong;
    const offer = liveOffer(board, seat, id);
    if ('code' in offer) return offer;
    return offer.by === seat ? null : { code: 'not-your-offer', offer: id };
  },
  perform: (playing, seat, { offer }) => playing.emit({ type: 'withdrawn', offer, by: seat, superseded: false }),
};
