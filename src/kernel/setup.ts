/**
 * What a table starts from: the compiled scenario, as plain JSON.
 *
 * The scenario reader emits it, the record carries it, the kernel plays it. Months are
 * round numbers (1 is the first month). Words for people stand beside the rules they
 * describe, under the keys listed in `hash.ts`, which the rules hash leaves out: mending a
 * typo breaks no save, and a case has one hash in every language.
 */
import type { Effect } from './effect.ts';
import type { Expr } from './expressions.ts';
import type { Forms, Prose } from './prose.ts';
import type { History, Source, Teaching } from './casebook.ts';

export type RoleId = string;
export type IssueId = string;
export type OptionId = string;
export type MoveId = string;
export type MeterId = string;
export type TrackId = string;
export type ChannelId = string;

/** A package: one option for each of some issues. */
export type Package = { readonly [issue: IssueId]: OptionId };

/** Every statement is one of these: it happened and is sourced, it is invented, or it is how the model works. */
export type Tag = 'record' | 'scenario' | 'rule';

/** A whole case; a redacted copy (`redact.ts`) has rivals' parts and the future emptied. */
export interface Setup {
  readonly format: 'side-letter-setup/1';
  readonly id: string;
  /** BCP 47 tag of the language its words are in; absent in records from before there were translations: English. */
  readonly language?: string;
  readonly title: string;
  readonly about: string;
  readonly stage: 'draft' | 'classroom-ready';
  readonly minutes: number;
  readonly calendar: Calendar;
  /** In the file's order; a seat is an index into this list. */
  readonly roles: readonly Role[];
  readonly meters: readonly Meter[];
  readonly tracks: readonly Track[];
  readonly channels: readonly Channel[];
  readonly pays: readonly Pay[];
  readonly issues: readonly Issue[];
  /** In the file's order, which is the order of resolution. */
  readonly moves: readonly Move[];
  readonly events: readonly Happening[];
  /** What happens by itself every month, after the delayed effects. */
  readonly eachRound: readonly Effect[];
  /** Judged in order; the last has no test. */
  readonly outcomes: readonly Outcome[];
  readonly credibility: CredibilityRules;
  readonly history: History | null;
  readonly sources: { readonly [key: string]: Source };
  readonly teaching: Teaching;
  /** The seat this copy was redacted for; absent on the whole truth. `null`: a spectator. */
  readonly redactedFor?: RoleId | null;
}

export interface Calendar {
  /** First month, `YYYY-MM`. */
  readonly first: string;
  readonly rounds: number;
}

export interface Role {
  readonly id: RoleId;
  readonly name: string;
  readonly fullName: string;
  /** What it brings to the table, in a few words for its plate: `brings the vote`. */
  readonly brings?: string;
  readonly forms?: Forms;
  readonly mark: 'square' | 'triangle' | 'circle' | 'diamond' | 'hexagon' | 'star';
  /** Public, as blocks of prose. */
  readonly brief: Prose;
  /** Confidential; emptied for other seats. */
  readonly instructions: Prose;
  readonly capital: { readonly eachRound: Expr; readonly keepAtMost: number };
  /** Points with no deal (the reservation value), 0..100; null where redacted. */
  readonly walkAway: number | null;
  /** Emptied for other seats. */
  readonly objectives: readonly Objective[];
}

export interface Objective {
  readonly id: string;
  readonly says: string;
  /** Points for going from attainment 0 to 1. */
  readonly points: number;
  /** Attainment; clamped to 0..1 when read. */
  readonly attained: Expr;
  /** Mean attainment over games in which nobody makes an offer; null until the lab has written it (then the attainment at the start stands in). */
  readonly par: number | null;
  /** The objective counts only while this holds. */
  readonly onlyIf?: Expr;
}

export interface Meter {
  readonly id: MeterId;
  readonly says: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** The role it belongs to, if any. */
  readonly of: RoleId | null;
  /** Roles that see the exact value; null: everyone. */
  readonly seenBy: readonly RoleId[] | null;
  /** Bands the others see, by rising lower bound; null: they see nothing. */
  readonly bands: readonly Band[] | null;
  /** What its values are called for who reads them exactly, by rising lower bound; absent: as its bands. */
  readonly stages?: readonly Band[];
}
/** `says`: its words; left out, its id is read as words. */
export type Band = { readonly id: string; readonly from: number; readonly says?: string };

export interface Track {
  readonly id: TrackId;
  readonly says: string;
  /** For tight places; left out: `says`. So with issues, options and channels. */
  readonly short?: string;
  readonly steps: number;
  readonly start: number;
  readonly wantedBy: RoleId;
  readonly eachRound: Expr;
  /** The steps a holder (a role, or a neutral party) may hold, and whether each is held at the start. Step n is the move from n-1 to n. */
  readonly clamps: readonly { readonly holder: string; readonly step: number; readonly held: boolean }[];
  /** What holding any unwalked step costs its holder, once a round. */
  readonly holdingCosts: readonly { readonly holder: RoleId; readonly effects: readonly Effect[] }[];
  /** Neutral holders' names, for people. */
  readonly neutral: { readonly [holder: string]: string };
}

