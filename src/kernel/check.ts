/** Is this action allowed? The same answer for the server, on the truth, and for a screen, on its view. */
import type { Action, Verb } from './action.ts';
import { accept } from './actions/accept.ts';
import { call } from './actions/call.ts';
import { claim } from './actions/claim.ts';
import { counter } from './actions/counter.ts';
import { decline } from './actions/decline.ts';
import { estimate } from './actions/estimate.ts';
import { propose } from './actions/propose.ts';
import { ready } from './actions/ready.ts';
import { say } from './actions/say.ts';
import { seal } from './actions/seal.ts';
import { timeUp } from './actions/time-up.ts';
import type { ActionOf, VerbRules } from './actions/verb.ts';
import { withdraw } from './actions/withdraw.ts';
import type { Board } from './board.ts';
import type { Refusal } from './refusals.ts';
import type { Rules } from './rules.ts';
import type { RoleId } from './setup.ts';

export const VERBS: { readonly [V in Verb]: VerbRules<V> } = {
  propose,
  counter,
  accept,
  decline,
  withdraw,
  say,
  claim,
  call,
  estimate,
  ready,
  seal,
  'time-up': timeUp,
};

/**
 * Null when the action is allowed, else the reason it is not. `seat` null is the table itself,
 * which may only say that time is up. Reads nothing that the seat may not see.
 */
export function check(rules: Rules, board: Board, seat: RoleId | null, action: Action): Refusal | null {
  if (board.phase === 'over') return { code: 'over' };
  if (!Object.hasOwn(VERBS, action.do)) return { code: 'unknown', what: 'verb', id: String(action.do) };
  if (action.do === 'time-up') return seat === null ? null : { code: 'not-a-seat', seat };
  if (seat === null || !rules.role.has(seat)) return { code: 'not-a-seat', seat: String(seat) };
  return verbOf(action.do).check(rules, board, seat, action);
}

/** A verb's rules, for an action whose verb is only known at run time. */
export const verbOf = (verb: Verb): VerbRules<Verb> => VERBS[verb] as VerbRules<Verb>;
export type { ActionOf };
