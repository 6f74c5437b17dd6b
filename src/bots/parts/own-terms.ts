/**
 * A bot's own word on terms: what it proposed this month or the last binds it for as long as it has not lost most of its worth.
 * It signs what it asked for itself, and having given way in a month it does not ask for more again.
 */
import type { Deal, Offer, View } from '../../kernel/board.ts';
import type { Package, RoleId } from '../../kernel/setup.ts';
import { samePackage, sameSeats } from './desk.ts';
import type { Seat } from './seat.ts';

/** An own offer that still binds, and what it would bring now, in expected points. */
export interface Terms {
  readonly offer: Offer;
  readonly gain: number;
}
/** What the bot counted on when it made an offer. */
interface Then {
  readonly gain: number;
  readonly deals: number;
  readonly slots: View['slots'];
}

/** What has lost more than this share of its worth to the bot binds it no longer. */
const LOST = 0.5;

export class OwnTerms {
  readonly #seat: Seat;
  /** By month, seats and package. A bot that was started afresh knows nothing of its earlier offers but what they are worth now. */
  readonly #made = new Map<string, Then>();

  constructor(seat: Seat) {
    this.#seat = seat;
  }

  /** Notes an offer that is about to be made. */
  note(view: View, to: readonly RoleId[], pkg: Package, gain: number): void {
    this.#made.set(keyOf(view.round, to, pkg), { gain, deals: view.deals.length, slots: view.slots.slice() });
  }

  /** The bot's own offers to exactly these seats, of this month and the last, oldest first. */
  recent({ offers, round }: View, to: readonly RoleId[]): Offer[] {
    return offers.filter((o) => o.by === this.#seat.role && o.round >= round - 1 && sameSeats(o.to, to));
  }

  /** Those that bind. `worth`: what a package would bring now, in points; null: not to be signed. `least`: too little to sign for. */
  binding(view: View, to: readonly RoleId[], worth: (pkg: Package) => number | null, least: number): Terms[] {
    return this.recent(view, to).flatMap((offer) => {
      const gain = worth(offer.package);
      return gain !== null && gain >= Math.max(least, LOST * (this.#then(offer)?.gain ?? 0)) ? [{ offer, gain }] : [];
    });
  }

  /** What has changed since the bot made this very offer, as its addressees can see too; null: nothing that has a name. */
  changed(view: View, { package: pkg }: Offer, to: readonly RoleId[]): 'deal' | 'credibility' | 'clamp' | null {
    const { layout, setup } = this.#seat.rules;
    const own = this.recent(view, to).findLast((offer) => samePackage(offer.package, pkg));
    const then = own && this.#then(own);
    if (!then) return null;
    const sawIt = ({ round, signatories, copies }: Deal): boolean =>
      round >= own.round && to.every((role) => signatories.includes(role) || copies.includes(role));
    const rise = (slot: number): number => (view.slots[slot] ?? 0) - (then.slots[slot] ?? 0);
    if (view.deals.slice(then.deals).some(sawIt)) return 'deal';
    if (to.some((role) => rise(layout.credibility(role)) < 0)) return 'credibility';
    return setup.tracks.some(({ id, clamps }) => clamps.some((_, i) => rise(layout.clamp(id, i)) > 0)) ? 'clamp' : null;
  }

  #then({ round, to, package: pkg }: Offer): Then | undefined {
    return this.#made.get(keyOf(round, to, pkg));
  }
}

const keyOf = (round: number, to: readonly RoleId[], pkg: Package): string =>
  `${round} ${to.join('+')} ${Object.entries(pkg).sort().join()}`;
