/**
 * How a bot sees the bargaining of the moment: where it stands, what others seem to want, what to hold out for and what to
 * offer next. Everything is worked out from the view and what was heard; what was worked out is kept until either changes.
 */
import type { Offer, View } from '../../kernel/board.ts';
import { asksFor, cannotSign } from '../../kernel/cannot.ts';
import { diceOf } from '../../kernel/random.ts';
import type { Package, RoleId, Setup } from '../../kernel/setup.ts';
import type { ReasonLine } from '../../kernel/table.ts';
import { aspiration, timePassed, type Tempo } from './aspiration.ts';
import { deskFor, othersOf, samePackage, sameSeats, theirLast, tradeOffs, type Desk } from './desk.ts';
import type { Memory } from './memory.ts';
import { modelOf, type OtherSeat } from './opponent-model.ts';
import { OwnTerms, type Terms } from './own-terms.ts';
import { Position } from './position.ts';
import type { Seat } from './seat.ts';

/** A gain below this is not worth a signature, in points. */
export const LEAST = 0.5;
/** Packages looked at closely before a bot falls silent. */
const TRIES = 4;
/** A package may fall this far short of its aim when it is priced closely. */
const NEARLY = 0.85;
/** Two worths this close are the same, in points. */
const SAME = 0.01;

export class Outlook {
  readonly #setup: Setup;
  readonly #seat: Seat;
  readonly #tempo: Tempo;
  readonly #memory: Memory;
  readonly #seed: number;
  readonly #terms: OwnTerms;
  #position: { readonly key: string; readonly of: Position } | null = null;
  #desks = new Map<string, Desk>();

  constructor(setup: Setup, seat: Seat, tempo: Tempo, memory: Memory, seed: number) {
    this.#setup = setup;
    this.#seat = seat;
    this.#tempo = tempo;
    this.#memory = memory;
    this.#seed = seed;
    this.#terms = new OwnTerms(seat);
  }

  /** Where the seat stands now. */
  position(view: View): Position {
    let sum = 0;
    for (const [i, value] of view.slots.entries()) sum += (value ?? 0) * (i + 1);
    const key = `${view.round} ${view.deals.length} ${sum}`;
    if (this.#position?.key !== key) {
      this.#position = { key, of: new Position(this.#seat, view) };
      this.#desks = new Map();
    }
    return this.#position.of;
  }

  /** Expected points that a package would add now; null when this seat may not sign it. */
  gain(view: View, pkg: Package): number | null {
    return this.position(view).gain(pkg);
  }

