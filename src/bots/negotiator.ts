/**
 * The bargainer behind the personalities: answers offers, proposes, says little, calls, keeps or breaks, plays cards.
 * It is the same for all; a persona sets its tempo, its scruples and its manners.
 */
import type { OfferId, SeatAction } from '../kernel/action.ts';
import type { Offer, View } from '../kernel/board.ts';
import { check } from '../kernel/check.ts';
import type { Fact } from '../kernel/facts.ts';
import { legalActions, type Legal } from '../kernel/legal.ts';
import { diceOf } from '../kernel/random.ts';
import { rulesOf, type Rules } from '../kernel/rules.ts';
import type { Package, RoleId, Setup } from '../kernel/setup.ts';
import type { ReasonLine } from '../kernel/table.ts';
import type { Answer, Bot } from './bot.ts';
import { aspiration, timePassed, type Tempo } from './parts/aspiration.ts';
import { callNow } from './parts/calls.ts';
import {
  addressees,
  deskFor,
  othersOf,
  sameSeats,
  samePackage,
  theirLast,
  tradeOffs,
  type Desk,
} from './parts/desk.ts';
import type { Scruples } from './parts/keep-or-break.ts';
import { Memory } from './parts/memory.ts';
import { modelOf, type OtherSeat } from './parts/opponent-model.ts';
import { Position, type Seat } from './parts/position.ts';
import { Prospects } from './parts/prospects.ts';
import { sealNow } from './parts/seal-month.ts';
import { sentenceNow, type Manners } from './parts/sentences.ts';

export interface Persona {
  readonly name: string;
  readonly tempo: Tempo;
  readonly scruples: Scruples;
  readonly manners: Manners;
  /** Offers it makes a month, counter-offers included. */
  readonly offersAMonth: number;
}

/** A gain below this is not worth a signature, in points. */
const LEAST = 0.5;

export class Negotiator implements Bot {
  readonly name: string;
  readonly #persona: Persona;
  readonly #setup: Setup;
  readonly #rules: Rules;
  readonly #seat: Seat;
  readonly #seed: number;
  readonly #tempo: Tempo;
  readonly #memory = new Memory();
  #position: { readonly key: string; readonly of: Position } | null = null;
  #desks = new Map<string, Desk>();
  #reason: ReasonLine | null = null;
  #reasonRound = 0;

  constructor(persona: Persona, setup: Setup, role: RoleId, seed: number) {
    this.name = persona.name;
    this.#persona = persona;
    this.#setup = setup;
    this.#rules = rulesOf(setup);
    this.#seed = seed >>> 0;
    const dice = diceOf(this.#seed);
    const vary = (value: number, by: number): number => value * (1 - by + 2 * by * dice());
    const { e, horizon, opening } = persona.tempo;
    this.#tempo = { e: vary(e, 0.2), horizon: vary(horizon, 0.25), opening };
    const scruples = { ...persona.scruples, honour: vary(persona.scruples.honour, 1) };
    this.#seat = {
      rules: this.#rules,
      role,
      prospects: new Prospects(setup, role),
      scruples,
      trust: 0.1 * (2 * dice() - 1),
    };
  }

  see(facts: readonly Fact[]): void {
    this.#memory.see(facts);
  }

