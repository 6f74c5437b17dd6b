/** Who sees each fact, and in what form: a fact without an entry here does not compile. */
import {
  readsDeal,
  readsDealId,
  readsMeter,
  readsOffer,
  readsStanding,
  causeFor,
  seesPending,
  standingFor,
  writesFor,
  type Viewer,
} from './sight.ts';
import type { Board, Cause } from './board.ts';
import type { Fact, FactOf, FactType } from './facts.ts';
import type { Rules } from './rules.ts';
import type { State } from './state.ts';

/** Returns the fact as the viewer sees it, or null. */
type Show<T extends FactType> = (
  fact: FactOf<T>,
  viewer: Viewer,
  state: State,
  rules: Rules,
) => Fact | FactOf<T> | null;

/** A fact as one viewer sees it; null: not at all. Call it when the fact has just been applied to `state`. */
export function show(rules: Rules, state: State, fact: Fact, viewer: Viewer): Fact | null {
  return (AUDIENCE[fact.type] as Show<FactType>)(fact, viewer, state, rules) as Fact | null;
}

const all = <T extends FactType>(fact: FactOf<T>): FactOf<T> => fact;
const nobody = (): null => null;
/** Everyone, with the cause as they may know it. */
const caused = <T extends FactType>(
  fact: FactOf<T> & { readonly cause: Cause },
  viewer: Viewer,
  board: Board,
): FactOf<T> => ({ ...fact, cause: causeFor(board, fact.cause, viewer) });
const ofOffer = <T extends FactType>(
  fact: FactOf<T> & { readonly offer: string },
  viewer: Viewer,
  board: Board,
): FactOf<T> | null => {
  const offer = board.offers.findLast((o) => o.id === fact.offer);
  return offer && readsOffer(offer, viewer) ? fact : null;
};
const ofIssue = <T extends FactType>(
  fact: FactOf<T> & { readonly issue: string },
  viewer: Viewer,
  board: Board,
): FactOf<T> | null => (readsStanding(board, fact.issue, viewer) ? fact : null);

const AUDIENCE: { readonly [T in FactType]: Show<T> } = {
  'month-began': all,
  'phase-began': all,
  fired: all,
  missed: nobody,
  'meter-moved': (fact, viewer, state, rules) => {
    if (readsMeter(rules, fact.meter, viewer)) return caused(fact, viewer, state);
    // A change within a band shows to nobody else.
    if (!fact.band || fact.band.from === fact.band.to) return null;
    return { type: 'meter-moved', meter: fact.meter, band: fact.band, cause: causeFor(state, fact.cause, viewer) };
  },
  'credibility-moved': caused,
  'capital-moved': (fact, viewer, state) => (fact.role === viewer ? caused(fact, viewer, state) : null),
  proposed: (fact, viewer) => {
    if (!readsOffer(fact.offer, viewer)) return null;
    return fact.offer.by === viewer ? fact : { type: 'proposed', offer: fact.offer };
  },
  accepted: ofOffer,
  declined: ofOffer,
  withdrawn: ofOffer,
  lapsed: ofOffer,
  signed: (fact, viewer) => (readsDeal(fact.deal, viewer) ? fact : null),
  stands: (fact, viewer, state, rules) => {
    const { issue, deal } = fact.standing;
    const sawOld = fact.replacedDeal !== undefined && readsDealId(state, fact.replacedDeal, viewer);
    if (!readsDealId(state, deal, viewer)) return sawOld ? { type: 'superseded', issue } : null;
    const replaced = sawOld ? { replaced: fact.replaced, replacedDeal: fact.replacedDeal } : { replaced: null };
    return {
      type: 'stands',
      standing: standingFor(fact.standing),
      writes: writesFor(rules, fact.writes, viewer),
      ...replaced,
    };
  },
  'took-effect': nobody,
  superseded: all,
  published: (fact, viewer, state, rules) => ({
    ...caused(fact, viewer, state),
    standings: fact.standings.map(standingFor),
    writes: writesFor(rules, fact.writes, viewer),
  }),
  said: (fact, viewer) => {
    if (fact.by === viewer) return fact;
    if (fact.to.length > 0 && (viewer === null || !fact.to.includes(viewer))) return null;
    return { type: 'said', by: fact.by, to: fact.to, words: fact.words, sentence: fact.sentence };
  },
  claimed: ofIssue,
  called: ofIssue,
  estimated: (fact, viewer) => (fact.by === viewer ? fact : null),
  'ready-changed': all,
  sealed: (fact, viewer) => (fact.by === viewer ? fact : { ...fact, sealed: null }),
  opened: all,
  acted: (fact, viewer) => (fact.role === viewer ? fact : null),
  tested: (fact, viewer, state, rules) => {
    if (!readsStanding(state, fact.issue, viewer)) return null;
    const { type, issue, by, verdict, reports, writes } = fact;
    return { type, issue, by, verdict, reports, writes: writesFor(rules, writes, viewer) };
  },
  breached: nobody,
  reported: onIssue,
  exposed: (fact, viewer, state, rules) => withCause(onIssue(fact, viewer, state, rules), viewer, state),
  freed: (fact, viewer, state, rules) => withCause(onIssue(fact, viewer, state, rules), viewer, state),
  postponed: (fact, viewer, state) => {
    const issues = fact.issues.filter((issue) => readsStanding(state, issue, viewer));
    return issues.length > 0 ? { ...fact, issues, cause: causeFor(state, fact.cause, viewer) } : null;
  },
  held: all,
  'month-turned': all,
  paid: (fact, viewer, _state, rules) => {
    const pay = rules.pays.find((p) => p.pay.to === fact.role)?.pay;
    return pay && readsMeter(rules, pay.meter, viewer) ? fact : null;
  },
  advanced: caused,
  clamped: caused,
  unclamped: caused,
  'channel-changed': caused,
  told: (fact, viewer, state) => (causeFor(state, fact.cause, viewer).by === 'undisclosed' ? null : fact),
  scheduled: (fact) => (seesPending(fact.pending) ? fact : null),
  matured: (fact) => (seesPending(fact.pending) ? fact : null),
  'reckoning-began': all,
  delivered: nobody,
  rolled: nobody,
  ended: all,
};

function onIssue<T extends 'reported' | 'exposed' | 'freed'>(
  fact: FactOf<T>,
  viewer: Viewer,
  state: State,
  rules: Rules,
): FactOf<T> | null {
  return readsStanding(state, fact.issue, viewer) ? { ...fact, writes: writesFor(rules, fact.writes, viewer) } : null;
}

const withCause = <F extends { readonly cause: Cause }>(fact: F | null, viewer: Viewer, board: Board): F | null =>
  fact && { ...fact, cause: causeFor(board, fact.cause, viewer) };
