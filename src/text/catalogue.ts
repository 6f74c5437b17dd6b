/**
 * Everything a language must supply: one table for each kind of code, one message for each code.
 * The compiler is the checklist: `en/english.ts` satisfies this type, and so must every other language.
 */
import type { Sentence } from '../kernel/action.ts';
import type { Cause } from '../kernel/board.ts';
import type { FactOf, FactType } from '../kernel/facts.ts';
import type { Refusal, RefusalCode } from '../kernel/refusals.ts';
import type { IssueId, MeterId, OptionId, ProofKind, RoleId } from '../kernel/setup.ts';
import type { Deed, Effect } from '../kernel/effect.ts';
import type { Expr } from '../kernel/expressions.ts';
import type { HintTypes, SituationTypes } from './codes.ts';
import type { Context } from './context.ts';
import type { Parts } from './parts.ts';
import type { Labels, When } from './vocabulary.ts';

/** One message for each member of a union told apart by `Key`. */
export type Messages<Union, Key extends keyof Union, Out> = {
  readonly [K in Union[Key] & string]: (of: Told<Union, Key, K>, at: Context) => Out;
};
/** The members of a union that may carry this code (one member may carry several). */
type Told<Union, Key extends keyof Union, K> = Union extends unknown ? (K extends Union[Key] ? Union : never) : never;

export type FactWords = { readonly [T in FactType]: (fact: FactOf<T>, at: Context) => string };
/** What a before-and-after is of. */
export interface SubjectWords {
  readonly credibility: (role: RoleId, at: Context) => string;
  readonly capital: (role: RoleId, at: Context) => string;
  /** A meter, with its owner where that is another role and the name does not tell. */
  readonly meter: (meter: MeterId, at: Context) => string;
  /** `of 12` */
  readonly outOf: (steps: number) => string;
}
export type CauseWords = Messages<Cause, 'by', string>;
/** A deed's short line; null where the listener may not see what it moves. */
export type DeedWords = Messages<Deed, 'do', string | null>;
export type RefusalWords = {
  /** `here`: told on the issue's own row, which names what it is about. */
  readonly [C in RefusalCode]: (refusal: Extract<Refusal, { readonly code: C }>, at: Context, here?: boolean) => string;
};
export type SituationWords = { readonly [C in keyof SituationTypes]: (data: SituationTypes[C], at: Context) => string };
export type HintWords = { readonly [C in keyof HintTypes]: (data: HintTypes[C], at: Context) => string };

/** A sentence as its speaker says it, and as others report it. */
export interface SentenceWords {
  readonly spoken: Messages<Sentence, 'kind', string>;
  readonly reported: {
    readonly [K in Sentence['kind']]: (
      sentence: Extract<Sentence, { readonly kind: K }>,
      by: RoleId,
      at: Context,
    ) => string;
  };
}

/** What an offer would do, before any words. */
export interface OfferTerms {
  readonly to: readonly RoleId[];
  /** Options that are done at signature: no pledge to test. */
  readonly settled: readonly { readonly issue: IssueId; readonly option: OptionId }[];
  readonly owed: readonly {
    readonly by: RoleId;
    readonly items: readonly { readonly issue: IssueId; readonly option: OptionId; readonly when: When }[];
  }[];
  readonly atSignature: readonly Effect[];
}
/** What a pledge asks, before any words. */
export interface PledgeTerms {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly by: RoleId;
  readonly to: readonly RoleId[];
  readonly when: When;
  /** null: bargained elsewhere and not settled yet. */
  readonly proof: ProofKind | null;
  readonly proofIssue: IssueId | null;
  /** Points of credibility for a verdict of kept, and of broken (negative); null while the proof is open. */
  readonly credibility: { readonly kept: number; readonly broken: number } | null;
  readonly ifKept: readonly Effect[];
  readonly ifBroken: readonly Effect[];
  readonly ifCalledEarly: readonly Effect[];
  /** Chance that doing it works, 0..1; null: it always does, or no free act is the deed. */
  readonly delivers: Expr | null;
}

export interface Catalogue {
  /** BCP 47. */
  readonly locale: string;
  /** The words of the screens; left out by English, whose parts come with the screens that need them. */
  readonly parts?: Parts;
  readonly facts: FactWords;
  readonly subjects: SubjectWords;
  readonly causes: CauseWords;
  readonly effect: (effect: Effect, at: Context) => string | null;
  readonly refusals: RefusalWords;
  readonly noReason: (by: RoleId, at: Context) => string;
  readonly sentences: SentenceWords;
  readonly situations: SituationWords;
  readonly hints: HintWords;
  readonly labels: Labels;
  /** `Disc plants: “End the leases”; …` */
  readonly package: (lines: readonly { readonly issue: string; readonly option: string }[]) => string;
  readonly offer: (terms: OfferTerms, at: Context) => string;
  /** One sentence each: who owes what by when; how it is proven; what follows. */
  readonly pledge: (terms: PledgeTerms, at: Context) => readonly string[];
  readonly noPledge: string;
}
