/** What the title screen needs to know of scenarios and saves: short, public, cheap to fetch. */
import type { Role, RoleId } from '../../kernel/setup.ts';

/** A scenario as a spine on the rack. `scenario/rack` makes these. */
export interface RackItem {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly stage: 'draft' | 'classroom-ready';
  readonly minutes: number;
  readonly rounds: number;
  readonly roles: readonly RackRole[];
  /** It is played step by step with a script. */
  readonly lesson?: boolean;
}
export interface RackRole {
  readonly id: RoleId;
  readonly name: string;
  readonly mark: Role['mark'];
  /** What this side brings to the table, in two or three words. */
  readonly brings?: string;
}

/** A game kept in this browser. */
export interface SavedGame {
  readonly id: string;
  readonly title: string;
  /** The reader's own seat. */
  readonly seat: RackRole;
  /** For people: `Jan 2007`. */
  readonly month: string;
  readonly round: number;
  readonly rounds: number;
  /** The outcome is known; opening it shows the debrief. */
  readonly over: boolean;
  /** When it was last played, for people. */
  readonly played?: string;
}

/** `Jan 2007, round 3 of 8`, or that it ended. */
export const whereItStands = ({ month, round, rounds, over }: SavedGame): string =>
  over ? `Finished in ${month}` : `${month}, round ${round} of ${rounds}`;

/** `8 rounds, 45 min` */
export const lengthOf = ({ rounds, minutes }: Pick<RackItem, 'rounds' | 'minutes'>): string =>
  `${rounds} ${rounds === 1 ? 'round' : 'rounds'}, ${minutes} min`;
