/** What one viewer may know of the truth, dealt afresh. Folding the facts a viewer was shown comes to the same. */
import type { View } from './board.ts';
import type { Rules } from './rules.ts';
import {
  alwaysHidden,
  readsDeal,
  readsOffer,
  readsStanding,
  seesPending,
  standingFor,
  standingSlots,
  type Viewer,
} from './sight.ts';
import type { State } from './state.ts';

/** The view of a role, or of a spectator (`null`). Shares no list with the state. */
export function viewFor(rules: Rules, state: State, viewer: Viewer): View {
  const slots: (number | null)[] = state.slots.slice();
  for (const slot of alwaysHidden(rules, viewer)) slots[slot] = null;

  const standing: View['standing'] = {};
  for (const { issue } of rules.issues) {
    const stands = state.standing[issue.id];
    if (stands && readsStanding(state, issue.id, viewer)) standing[issue.id] = standingFor(stands);
    // Whoever must sign knows that nothing stands; the others cannot tell.
    else if (stands || viewer === null || !issue.between.includes(viewer))
      for (const slot of standingSlots(rules, issue.id)) slots[slot] = null;
  }
  const seat = viewer === null ? -1 : (rules.role.get(viewer)?.seat ?? -1);
  const own = <T>(list: readonly T[]): (T | null)[] => list.map((item, i) => (i === seat ? item : null));
  const ownEstimates = viewer === null ? undefined : state.estimates[viewer];
  return {
    viewer,
    round: state.round,
    phase: state.phase,
    slots,
    bands: { ...state.bands },
    ready: state.ready.slice(),
    hasSealed: state.hasSealed.slice(),
    sealed: own(state.sealed),
    offers: state.offers.filter((offer) => readsOffer(offer, viewer)),
    deals: state.deals.filter((deal) => readsDeal(deal, viewer)),
    standing,
    pending: state.pending.filter(seesPending),
    offersUsed: own(state.offersUsed),
    sentencesUsed: own(state.sentencesUsed),
    estimates: viewer !== null && ownEstimates ? { [viewer]: ownEstimates } : {},
    fired: state.fired.slice(),
    outcome: state.outcome,
  };
}
