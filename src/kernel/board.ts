/**
 * The shape that facts fold into. The true State and every View are boards: a view is the
 * same board with `null` where its viewer may not look, so one fold and one `check` serve both.
 */
import type { OfferId } from './action.ts';
import type { IssueId, MoveId, OptionId, Package, ProofKind, RoleId } from './setup.ts';

/** `over`: the outcome is known. News and resolution pass within one action; facts tell their story. */
export type Phase = 'news' | 'talks' | 'moves' | 'resolution' | 'over';

export type OfferStatus = 'live' | 'signed' | 'declined' | 'withdrawn' | 'superseded' | 'lapsed';
/** An offer on the table. Its signatories are `by` and `to`. */
export interface Offer {
  id: OfferId;
  by: RoleId;
  to: readonly RoleId[];
  copies: readonly RoleId[];
  package: Package;
  words: string;
  /** The offer it counters. */
  answers: OfferId | null;
  round: number;
  accepted: readonly RoleId[];
  status: OfferStatus;
}

/** A signed offer. */
export interface Deal {
  id: OfferId;
  signatories: readonly RoleId[];
  copies: readonly RoleId[];
  package: Package;
  round: number;
  /** Published: everyone may read the text. */
  public: boolean;
}

/** The standing option of an issue, with what became of its pledge. */
export interface Standing {
  issue: IssueId;
  option: OptionId;
  deal: OfferId;
  /** Round of signature. */
  round: number;
  /** Round it falls due; null: undated, every round, or no pledge. */
  due: number | null;
  calledBy: RoleId | null;
  /** The pledgor says it is done. */
  claimed: boolean;
  /** Released by an effect: neither kept nor broken. */
  lapsed: boolean;
  /** Round in which a finished review reports; null: none pending. */
  reports: number | null;
  /** Tested at least once (then it can no longer be replaced). */
  tested: boolean;
  /** What the review found (form), until it reports; hidden. */
  found: boolean | null;
  /** How it was proven, once it was tested: the proof may be bargained anew afterwards; hidden. */
  proof?: ProofKind;
  /** A false claim or hollow form came out. */
  exposed: boolean;
}

/** An effect whose month has not come. */
export interface Pending {
  /** Which effect of the setup: see `rules.delayed`. */
  effect: number;
  due: number;
  cause: Cause;
}

export interface Sealed {
  moves: readonly MoveId[];
  keeps: readonly IssueId[];
}

/** Why something happened. A viewer who may not see the deal reads `undisclosed`. */
export type Cause =
  | { readonly by: 'move'; readonly role: RoleId; readonly move: MoveId }
  | { readonly by: 'event'; readonly event: string }
  | { readonly by: 'deal'; readonly deal: OfferId; readonly issue: IssueId }
  | { readonly by: 'pledge'; readonly issue: IssueId }
  | { readonly by: 'call'; readonly issue: IssueId; readonly role: RoleId }
  | { readonly by: 'channels'; readonly role: RoleId }
  | { readonly by: 'track'; readonly track: string }
  | { readonly by: 'holding'; readonly role: RoleId; readonly track: string }
  | { readonly by: 'month' }
  | { readonly by: 'undisclosed' };

export interface Board {
  round: number;
  phase: Phase;
  /** Every number an expression can read, by `layout`; null: the viewer may not know. */
  slots: (number | null)[];
  /** The band of each meter that has bands, by meter id. */
  bands: { [meter: string]: string };
  /** By seat. */
  ready: boolean[];
  hasSealed: boolean[];
  /** By seat: what was sealed; null: nothing yet, or not yours to see. */
  sealed: (Sealed | null)[];
  offers: Offer[];
  deals: Deal[];
  /** By issue: what stands, of what the viewer may read. */
  standing: { [issue: IssueId]: Standing };
  pending: Pending[];
  /** By seat: offers and sentences used this round; null: not yours to see. */
  offersUsed: (number | null)[];
  sentencesUsed: (number | null)[];
  /** Own estimates, `of/issue` to points, by seat; a view holds only its own. */
  estimates: { [seat: RoleId]: { [key: string]: number } };
  /** Events that have fired. */
  fired: string[];
  outcome: string | null;
}

/** What one viewer may know: the only thing a screen, a bot or a wire sees before the debrief. */
export interface View extends Board {
  /** null: a spectator, who sees what is public. */
  readonly viewer: RoleId | null;
}
