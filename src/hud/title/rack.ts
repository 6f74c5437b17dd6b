/** What the title screen needs to know of scenarios and saves: short, public, cheap to fetch. */
import type { Role, RoleId } from '../../kernel/setup.ts';
import type { Context } from '../../text/context.ts';

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
/** The case that is chosen before anyone chooses: the first to be played in class. `rack` is never empty. */
export const firstChosen = (rack: readonly RackItem[]): RackItem | undefined =>
  rack.find(({ stage, lesson }) => stage === 'classroom-ready' && !lesson) ?? rack[0];

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
  /** Its case, for words about it. */
  readonly at: Context;
  readonly round: number;
  /** The outcome is known; opening it shows the debrief. */
  readonly over: boolean;
  /** When it was last played, in milliseconds since 1970. */
  readonly played: number;
}
