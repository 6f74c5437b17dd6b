/** Kinds that every language has a word for, apart from the catalogue so that its own parts may speak of them. */
import type { OfferStatus, Phase } from '../kernel/board.ts';
import type { Verdict } from '../kernel/facts.ts';
import type { ScoreLine } from '../kernel/score.ts';
import type { ChannelState, Felt, ProofKind, Role, Tag } from '../kernel/setup.ts';
import type { SeatStatus } from '../kernel/table.ts';

/** When a pledge falls due, as far as it is known. */
export type When =
  | { readonly kind: 'by'; readonly round: number }
  | { readonly kind: 'after'; readonly rounds: number }
  | { readonly kind: 'each-round' }
  | { readonly kind: 'undated'; readonly freeFrom: number };

/** The closed vocabularies of the rules, for chips, badges and table cells. */
export interface Labels {
  readonly phase: { readonly [K in Phase]: string };
  readonly verdict: { readonly [K in Verdict]: string };
  readonly offer: { readonly [K in OfferStatus]: string };
  readonly channel: { readonly [K in ChannelState]: string };
  readonly proof: { readonly [K in ProofKind]: string };
  readonly tag: { readonly [K in Tag]: string };
  readonly felt: { readonly [K in Felt]: string };
  readonly seat: { readonly [K in SeatStatus['kind']]: string };
  readonly score: { readonly [K in ScoreLine['kind']]: string };
  readonly mark: { readonly [K in Role['mark']]: string };
}
