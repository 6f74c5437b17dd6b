/** The codes that text itself defines: a bot's reasons, the desk's hints, the tips, the situations of the status line. */
import type { IssueId, RoleId } from '../kernel/setup.ts';

type Nothing = Record<never, never>;
/** Situations of the status line. */
export interface SituationTypes {
  'choose-seat': Nothing;
  brief: Nothing;
  news: { readonly items: number };
  talks: Nothing;
  /** `more`: further offers that wait for an answer. */
  'offer-in': { readonly from: RoleId; readonly more: number };
  'offer-out': { readonly to: readonly RoleId[] };
  'last-to-talk': Nothing;
  ready: { readonly waiting: readonly RoleId[] };
  moves: { readonly capital: number; readonly due: readonly IssueId[] };
  sealed: { readonly waiting: readonly RoleId[] };
  thinking: { readonly who: readonly RoleId[] };
  resolution: { readonly round: number; readonly step: number; readonly of: number };
  'month-over': { readonly round: number; readonly last: boolean };
  over: { readonly title: string };
  watching: { readonly round: number };
  curtain: { readonly role: RoleId };
  restored: { readonly round: number };
  paused: Nothing;
  'connection-lost': Nothing;
  'seat-taken': Nothing;
}
export type Situation = {
  readonly [C in keyof SituationTypes]: { readonly code: C } & SituationTypes[C];
}[keyof SituationTypes];

type On = { readonly issue?: string };
type To = { readonly to?: string };
type Track = { readonly track?: string };

/** Code to data. Values are ids: `issue`, `gave` and `got` of issues, `to` of a role, `what` of anything a move acts on. */
export interface ReasonTypes {
  /** The first offer asked for much, to leave room. */
  'opened-high': To & On;
  /** Gave ground, as its plan for the month says. */
  conceded: To & On;
  /** Kept to its aim for the month: `until` is the round in which it means to give. */
  'held-firm': On & { readonly until?: number };
  /** Gave on what matters less to it for what matters more. */
  'traded-issues': To & { readonly gave?: string; readonly got?: string };
  /** The offer was at or above its aim for this month. */
  accepted: To;
  /** The offer was above its walk-away and the time was short. */
  'accepted-late': To;
  'declined-below-walkaway': To;
  /** Above its walk-away, but it expects better. */
  'declined-for-better': To;
  /** Its own terms of this month or the last came back, and `since` then something changed what they are worth to it. */
  'terms-changed': To & { readonly since?: 'deal' | 'credibility' | 'clamp' | 'mandate' };
  'kept-pledge': On;
  'broke-pledge': On;
  /** Played a card for its effect on `what`. */
  'moved-for': { readonly move?: string; readonly what?: string };
  'held-leverage': Track;
  'released-leverage': Track & To;
  warned: { readonly move?: string; readonly round?: number };
  'told-preferences': On;
  called: On;
  /** Played nothing: no card promised enough. */
  waited: Nothing;
}
export type ReasonCode = keyof ReasonTypes;

export interface HintTypes {
  /** The desk opened on a sensible draft. `bound`: a deal stands, and what stands is what it is measured against. */
  opened: { readonly to: readonly RoleId[]; readonly bound: boolean };
  empty: Nothing;
  /** No issue is left that these seats could sign this month. */
  'nothing-left': { readonly to: readonly RoleId[] };
  'no-addressee': Nothing;
  'below-walk-away': Nothing;
  /** Worth no more than what stands already. */
  'below-standing': { readonly standing: number };
  'above-walk-away': { readonly to: readonly RoleId[]; readonly bound: boolean };
  /** The draft is what they offered. */
  'same-as-theirs': { readonly from: RoleId };
  /** Their offer is worth at least the draft. */
  'theirs-is-better': { readonly from: RoleId };
  'one-gap': { readonly issue: IssueId; readonly from: RoleId };
  /** The draft was sent before and not accepted. */
  repeated: { readonly to: readonly RoleId[] };
  'no-offers-left': Nothing;
}
export type Hint = { readonly [C in keyof HintTypes]: { readonly code: C } & HintTypes[C] }[keyof HintTypes];

/** Tips at the table, in order of importance: each says one thing that is true of every case, when it first matters. */
export const TIPS = [
  'offer-in',
  'silence',
  'sealing',
  'resolution',
  'broken',
  'leverage',
  'cut',
  'due-next',
  'undated',
  'record',
] as const;
export type TipId = (typeof TIPS)[number];
