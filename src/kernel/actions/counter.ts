/** `counter`: declines an offer and puts another to its other signatories. What a seat has accepted it can no longer decline. */
import type { Counter } from '../action.ts';
import type { Board } from '../board.ts';
import type { RoleId } from '../setup.ts';
import { addressedOffer, checkUnanswered } from './offer.ts';
import { checkDraft, putForward, type Draft } from './propose.ts';
import { inPhase, type VerbRules } from './verb.ts';

export const counter: VerbRules<'counter'> = {
  check: (rules, board, seat, action) => {
    const wrong = inPhase(board, 'talks');
    if (wrong) return wrong;
    const offer = addressedOffer(board, seat, action.offer);
    if ('code' in offer) return offer;
    return checkUnanswered(offer, seat) ?? checkDraft(rules, board, seat, draftOf(board, seat, action));
  },
  perform: (playing, seat, action) => {
    const draft = draftOf(playing.state, seat, action);
    playing.emit({ type: 'declined', offer: action.offer, by: seat });
    putForward(playing, seat, draft);
  },
};

function draftOf(board: Board, seat: RoleId, action: Counter): Draft {
  const offer = board.offers.findLast((o) => o.id === action.offer);
  const to = offer ? [offer.by, ...offer.to].filter((role) => role !== seat) : [];
  return {
    to,
    package: action.package,
    answers: action.offer,
    ...(action.copies ? { copies: action.copies } : {}),
    ...(action.words ? { words: action.words } : {}),
  };
}
