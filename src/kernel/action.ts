/** What a seat may do: imperative, one verb a file in `actions/`. Time is a verb too (`time-up`, by the table). */
import type { IssueId, MoveId, OptionId, Package, RoleId } from './setup.ts';

export type OfferId = string;

/** Non-binding sentences that a bot can read. */
export type Sentence =
  | { readonly kind: 'matters'; readonly issue: IssueId; readonly level: 1 | 2 | 3 | 4 }
  | { readonly kind: 'cannot'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly kind: 'flexible'; readonly issue: IssueId }
  | { readonly kind: 'warn'; readonly move: MoveId; readonly round: number };

export interface Propose {
  readonly do: 'propose';
  readonly to: readonly RoleId[];
  readonly package: Package;
  /** Other seats that will see the text. */
  readonly copies?: readonly RoleId[];
  /** Non-binding, at most 500 characters. */
  readonly words?: string;
}
export interface Counter {
  readonly do: 'counter';
  /** The offer declined and answered; the counter-offer goes to its other signatories. */
  readonly offer: OfferId;
  readonly package: Package;
  readonly copies?: readonly RoleId[];
  readonly words?: string;
}
export interface Accept {
  readonly do: 'accept';
  readonly offer: OfferId;
}
export interface Decline {
  readonly do: 'decline';
  readonly offer: OfferId;
}
export interface Withdraw {
  readonly do: 'withdraw';
  readonly offer: OfferId;
}
export interface Say {
  readonly do: 'say';
  /** Empty: to all. */
  readonly to: readonly RoleId[];
  readonly words?: string;
  readonly sentence?: Sentence;
}
/** "It is done": the proof of a self-report pledge; false claims can be exposed. */
export interface Claim {
  readonly do: 'claim';
  readonly issue: IssueId;
}
/** Have an undated pledge tested at the coming resolution. */
export interface Call {
  readonly do: 'call';
  readonly issue: IssueId;
}
/** Private note: what I think an issue is worth to another, in points from its worst to its best option. */
export interface Estimate {
  readonly do: 'estimate';
  readonly of: RoleId;
  readonly issue: IssueId;
  readonly points: number;
}
export interface Ready {
  readonly do: 'ready';
}
export interface Seal {
  readonly do: 'seal';
  readonly moves: readonly MoveId[];
  /** Pledges whose free act this seat performs this month. */
  readonly keeps: readonly IssueId[];
}
/** By the table, not a seat: closes the talks, or seals what is missing as empty. */
export interface TimeUp {
  readonly do: 'time-up';
}

export type SeatAction = Propose | Counter | Accept | Decline | Withdraw | Say | Claim | Call | Estimate | Ready | Seal;
export type Action = SeatAction | TimeUp;
export type Verb = Action['do'];

/** Limits that make talks end. */
export const LIMITS = { offersARound: 6, sentencesARound: 10, words: 500, estimate: 100 } as const;
