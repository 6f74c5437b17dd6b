/**
 * What every bot is: a view goes in, an action comes out. A bot holds its own seat's (redacted) setup and
 * what it was shown, never the truth; it reads no clock and rolls only dice made from its own seed, so the same
 * seed, facts and view give the same answer again, in the page, in a worker and in the lab.
 */
import type { SeatAction } from '../kernel/action.ts';
import type { View } from '../kernel/board.ts';
import type { Fact, FactType } from '../kernel/facts.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { ToldReason } from '../kernel/table.ts';

export interface Answer {
  /** null: a pass. Only in the talks; a bot that has not sealed always seals. */
  readonly action: SeatAction | null;
  /**
   * The month's reason so far, true and made only of what every seat may know; null: nothing to tell.
   * The one that comes with `seal` is the month's line, to be told after the round.
   */
  readonly reason: ToldReason | null;
}

export interface Bot {
  readonly name: string;
  /** Tells the bot what its seat was shown, in order, each fact once. Facts not in `HEARD` may be left out. */
  see(facts: readonly Fact[]): void;
  /** Asks for an action on the seat's present view. The action is one that `check` allows. */
  act(view: View): Answer;
}

/** `setup` is redacted for `seat`; `seed` is any number, of which the lowest 32 bits count. */
export type CreateBot = (setup: Setup, seat: RoleId, seed: number) => Bot;

/** The facts a bot listens to: what the board does not keep. */
export const HEARD: ReadonlySet<FactType> = new Set<FactType>(['month-began', 'said', 'opened', 'declined']);