  act(view: View): Answer {
    if (this.#reasonRound !== view.round) {
      this.#reason = null;
      this.#reasonRound = view.round;
    }
    if (view.phase === 'moves') return this.#seal(view);
    const action = view.phase === 'talks' ? this.#talk(view) : null;
    const allowed = action === null || check(this.#rules, view, this.#seat.role, action) === null;
    return { action: allowed ? action : this.#ready(view), reason: this.#reason };
  }

  #ready(view: View): SeatAction | null {
    const ready: SeatAction = { do: 'ready' };
    return check(this.#rules, view, this.#seat.role, ready) === null ? ready : null;
  }

  #talk(view: View): SeatAction | null {
    const legal = legalActions(this.#rules, view, this.#seat.role);
    return (
      this.#answer(view, legal) ??
      this.#reconsider(view, legal) ??
      this.#settle(view, legal) ??
      this.#speak(view, legal) ??
      this.#propose(view, legal) ??
      (legal.ready && !this.#waits(view) ? { do: 'ready' } : null)
    );
  }

  /** Accepts the best offer that meets its aim; counters or declines one that does not. */
  #answer(view: View, legal: Legal): SeatAction | null {
    const { role } = this.#seat;
    const waiting = view.offers.filter((o) => o.status === 'live' && o.to.includes(role) && !o.accepted.includes(role));
    if (waiting.length === 0) return null;
    const position = this.#now(view);
    let best: { readonly id: OfferId; readonly over: number } | null = null;
    for (const offer of waiting) {
      if (!legal.accept.includes(offer.id)) continue;
      const gain = position.gain(offer.package);
      if (gain === null) continue;
      const over = gain - this.#enough(view, offer);
      if (over >= 0 && (best === null || over > best.over)) best = { id: offer.id, over };
    }
    if (best !== null) {
      this.#because({ code: view.round >= this.#setup.calendar.rounds - 1 ? 'accepted-late' : 'accepted', data: {} });
      return { do: 'accept', offer: best.id };
    }
    const [offer] = waiting;
    if (!offer) return null;
    const to = othersOf(offer, role);
    const next = this.#mayOffer(view, legal) ? this.#next(view, to) : null;
    const gain = position.gain(offer.package);
    this.#because({
      code: gain === null || gain < LEAST ? 'declined-below-walkaway' : 'declined-for-better',
      data: {},
    });
    return next ? { do: 'counter', offer: offer.id, package: next } : { do: 'decline', offer: offer.id };
  }

