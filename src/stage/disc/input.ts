/**
 * What the disc draws: a snapshot of what one viewer may know, with its words ready. Made by
 * `readDisc`; a test, a thumbnail or a lesson may write one by hand.
 */
import type { OfferId } from '../../kernel/action.ts';
import type { ChannelId, ChannelState, IssueId, MoveId, RoleId, TrackId } from '../../kernel/setup.ts';
import type { Mark } from '../tokens.ts';

export interface DiscInput {
  /** Fixes the look of what is burned; any text. */
  readonly seed: string;
  readonly title: string;
  /** In seat order, 2 to 6. The first sits left of 12 o'clock, the others follow clockwise. */
  readonly roles: readonly DiscRole[];
  /** One ring a month, from the inside out. */
  readonly months: readonly DiscMonth[];
  /** How many whole months are burned. */
  readonly burned: number;
  /** The month being burned and how far, in degrees from 12 o'clock; null before the first and after the last. */
  readonly now: { readonly round: number; readonly degrees: number } | null;
  /** Words in the middle. */
  readonly hub: DiscHub;
  /** Up to three are drawn, the first outermost. */
  readonly tracks: readonly DiscTrack[];
  readonly channels: readonly DiscChannel[];
  readonly pledges: readonly DiscPledge[];
  /** On their way or waiting for an answer. */
  readonly offers: readonly DiscOffer[];
  readonly deals: readonly DiscDeal[];
  readonly moves: readonly DiscMove[];
  /** How busy a role was in each month, 0..1, first month first: how densely its sector is burned. */
  readonly activity: { readonly [role: RoleId]: readonly number[] };
}

export interface DiscRole {
  readonly id: RoleId;
  readonly mark: Mark;
}

export interface DiscMonth {
  /** Three letters: `JAN`; empty: no plate. */
  readonly label: string;
}

export interface DiscHub {
  readonly title: string;
  readonly figure: string;
  /** The figure where there is no room: `5/12`. */
  readonly short: string;
  readonly note: string;
  /** The note where there is no room: `3 held`. */
  readonly noteShort: string;
  /** Whose colour the note takes; null: ink. */
  readonly of: RoleId | null;
}

/** `held` over its step; `sprung` in the month it was let go; `gone` since. */
export type ClampState = 'held' | 'sprung' | 'gone';
export interface DiscClamp {
  readonly holder: string;
  /** The role that holds it; null: a neutral party. */
  readonly role: RoleId | null;
  /** Step n is the move from n-1 to n. */
  readonly step: number;
  readonly state: ClampState;
}
export interface DiscTrack {
  readonly id: TrackId;
  readonly steps: number;
  /** Steps walked, 0..steps; a fraction draws part of a step. */
  readonly at: number;
  readonly clamps: readonly DiscClamp[];
}

export interface DiscChannel {
  readonly id: ChannelId;
  readonly to: RoleId;
  readonly state: ChannelState;
  /** Share carried while leaking, 0..1. */
  readonly leak: number;
  /** Written on the rim; null: nothing. */
  readonly label: string | null;
  /** While it moves: degrees its money is further round than at rest, and how much of what is lost has drained away (0..1). */
  readonly flow?: { readonly shift: number; readonly drained: number };
}

/** What a pledge has come to, as far as the viewer may know. */
export type PledgeState = 'due' | 'review' | 'kept' | 'broken' | 'never-due' | 'released';
export interface DiscPledge {
  readonly issue: IssueId;
  readonly by: RoleId;
  /** The month whose ring it lies on: where it falls due; where it was signed if it has no date; the month in hand if it binds monthly. */
  readonly round: number;
  /** The month it was signed in. */
  readonly since: number;
  /** Its place in its owner's sector: lane `at` of `of`. */
  readonly lane: { readonly at: number; readonly of: number };
  readonly form: 'dated' | 'undated' | 'monthly';
  readonly state: PledgeState;
  /** Shown kept, then found hollow. */
  readonly exposed: boolean;
  readonly called: boolean;
  /** While it moves: how far its fill or its scratch is drawn (0..1). */
  readonly drawn?: number;
}

export interface DiscOffer {
  readonly id: OfferId;
  readonly by: RoleId;
  /** One or more. */
  readonly to: readonly RoleId[];
  /** While it moves: how far it is on its way (0..1). */
  readonly sent?: number;
}

export interface DiscDeal {
  readonly id: OfferId;
  /** Two or more. */
  readonly between: readonly RoleId[];
  readonly round: number;
  readonly public: boolean;
}

export interface DiscMove {
  readonly move: MoveId;
  readonly by: RoleId;
  readonly round: number;
  readonly blocked: boolean;
}
