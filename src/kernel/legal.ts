/** What a seat may do now: verbs with finite domains. Packages and words are not enumerated; `check` decides on those. */
import type { OfferId } from './action.ts';
import type { IssueId, MoveId, OptionId, RoleId } from './setup.ts';

export interface LegalMove {
  readonly move: MoveId;
  /** Including the surcharge for two months running. */
  readonly cost: number;
  readonly available: boolean;
}
export interface Legal {
  /** Sets of addressees this seat may write to, with the options each could sign now (agenda, mandates and standing deals considered; rules-out not). */
  readonly propose: readonly { readonly to: readonly RoleId[]; readonly issues: readonly { readonly issue: IssueId; readonly options: readonly OptionId[] }[] }[];
  readonly offersLeft: number;
  readonly sentencesLeft: number;
  readonly accept: readonly OfferId[];
  readonly decline: readonly OfferId[];
  readonly withdraw: readonly OfferId[];
  readonly claim: readonly IssueId[];
  /** `early`: calling now costs what the option says. */
  readonly call: readonly { readonly issue: IssueId; readonly early: boolean }[];
  readonly ready: boolean;
  readonly seal: { readonly capital: number; readonly moves: readonly LegalMove[]; readonly acts: readonly IssueId[] } | null;
}
