/**
 * What happened: past tense, with after-values, never rules. Folding facts is all it takes to
 * follow a game (`apply`); `audience` says who sees each, and in what form.
 */
import type { OfferId, Sentence } from './action.ts';
import type { Cause, Deal, Offer, Pending, Phase, Sealed, Standing } from './board.ts';
import type {
  ChannelId,
  ChannelState,
  IssueId,
  MeterId,
  MoveId,
  OptionId,
  ProofKind,
  RoleId,
  Tag,
  TrackId,
} from './setup.ts';

/** A number the fold must write: slot and value. */
export type SlotWrite = readonly [slot: number, value: number];
export type Verdict = 'none' | 'running' | 'kept' | 'broken' | 'never_due';
export type LapseReason =
  | { readonly because: 'talks-ended' }
  | { readonly because: 'settled'; readonly issue: IssueId }
  | { readonly because: 'no-mandate'; readonly role: RoleId };

export interface FactTypes {
  'month-began': { round: number };
  'phase-began': { phase: Phase };
  /** An event: the words travel with it, since a seat's setup does not hold the future. */
  fired: { event: string; tag: Tag; headline: string; text: string; record?: string };
  /** An event's chance did not come up; nobody sees it. */
  missed: { event: string };
  'meter-moved': { meter: MeterId; from?: number; to?: number; band?: { from: string; to: string }; cause: Cause };
  'credibility-moved': { role: RoleId; from: number; to: number; cause: Cause };
  'capital-moved': { role: RoleId; from: number; to: number; cause: Cause };
  proposed: { offer: Offer; used?: number };
  accepted: { offer: OfferId; by: RoleId; accepted: readonly RoleId[] };
  declined: { offer: OfferId; by: RoleId };
  /** `superseded`: by a new offer to the same seats. */
  withdrawn: { offer: OfferId; by: RoleId; superseded: boolean };
  lapsed: { offer: OfferId; why: LapseReason };
  signed: { deal: Deal };
  /** An issue's option now stands (one fact an issue of a deal). */
  stands: { standing: Standing; replaced: OptionId | null; replacedDeal?: OfferId; writes: readonly SlotWrite[] };
  /** An option's effects at signature, which fire once; nobody needs to see it. */
  'took-effect': { issue: IssueId; writes: readonly SlotWrite[] };
  /** For those who saw the text of what an undisclosed agreement replaced. */
  superseded: { issue: IssueId };
  /** A deal's text became public. */
  published: { deal: Deal; standings: readonly Standing[]; writes: readonly SlotWrite[]; cause: Cause };
  said: { by: RoleId; to: readonly RoleId[]; words: string; sentence: Sentence | null; used?: number };
  claimed: { issue: IssueId; by: RoleId };
  called: { issue: IssueId; by: RoleId; early: boolean };
  estimated: { by: RoleId; of: RoleId; issue: IssueId; points: number };
  'ready-changed': { role: RoleId; ready: boolean };
  sealed: { by: RoleId; sealed: Sealed | null };
  /** A move card opened. */
  opened: { role: RoleId; move: MoveId; cost: number; blocked: boolean; writes: readonly SlotWrite[] };
  /** A pledge's free act was done or not, and whether it worked. */
  acted: { role: RoleId; issue: IssueId; worked: boolean };
  /** A pledge was tested. `truth`, `found` and `proof` are hidden; `verdict` is `running` while a review is out. */
  tested: {
    issue: IssueId;
    by: RoleId;
    truth?: boolean;
    found?: boolean;
    /** How it was proven; absent when it never fell due. */
    proof?: ProofKind;
    verdict: Verdict;
    reports: number | null;
    writes: readonly SlotWrite[];
  };
  /** An each-round pledge was broken in a way no proof has shown yet; nobody sees it. */
  breached: { issue: IssueId };
  reported: { issue: IssueId; by: RoleId; verdict: Verdict; writes: readonly SlotWrite[] };
  exposed: {
    issue: IssueId;
    by: RoleId;
    /** Only the claim falls: the pledge may yet be kept, or a review still has to speak. */
    claimOnly: boolean;
    cause: Cause;
    writes: readonly SlotWrite[];
  };
  /** The pledge was released by an effect: neither kept nor broken. */
  freed: { issue: IssueId; cause: Cause; writes: readonly SlotWrite[] };
  postponed: { issues: readonly IssueId[]; reports: number; cause: Cause };
  /** A holder of clamps pays for holding. */
  held: { role: RoleId; track: TrackId };
  /** The world moves on by itself. */
  'month-turned': Record<never, never>;
  paid: { role: RoleId; carried: number; income: number; costs: number };
  advanced: { track: TrackId; from: number; to: number; cause: Cause };
  clamped: { track: TrackId; holder: string; step: number; cause: Cause };
  unclamped: { track: TrackId; holder: string; step: number; passed: boolean; cause: Cause };
  'channel-changed': { channel: ChannelId; from: ChannelState; to: ChannelState; leak: number; cause: Cause };
  /** What an effect says of itself when it happens. */
  told: { says: string; cause: Cause };
  scheduled: { pending: Pending };
  matured: { pending: Pending; hit: boolean };
  'reckoning-began': Record<never, never>;
  /** Share 0..1 of a role's non-paper worth of an option that was delivered; hidden until the debrief. */
  delivered: { issue: IssueId; role: RoleId; share: number; writes: readonly SlotWrite[] };
  /** The dice after a roll; nobody sees it. */
  rolled: { dice: readonly number[]; chance: number; hit: boolean; id: string };
  ended: { outcome: string; title: string; text: string; early: boolean };
}

export type FactType = keyof FactTypes;
export type FactOf<T extends FactType> = { readonly type: T } & Readonly<FactTypes[T]>;
export type Fact = { [T in FactType]: FactOf<T> }[FactType];