  /** Share 0..1 of the bot's patience that is used up. */
  time(view: View): number {
    const seat = this.#seat.rules.role.get(this.#seat.role)?.seat ?? 0;
    return timePassed(view, this.#setup.calendar.rounds, seat, this.#tempo);
  }

  /** What a package for these seats should bring now, in points: what it hopes for, but no more than it asked for itself. */
  aim(view: View, to: readonly RoleId[]): number {
    return Math.max(LEAST, Math.min(this.#hope(view, to), ...this.#standsBy(view, to).map(({ gain }) => gain)));
  }

  /** Notes an offer that is about to be made: from now on the bot stands by it. */
  offers(view: View, to: readonly RoleId[], pkg: Package): void {
    this.#terms.note(view, to, pkg, this.gain(view, pkg) ?? 0);
  }

  /** Why the bot no longer signs what it proposed itself; null: it never proposed it. */
  takesBack(view: View, offer: Offer): ReasonLine | null {
    const to = othersOf(offer, this.#seat.role);
    if (!this.#terms.recent(view, to).some((own) => samePackage(own.package, offer.package))) return null;
    const since = this.gain(view, offer.package) === null ? 'mandate' : this.#terms.changed(view, offer, to);
    return { code: 'terms-changed', data: { to: offer.by, ...(since ? { since } : {}) } };
  }

  /**
   * What an offer must bring to be accepted: the aim of the moment, or what the bot's own next offer would bring (AC-next);
   * never less than a wider offer that it stands by and whose issues this one would settle first, unless it is its own word.
   */
  enough(view: View, offer: Offer): number {
    const to = othersOf(offer, this.#seat.role);
    if (this.#standsBy(view, to).some((own) => samePackage(own.offer.package, offer.package))) return LEAST;
    const aim = this.aim(view, to);
    const next = this.next(view, to, false);
    const own = next === null ? null : this.gain(view, next);
    return Math.max(LEAST, this.#pending(view, offer), own === null ? aim : Math.min(aim, own));
  }

  /**
   * The next package for these seats: at the aim, and as good for them as can be; after another in the same month no better for the
   * bot and no worse for them, as far as it can tell, or else that one again. Null: nothing (`fresh`: nothing new) to say.
   */
  next(view: View, to: readonly RoleId[], fresh = true): Package | null {
    const { role } = this.#seat;
    const hope = Math.max(LEAST, this.#hope(view, to));
    const said = view.offers.filter((o) => o.by === role && o.round === view.round && sameSeats(o.to, to));
    const last = this.#standsBy(view, to).findLast(({ offer }) => offer.round === view.round);
    const desk = this.#desk(view, to);
    const before = last ? desk.theirs(last.offer.package) : [];
    const cannot = cannotSign(to, this.#memory.said, view.offers);
    let tries = 0;
    for (const { package: pkg, theirs } of tradeOffs(desk, last ? NEARLY * hope : hope, theirLast(view, role, to))) {
      if (fresh && said.some((offer) => samePackage(offer.package, pkg))) continue;
      // What they said they cannot sign is not asked of them; what the bot hopes for stays the same.
      if (asksFor(pkg, cannot)) continue;
      if (before.some((gain, i) => (theirs[i] ?? 0) < gain - SAME)) continue;
      if (++tries > TRIES) break;
      const gain = this.gain(view, pkg);
      if (gain === null || gain < Math.max(LEAST, NEARLY * hope)) continue;
      if (!last || gain <= last.gain + SAME) return pkg;
    }
    const again = last && last.offer.status !== 'live' ? last.offer.package : null;
    return again && !asksFor(again, cannot) ? again : null;
  }

  #hope(view: View, to: readonly RoleId[]): number {
    return this.#desk(view, to).best * aspiration(this.time(view), this.#tempo);
  }

  #standsBy(view: View, to: readonly RoleId[]): Terms[] {
    return this.#terms.binding(view, to, (pkg) => this.gain(view, pkg), LEAST);
  }

  #pending(view: View, offer: Offer): number {
    const { role } = this.#seat;
    const wider = view.offers.filter(
      (other) =>
        other.status === 'live' &&
        other.to.length > offer.to.length &&
        (other.by === role || other.accepted.includes(role)) &&
        Object.keys(offer.package).some((issue) => issue in other.package),
    );
    return Math.max(0, ...wider.map((other) => this.gain(view, other.package) ?? 0));
  }

  #desk(view: View, to: readonly RoleId[]): Desk {
    const position = this.position(view);
    const key = `${to.join('+')} ${view.offers.length} ${this.#memory.heard}`;
    let desk = this.#desks.get(key);
    if (!desk) {
      const others = to.map((role) => this.#model(view, role));
      this.#desks.set(key, (desk = deskFor(this.#setup, this.#seat.role, to, position, others)));
    }
    return desk;
  }

  #model(view: View, role: RoleId): OtherSeat {
    const offers = view.offers.filter((offer) => offer.by === role);
    const refused = this.#memory.refusedBy(role, view.offers);
    const said = this.#memory.sentencesOf(role);
    // One hunch for each other seat, the same all game long.
    const dice = diceOf(this.#seed + (this.#seat.rules.role.get(role)?.seat ?? 0) + 1);
    return modelOf(this.#setup, this.#seat.role, role, { offers, refused, said }, () => 0.6 + 0.8 * dice());
  }
}
