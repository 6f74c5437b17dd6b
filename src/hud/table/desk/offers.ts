/** Offers on the table, as the desk reads them. */
import type { Board, Offer, OfferStatus } from '../../../kernel/board.ts';
import type { OfferId } from '../../../kernel/action.ts';
import type { Package, RoleId } from '../../../kernel/setup.ts';

export const sameSeats = (a: readonly RoleId[], b: readonly RoleId[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));
const signatories = (offer: Offer): readonly RoleId[] => [offer.by, ...offer.to];

/** An offer's number in the correspondence between its proposer and its addressees: 3 of `ustr>russia#3`. */
export const offerNumber = (id: OfferId): number => Number(id.slice(id.lastIndexOf('#') + 1)) || 1;

/** How an offer ended; null: it has not, or there is none. */
export const endOf = (offer: Offer | null): OfferStatus | null =>
  offer === null || offer.status === 'live' ? null : offer.status;

/** Nobody took it back, and nobody signed it. */
export const cameToNothing = ({ status }: Offer): boolean => status === 'declined' || status === 'lapsed';

/** Live offers that wait for this seat's answer, oldest first. */
export const waitingOn = (view: Pick<Board, 'offers'>, seat: RoleId): readonly Offer[] =>
  view.offers.filter((offer) => offer.status === 'live' && offer.to.includes(seat) && !offer.accepted.includes(seat));

/** This seat's live offer to just these seats. */
export const sentTo = (view: Pick<Board, 'offers'>, seat: RoleId, to: readonly RoleId[]): Offer | null =>
  view.offers.findLast((offer) => offer.status === 'live' && offer.by === seat && sameSeats(offer.to, to)) ?? null;

/** What just these seats signed last this month. */
export const signedNow = (view: Pick<Board, 'offers' | 'round'>, seat: RoleId, to: readonly RoleId[]): Offer | null =>
  view.offers.findLast(
    (offer) => offer.status === 'signed' && offer.round === view.round && sameSeats(signatories(offer), [seat, ...to]),
  ) ?? null;

/** The last offer of one side between just these seats, as far as it still asks for something: not once they have signed since. */
function lastAsk(view: Pick<Board, 'offers'>, seats: readonly RoleId[], isBy: (role: RoleId) => boolean): Offer | null {
  const between = view.offers.filter((offer) => sameSeats(signatories(offer), seats));
  const last = between.findLastIndex((offer) => isBy(offer.by));
  const signed = between.findLastIndex((offer) => offer.status === 'signed');
  return last > signed || between[last]?.status === 'live' ? (between[last] ?? null) : null;
}

/**
 * The last word of the other side in a correspondence between just these seats: open, declined, lapsed or taken back.
 * null also once these seats have signed since: then what they asked for before is settled.
 */
export const theirLast = (view: Pick<Board, 'offers'>, seat: RoleId, to: readonly RoleId[]): Offer | null =>
  lastAsk(view, [seat, ...to], (role) => role !== seat);

/** This seat's own last word in it, in the same way. */
export const ownAsk = (view: Pick<Board, 'offers'>, seat: RoleId, to: readonly RoleId[]): Offer | null =>
  lastAsk(view, [seat, ...to], (role) => role === seat);

/** This seat's newest offer to just these seats, whatever became of it. */
export const ownLast = (view: Pick<Board, 'offers'>, seat: RoleId, to: readonly RoleId[]): Offer | null =>
  view.offers.findLast((offer) => offer.by === seat && sameSeats(offer.to, to)) ?? null;

/** Everyone else in an offer. */
export const othersIn = (offer: Offer, seat: RoleId): readonly RoleId[] =>
  signatories(offer).filter((role) => role !== seat);

export const samePackage = (a: Package, b: Package): boolean => {
  const issues = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...issues].every((issue) => a[issue] === b[issue]);
};

/** Packages that came to nothing between just these seats: this seat's own in any month, theirs in this one. */
export const refusedBefore = (
  view: Pick<Board, 'offers' | 'round'>,
  seat: RoleId,
  to: readonly RoleId[],
): readonly Package[] =>
  view.offers.flatMap((offer) =>
    cameToNothing(offer) &&
    (offer.by === seat || offer.round === view.round) &&
    sameSeats(signatories(offer), [seat, ...to])
      ? [offer.package]
      : [],
  );
