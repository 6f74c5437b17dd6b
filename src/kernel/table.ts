/**
 * The port every screen holds. `app` gives it a local table (the machine in the page, bots in
 * a worker) or a remote one (the classroom); bots, replays and tests use the same one.
 */
import type { SeatAction } from './action.ts';
import type { Debrief } from './debrief.ts';
import type { Fact } from './facts.ts';
import type { Legal } from './legal.ts';
import type { Refusal } from './refusals.ts';
import type { RoleId, Setup } from './setup.ts';
import type { View } from './board.ts';

/** What another seat is doing, as far as all may know. */
export interface SeatStatus {
  readonly role: RoleId;
  readonly kind: 'person' | 'bot' | 'stand-in';
  /** A bot's name, for its badge. */
  readonly bot: string | null;
  readonly thinking: boolean;
}

/** A bot's one true line about its last month, told after the round, from what the listener may know. */
export interface Reason {
  readonly role: RoleId;
  readonly round: number;
  readonly line: ReasonLine;
}
/** Worded in `text/reasons`. */
export interface ReasonLine {
  readonly code: string;
  readonly data: { readonly [key: string]: string | number };
}
/** A line as every seat may hear it, and as those seats hear it instead who saw more. */
export interface ToldReason extends ReasonLine {
  readonly to: { readonly [role: RoleId]: ReasonLine };
}

/** A reason as its bot gave it: what each seat may hear of it is inside. */
export interface GivenReason extends Omit<Reason, 'line'> {
  readonly line: ToldReason;
}

/** A running clock. Seconds are whole; it can be stopped, and given more time. */
export interface Clock {
  readonly secondsLeft: number;
  readonly paused: boolean;
}

export interface Table {
  readonly seat: RoleId;
  /** Redacted for this seat. */
  readonly setup: Setup;
  readonly view: View;
  /** Everything this seat was shown, from the start. */
  readonly facts: readonly Fact[];
  readonly legal: Legal;
  readonly seats: readonly SeatStatus[];
  readonly reasons: readonly Reason[];
  /** The clock of this phase; null: no clock runs. */
  readonly clock: Clock | null;
  /** The whole truth, after the end; null before. */
  readonly debrief: Debrief | null;
  /** Resolves with null when the action was accepted (and is safe), or with the reason it was not. */
  submit(action: SeatAction): Promise<Refusal | null>;
  /** Asks for more time: as much again as the phase had. */
  extendClock(): void;
  /** Calls back after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