  /** What an offer must bring to be accepted: the aim of the moment, or what its own next offer would bring (AC-next). */
  #enough(view: View, offer: Offer): number {
    const to = othersOf(offer, this.#seat.role);
    const aim = this.#aim(view, this.#desk(view, to));
    const next = this.#next(view, to, false);
    const own = next === null ? null : this.#now(view).gain(next);
    return Math.max(LEAST, this.#pending(view, offer), own === null ? aim : Math.min(aim, own));
  }

  /** What a wider offer that it stands by would bring, if this one would settle its issues first. */
  #pending(view: View, offer: Offer): number {
    const { role } = this.#seat;
    const wider = view.offers.filter(
      (other) =>
        other.status === 'live' &&
        other.to.length > offer.to.length &&
        (other.by === role || other.accepted.includes(role)) &&
        Object.keys(offer.package).some((issue) => issue in other.package),
    );
    return Math.max(0, ...wider.map((other) => this.#now(view).gain(other.package) ?? 0));
  }

  /** Takes back an own offer that has become a bad one. */
  #reconsider(view: View, legal: Legal): SeatAction | null {
    for (const id of legal.withdraw) {
      const offer = view.offers.findLast((one) => one.id === id);
      if (offer && (this.#now(view).gain(offer.package) ?? 0) < LEAST / 2) return { do: 'withdraw', offer: id };
    }
    return null;
  }

  /** Claims what it means to keep, calls what is due to it. */
  #settle(view: View, legal: Legal): SeatAction | null {
    for (const issue of legal.claim) {
      const due = view.standing[issue]?.due ?? null;
      const near = due === view.round || view.standing[issue]?.calledBy !== null;
      if (near && (this.#now(view).supposed(issue) || this.#persona.scruples.lies)) return { do: 'claim', issue };
    }
    const issue = callNow(this.#rules, view, this.#seat.role, legal.call);
    if (issue === null) return null;
    this.#because({ code: 'called', data: {} });
    return { do: 'call', issue };
  }

  #speak(view: View, legal: Legal): SeatAction | null {
    if (legal.sentencesLeft === 0) return null;
    const { manners } = this.#persona;
    const said = sentenceNow(view, this.#seat.role, this.#now(view), this.#memory.said, manners, null);
    if (said?.sentence) {
      if (said.sentence.kind === 'warn')
        this.#because({ code: 'warned', data: { move: said.sentence.move, round: view.round } });
      else if (said.to.length === 0) this.#because({ code: 'told-preferences', data: {} });
    }
    return said;
  }

  /** Proposes to the seats that could bring it most. */
  #propose(view: View, legal: Legal): SeatAction | null {
    if (!this.#mayOffer(view, legal) || this.#waits(view)) return null;
    const { role } = this.#seat;
    const mine = view.offers.filter((o) => o.by === role && o.round === view.round);
    let best: { readonly to: readonly RoleId[]; readonly package: Package; readonly gain: number } | null = null;
    for (const to of addressees(this.#setup, role)) {
      if (mine.some((offer) => sameSeats(offer.to, to))) continue;
      const next = this.#next(view, to);
      if (next === null || !this.#spans(next, to)) continue;
      const gain = this.#now(view).gain(next) ?? 0;
      if (best === null || gain > best.gain) best = { to, package: next, gain };
    }
    if (best === null) return null;
    this.#because({ code: view.round === 1 ? 'opened-high' : 'conceded', data: {} });
    return { do: 'propose', to: best.to, package: best.package };
  }

  /** One offer at a time: somebody who is still talking has not answered its last. */
  #waits(view: View): boolean {
    const { role } = this.#seat;
    const silent = (other: RoleId): boolean => view.ready[this.#rules.role.get(other)?.seat ?? -1] === false;
    return view.offers.some(
      ({ status, by, to, accepted }) =>
        status === 'live' && by === role && to.some((other) => !accepted.includes(other) && silent(other)),
    );
  }

  /** Does the package need every one of these signatures? */
  #spans(pkg: Package, to: readonly RoleId[]): boolean {
    return to.every((role) =>
      Object.keys(pkg).some((issue) => this.#rules.issue.get(issue)?.issue.between.includes(role)),
    );
  }

  #mayOffer(view: View, legal: Legal): boolean {
    const { role } = this.#seat;
    const made = view.offers.filter((o) => o.by === role && o.round === view.round).length;
    return legal.offersLeft > 0 && made < this.#persona.offersAMonth;
  }

  /** The next package for these seats: at its aim, and as good for them as can be; null: nothing new to say. */
  #next(view: View, to: readonly RoleId[], fresh = true): Package | null {
    const { role } = this.#seat;
    const desk = this.#desk(view, to);
    const aim = this.#aim(view, desk);
    const position = this.#now(view);
    const old = view.offers.filter((o) => o.by === role && o.round === view.round && sameSeats(o.to, to));
    let tries = 0;
    for (const { package: pkg } of tradeOffs(desk, aim, theirLast(view, role, to))) {
      if (fresh && old.some((offer) => samePackage(offer.package, pkg))) continue;
      if (++tries > 4) break;
      const gain = position.gain(pkg);
      if (gain !== null && gain >= Math.max(LEAST, 0.85 * aim)) return pkg;
    }
    return null;
  }

  #aim(view: View, desk: Desk): number {
    const tempo = this.#tempo;
    const seat = this.#rules.role.get(this.#seat.role)?.seat ?? 0;
    const t = timePassed(view, this.#setup.calendar.rounds, seat, tempo);
    return Math.max(LEAST, desk.best * aspiration(t, tempo));
  }

  #now(view: View): Position {
    let sum = 0;
    for (const [i, value] of view.slots.entries()) sum += (value ?? 0) * (i + 1);
    const key = `${view.round} ${view.deals.length} ${sum}`;
    if (this.#position?.key !== key) {
      this.#position = { key, of: new Position(this.#seat, view) };
      this.#desks = new Map();
    }
    return this.#position.of;
  }

  #desk(view: View, to: readonly RoleId[]): Desk {
    const position = this.#now(view);
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
    const dice = diceOf(this.#seed + (this.#rules.role.get(role)?.seat ?? 0) + 1);
    return modelOf(this.#setup, this.#seat.role, role, { offers, refused, said }, () => 0.6 + 0.8 * dice());
  }

  #seal(view: View): Answer {
    const position = this.#now(view);
    const { action, reason } = sealNow(
      this.#setup,
      this.#seat,
      view,
      position,
      this.#memory.opened,
      diceOf(this.#seed + 7919 * view.round),
    );
    return { action, reason: this.#reason ?? reason };
  }

  #because(line: ReasonLine): void {
    this.#reason = line;
  }
}
