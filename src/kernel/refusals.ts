/** Every reason an action can be refused, as data; `text/refusals` words them. */
import type { OfferId } from './action.ts';
import type { OfferStatus, Phase } from './board.ts';
import type { IssueId, MeterId, MoveId, OptionId, RoleId } from './setup.ts';

export type Refusal =
  | { readonly code: 'over' }
  | { readonly code: 'wrong-phase'; readonly phase: Phase; readonly needs: Phase }
  | { readonly code: 'not-a-seat'; readonly seat: string }
  | {
      readonly code: 'unknown';
      readonly what: 'issue' | 'option' | 'offer' | 'role' | 'move' | 'verb';
      readonly id: string;
    }
  | { readonly code: 'no-addressee' }
  | { readonly code: 'addressed-to-self' }
  | { readonly code: 'empty-package' }
  | { readonly code: 'not-signable'; readonly issue: IssueId; readonly missing: readonly RoleId[] }
  | { readonly code: 'not-open'; readonly issue: IssueId; readonly opens: number }
  /** `has`: what its own seat reads of the meters it needs; for others' mandates there is no more to say. */
  | {
      readonly code: 'no-mandate';
      readonly role: RoleId;
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly has?: readonly { readonly meter: MeterId; readonly value: number }[];
    }
  | {
      readonly code: 'ruled-out';
      readonly issue: IssueId;
      readonly option: OptionId;
      readonly otherIssue: IssueId;
      readonly otherOption: OptionId;
    }
  | { readonly code: 'already-stands'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly code: 'already-tested'; readonly issue: IssueId }
  | { readonly code: 'too-many-offers'; readonly limit: number }
  | { readonly code: 'too-many-sentences'; readonly limit: number }
  | { readonly code: 'too-long'; readonly limit: number }
  | { readonly code: 'nothing-said' }
  | { readonly code: 'offer-not-live'; readonly offer: OfferId; readonly status: OfferStatus }
  | { readonly code: 'not-addressed'; readonly offer: OfferId }
  | { readonly code: 'not-your-offer'; readonly offer: OfferId }
  | { readonly code: 'already-accepted'; readonly offer: OfferId }
  | { readonly code: 'already-ready' }
  | { readonly code: 'no-pledge'; readonly issue: IssueId }
  | { readonly code: 'not-pledgor'; readonly issue: IssueId }
  | { readonly code: 'not-beneficiary'; readonly issue: IssueId }
  | { readonly code: 'pledge-dated'; readonly issue: IssueId }
  | { readonly code: 'pledge-finished'; readonly issue: IssueId }
  | { readonly code: 'already-claimed'; readonly issue: IssueId }
  | { readonly code: 'already-called'; readonly issue: IssueId }
  | { readonly code: 'already-sealed' }
  | { readonly code: 'not-your-move'; readonly move: MoveId }
  | { readonly code: 'move-twice'; readonly move: MoveId }
  | { readonly code: 'unavailable'; readonly move: MoveId }
  | { readonly code: 'unaffordable'; readonly cost: number; readonly capital: number }
  | { readonly code: 'no-act'; readonly issue: IssueId }
  | { readonly code: 'bad-estimate'; readonly limit: number };

export type RefusalCode = Refusal['code'];
export const isRefusal = (x: object): x is Refusal => 'code' in x;
