/**
 * The whole truth of a table. Only the kernel, the machine, the lab, the server and the app may
 * name it; everyone else sees a View.
 */
import type { Board } from './board.ts';
import type { Dice } from './random.ts';
import type { IssueId } from './setup.ts';

export interface State extends Board {
  slots: number[];
  dice: Dice;
  /** Events whose chance did not come up: never rolled again. */
  missed: string[];
  /** Chances forced to an answer, by move, event or issue id (replaying history). */
  readonly forced: { readonly [id: string]: boolean | 'likelier' };
  /** Promises on which no verdict falls. Only an imagined game has any: its owner may not know, or has not decided. */
  readonly unjudged?: readonly IssueId[];
}

/** A copy to play on: facts replace list entries and never change them, so the lists are copied and their entries shared. */
export function cloneState(state: State): State {
  return {
    ...state,
    slots: state.slots.slice(),
    bands: { ...state.bands },
    ready: state.ready.slice(),
    hasSealed: state.hasSealed.slice(),
    sealed: state.sealed.slice(),
    offers: state.offers.slice(),
    deals: state.deals.slice(),
    standing: { ...state.standing },
    pending: state.pending.slice(),
    offersUsed: state.offersUsed.slice(),
    sentencesUsed: state.sentencesUsed.slice(),
    estimates: { ...state.estimates },
    fired: state.fired.slice(),
    missed: state.missed.slice(),
  };
}
