/** What one viewer may know of the truth, dealt afresh. Folding the facts a viewer was shown comes to the same. */
import type { View } from './board.ts';
import type { Rules } from './rules.ts';
import { alwaysHidden, readsDeal, readsOffer, readsStanding, seesPending, standingFor, type Viewer } from './sight.ts';
import type { State } from './state.ts';

/** The view of a role, or of a spectator (`null`). Shares no list with the state. */
export function viewFor(rules: Rules, state: State, viewer: Viewer): View {
  const hidden = alwaysHidden(rules, viewer);
  const slots: (number | null)[] = state.slots.slice();
  for (const slot of hidden.slots) slots[slot] = null;
  const standing: View['standing'] = {};
  for (const issue of rules.issues) {
    const { id } = issue.issue;
    const stands = state.standing[id];
    // Who must sign knows what stands, and when nothing does; the others cannot tell, unless they read the deal.
    const open = !hidden.issues[issue.index] || (stands !== undefined && readsStanding(state, id, viewer));
    if (!open) for (const slot of issue.standingSlots) slots[slot] = null;
    else if (stands) standing[id] = standingFor(stands);
  }
  const seat = viewer === null ? -1 : (rules.role.get(viewer)?.seat ?? -1);
  const ownEstimates = viewer === null ? undefined : state.estimates[viewer];
  return {
    viewer,
    round: state.round,
    phase: state.phase,
    slots,
    bands: { ...state.bands },
    ready: state.ready.slice(),
    hasSealed: state.hasSealed.slice(),
    sealed: own(state.sealed, seat),
    offers: state.offers.filter((offer) => readsOffer(offer, viewer)),
    deals: state.deals.filter((deal) => readsDeal(deal, viewer)),
    standing,
    pending: state.pending.filter(seesPending),
    offersUsed: own(state.offersUsed, seat),
    sentencesUsed: own(state.sentencesUsed, seat),
    estimates: viewer !== null && ownEstimates ? { [viewer]: ownEstimates } : {},
    fired: state.fired.slice(),
    outcome: state.outcome,
  };
}

/** A seat's own entry of a list by seat. */
const own = <T>(list: readonly T[], seat: number): (T | null)[] => list.map((item, i) => (i === seat ? item : null));
