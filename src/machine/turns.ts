/** Whose turn it is to be asked. */
import type { SeatAction } from '../kernel/action.ts';
import type { RoleId } from '../kernel/setup.ts';
import type { Authority } from './authority.ts';
import type { Seating } from './seating.ts';

interface Table {
  readonly authority: Authority;
  readonly seating: Seating;
  /** Bots that passed since the last change. */
  readonly passed: readonly RoleId[];
}

/** Bots are asked in seat order; each passes or acts once. Those who are done, or have passed, are left alone. */
export function nextBot({ authority, seating, passed }: Table): RoleId | null {
  if (authority.phase === 'over') return null;
  return (
    authority.roles.find(
      (role) => seating[role]?.kind !== 'person' && !authority.isDone(role) && !passed.includes(role),
    ) ?? null
  );
}

/** Every person is done and every bot has passed: nobody has anything more to say. */
export function allQuiet({ authority, seating }: Omit<Table, 'passed'>): boolean {
  return (
    authority.phase === 'talks' &&
    authority.roles.every((role) => seating[role]?.kind !== 'person' || authority.isDone(role))
  );
}

/** What a bot that has nothing to add does when the others wait for it. */
export const fallback = ({ authority }: Pick<Table, 'authority'>): SeatAction =>
  authority.phase === 'moves' ? { do: 'seal', moves: [], keeps: [] } : { do: 'ready' };
