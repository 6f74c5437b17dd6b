/** A scenario as the rack shows it, before anyone has fetched the case itself. */
import type { Role, Setup } from '../kernel/setup.ts';

export interface RackEntry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly stage: Setup['stage'];
  readonly minutes: number;
  readonly rounds: number;
  /** First month, `YYYY-MM`. */
  readonly first: string;
  readonly roles: readonly Pick<Role, 'id' | 'name' | 'mark'>[];
}

/** Only what is public and short: the listing is part of the first download. */
export function rackEntry(setup: Setup): RackEntry {
  const { id, title, about, stage, minutes, calendar, roles } = setup;
  return {
    id,
    title,
    about,
    stage,
    minutes,
    rounds: calendar.rounds,
    first: calendar.first,
    roles: roles.map((role) => ({ id: role.id, name: role.name, mark: role.mark })),
  };
}
