/** Who holds the device in a game where people pass one around. */
import type { RoleId } from '../../kernel/setup.ts';

export interface Turn {
  /** In the setup's order. */
  readonly roles: readonly RoleId[];
  readonly people: readonly RoleId[];
  /** Is this seat done with its part of the phase? */
  readonly isDone: (role: RoleId) => boolean;
}

/** The next person after `from`, in seat order, who is not done; null: every other person is. */
export function nextHolder({ roles, people, isDone }: Turn, from: RoleId): RoleId | null {
  const at = roles.indexOf(from);
  const after = [...roles.slice(at + 1), ...roles.slice(0, at)];
  return after.find((role) => people.includes(role) && !isDone(role)) ?? null;
}

/** Whoever must take the device now: the holder is done and someone else is not. null: it stays where it is. */
export const mustPass = (turn: Turn, holder: RoleId): RoleId | null =>
  turn.isDone(holder) ? nextHolder(turn, holder) : null;
