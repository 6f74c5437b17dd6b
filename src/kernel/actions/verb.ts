/** What every verb's file exports: whether it is allowed, and what it does. */
import type { Action, Verb } from '../action.ts';
import type { Board } from '../board.ts';
import type { Playing } from '../playing.ts';
import type { Refusal } from '../refusals.ts';
import type { Rules } from '../rules.ts';
import type { RoleId } from '../setup.ts';

export type ActionOf<V extends Verb> = Extract<Action, { readonly do: V }>;

export interface VerbRules<V extends Verb> {
  /** Reads only what the seat may see: the answer is the same on the truth and on the seat's view. */
  check(rules: Rules, board: Board, seat: RoleId, action: ActionOf<V>): Refusal | null;
  perform(playing: Playing, seat: RoleId, action: ActionOf<V>): void;
}

export const seatIndex = (rules: Rules, role: RoleId): number => rules.role.get(role)?.seat ?? -1;

export const inPhase = (board: Board, needs: 'talks' | 'moves'): Refusal | null =>
  board.phase === needs ? null : { code: 'wrong-phase', phase: board.phase, needs };
