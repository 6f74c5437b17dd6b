/** What is said between a table and the worker that hosts its bots. Plain JSON; answers carry the number of the view they were thought out on. */
import type { SeatAction } from '../kernel/action.ts';
import type { View } from '../kernel/board.ts';
import type { Fact } from '../kernel/facts.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { ReasonLine } from '../kernel/table.ts';

/** Seats a bot, afresh if one sat there: it remembers nothing but what it is told here. */
export interface Start {
  readonly start: {
    readonly seat: RoleId;
    /** Redacted for the seat. */
    readonly setup: Setup;
    /** An id of the roster. */
    readonly bot: string;
    readonly seed: number;
    /** Everything the seat was shown so far, for a bot that joins a game under way. */
    readonly facts: readonly Fact[];
  };
}
export interface Ask {
  readonly ask: {
    readonly seat: RoleId;
    readonly view: View;
    /** Comes back with the answer: an answer to an older number is stale. */
    readonly number: number;
    /** What the seat was shown since the last question. */
    readonly facts: readonly Fact[];
  };
}
export type ToWorker = Start | Ask;

export interface FromWorker {
  readonly seat: RoleId;
  readonly number: number;
  /** null: a pass. */
  readonly action: SeatAction | null;
  readonly reason: ReasonLine | null;
}