export type ChannelState = 'open' | 'leaking' | 'cut' | 'closed';
export interface Channel {
  readonly id: ChannelId;
  readonly says: string;
  readonly short?: string;
  readonly to: RoleId;
  /** Share of demand carried when open, 0..1. */
  readonly carries: number;
  /** Share carried when leaking, 0..1. */
  readonly leak: number;
  readonly state: ChannelState;
  /** `YYYY-MM` of its present state, for people. */
  readonly since?: string;
  /** Cost a round while open or leaking. */
  readonly upkeep: number;
  readonly record?: string;
}
export interface Pay {
  readonly to: RoleId;
  readonly meter: MeterId;
  readonly rate: Expr;
  readonly demand: Expr;
  readonly costs: Expr;
}

export type ProofKind = 'independent' | 'joint-review' | 'self-report';

export interface Issue {
  readonly id: IssueId;
  readonly says: string;
  readonly short?: string;
  readonly details?: string;
  readonly between: readonly RoleId[];
  /** The round from which it may be signed. */
  readonly opens: number;
  /** In somebody's first game, the round in which the desk first shows it. No rule: anyone may sign it when it is open. */
  readonly introduced?: number;
  /** Easier for the giver first. "None" is not listed. */
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: OptionId;
  readonly says: string;
  readonly short?: string;
  readonly details?: string;
  readonly record?: string;
  /** Private points by role if everything is kept; other roles' entries are absent where redacted. */
  readonly worth: { readonly [role: RoleId]: number };
  /** The part of the worth paid at signature whatever happens. */
  readonly paper: { readonly [role: RoleId]: number };
  /** Share 0..1 of the role's other worth, read at the Reckoning. */
  readonly delivery: { readonly [role: RoleId]: Expr };
  /** Mandate: over meters this signatory sees. */
  readonly needs: { readonly [role: RoleId]: Expr };
  /** The same, in words, for the refusal. */
  readonly needsSays: { readonly [role: RoleId]: string };
  /** Options that cannot share a package with this one (symmetric after reading). */
  readonly rulesOut: readonly { readonly issue: IssueId; readonly option: OptionId }[];
  readonly atSignature: readonly Effect[];
  readonly pledge: Pledge | null;
  /** For the options of an issue that other pledges name as their proof. */
  readonly proofKind?: ProofKind;
}

export type Due =
  | { readonly kind: 'at'; readonly round: number }
  | { readonly kind: 'after'; readonly rounds: number }
  | { readonly kind: 'each-round' }
  | { readonly kind: 'undated' };

export interface Pledge {
  readonly by: RoleId;
  readonly due: Due;
  readonly proof: ProofKind | { readonly issue: IssueId };
  /** Substance. */
  readonly keptIf: Expr;
  /** Form; null: the same as the substance. */
  readonly looksKeptIf: Expr | null;
  /** Undated only: from this round on a call costs nothing. */
  readonly callAfter: number;
  readonly ifCalledEarly: readonly Effect[];
  readonly ifKept: readonly Effect[];
  readonly ifBroken: readonly Effect[];
  readonly act: Act | null;
}
/** The free keep-or-don't switch, where no move card is the act. */
export interface Act {
  readonly says: string;
  readonly then: readonly Effect[];
  /** `due`: the round it is tested in; a list: those rounds; `each`: every round it stands. */
  readonly months: 'due' | 'each' | readonly number[];
  /** Chance that `then` happens, rolled at each use. */
  readonly delivers: Expr;
}

export type Felt = 'none' | 'small' | 'large';
export interface Move {
  readonly id: MoveId;
  readonly by: RoleId;
  readonly says: string;
  readonly details: string;
  readonly tag: Tag;
  readonly record?: string;
  readonly icon?: string;
  /** In capital. */
  readonly cost: number;
  /** May read only what `by` sees. */
  readonly availableIf: Expr | null;
  /** The condition in words, for the refusal. */
  readonly availableSays?: string;
  /** Read when its turn comes. */
  readonly blockedIf: Expr | null;
  readonly blockedSays?: string;
  readonly feltBy: { readonly [role: RoleId]: Felt };
  readonly then: readonly Effect[];
}

/** An event. (Named so as not to shadow the DOM's `Event`.) */
export interface Happening {
  readonly id: string;
  /** Exactly this round; null: any. */
  readonly at: number | null;
  /** From this round on; null: any. */
  readonly from: number | null;
  readonly onlyIf: Expr | null;
  /** Rolled once, at the first News whose date and condition hold. */
  readonly chance: Expr | null;
  readonly tag: Tag;
  readonly record?: string;
  readonly headline: string;
  readonly text: string;
  readonly then: readonly Effect[];
}

export interface Outcome {
  readonly id: string;
  readonly onlyIf: Expr | null;
  /** May end the case early. */
  readonly ends: boolean;
  readonly title: string;
  readonly text: string;
  /** What history came to. */
  readonly history: boolean;
}

export interface CredibilityRules {
  readonly start: number;
  /** Multiplied by the weight of the proof. */
  readonly kept: number;
  readonly broken: number;
  readonly exposed: number;
  readonly weight: { readonly [kind in ProofKind]: number };
}
