/**
 * The bargainer behind the personalities: answers offers, proposes, says little, calls, keeps or breaks, plays cards.
 * It is the same for all; a persona sets its tempo, its scruples and its manners.
 */
import type { SeatAction } from '../kernel/action.ts';
import type { Offer, View } from '../kernel/board.ts';
import { check } from '../kernel/check.ts';
import type { Fact } from '../kernel/facts.ts';
import { legalActions, type Legal } from '../kernel/legal.ts';
import { diceOf } from '../kernel/random.ts';
import { rulesOf, type Rules } from '../kernel/rules.ts';
import type { Package, RoleId, Setup } from '../kernel/setup.ts';
import type { ReasonLine } from '../kernel/table.ts';
import type { Answer, Bot } from './bot.ts';
import { callNow } from './parts/calls.ts';
import { addressees, othersOf, sameSeats } from './parts/desk.ts';
import { Diary } from './parts/diary.ts';
import { movedOn } from './parts/moved-on.ts';
import { Memory } from './parts/memory.ts';
import { LEAST, Outlook } from './parts/outlook.ts';
import type { Seat } from './parts/seat.ts';
import { Prospects } from './parts/prospects.ts';
import { sealNow } from './parts/seal-month.ts';
import { sentenceNow } from './parts/sentences.ts';
import { temperOf, type Persona } from './persona.ts';
import { threatNow } from './parts/threats.ts';

/** A gain this much smaller than that of the last offer is a concession. */
const CONCESSION = 0.95;
/** Share of its patience after which an acceptance is a late one. */
const LATE = 0.8;

export class Negotiator implements Bot {
  readonly name: string;
  readonly #persona: Persona;
  readonly #setup: Setup;
  readonly #rules: Rules;
  readonly #seat: Seat;
  readonly #seed: number;
  readonly #memory = new Memory();
  readonly #diary: Diary;
  readonly #outlook: Outlook;

  constructor(persona: Persona, setup: Setup, role: RoleId, seed: number) {
    this.name = persona.name;
    this.#persona = persona;
    this.#setup = setup;
    this.#rules = rulesOf(setup);
    this.#seed = seed >>> 0;
    this.#diary = new Diary(setup);
    const { tempo, scruples, trust } = temperOf(persona, this.#seed);
    this.#seat = { rules: this.#rules, role, prospects: new Prospects(setup, role), scruples, trust };
    this.#outlook = new Outlook(setup, this.#seat, tempo, this.#memory, this.#seed);
  }

  see(facts: readonly Fact[]): void {
    this.#memory.see(facts);
  }

  act(view: View): Answer {
    if (view.phase === 'moves') return this.#seal(view);
    const action = view.phase === 'talks' ? this.#talk(view) : null;
    const allowed = action === null || check(this.#rules, view, this.#seat.role, action) === null;
    return { action: allowed ? action : this.#ready(view), reason: this.#diary.line(view.round) };
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
    const rated = waiting.map((offer) => ({ offer, gain: this.#outlook.gain(view, offer.package) }));
    const good = rated.flatMap(({ offer, gain }) => {
      if (gain === null || !legal.accept.includes(offer.id)) return [];
      const over = gain - this.#outlook.enough(view, offer);
      return over >= 0 ? [{ offer, over }] : [];
    });
    const [best] = good.sort((a, b) => b.over - a.over);
    if (best) {
      const code = this.#outlook.time(view) >= LATE ? 'accepted-late' : 'accepted';
      this.#note(view, seatsOf(best.offer), code, { to: best.offer.by });
      return { do: 'accept', offer: best.offer.id };
    }
    const [first] = rated;
    if (!first) return null;
    const { offer, gain } = first;
    const code = gain !== null && gain >= LEAST ? 'declined-for-better' : 'declined-below-walkaway';
    const why = this.#outlook.takesBack(view, offer) ?? { code, data: { to: offer.by } };
    this.#note(view, seatsOf(offer), why.code, why.data);
    const to = othersOf(offer, role);
    const next = this.#mayOffer(view, legal) ? this.#outlook.next(view, to) : null;
    if (next === null) return { do: 'decline', offer: offer.id };
    this.#noteOffer(view, to, next);
    return { do: 'counter', offer: offer.id, package: next };
  }

  /** Takes back an own offer that has become a bad one. */
  #reconsider(view: View, legal: Legal): SeatAction | null {
    const bad = legal.withdraw.find((id) => {
      const offer = view.offers.findLast((one) => one.id === id);
      return offer && (this.#outlook.gain(view, offer.package) ?? 0) < LEAST / 2;
    });
    return bad === undefined ? null : { do: 'withdraw', offer: bad };
  }

  /** Claims what it means to keep, calls what is due to it. */
  #settle(view: View, legal: Legal): SeatAction | null {
    for (const issue of legal.claim) {
      const standing = view.standing[issue];
      const near = standing?.due === view.round || (standing?.calledBy ?? null) !== null;
      if (near && (this.#outlook.position(view).supposed(issue) || this.#persona.scruples.lies))
        return { do: 'claim', issue };
    }
    const issue = callNow(this.#setup, view, this.#seat, legal.call);
    if (issue === null) return null;
    this.#note(view, this.#rules.issue.get(issue)?.issue.between ?? [], 'called', { issue });
    return { do: 'call', issue };
  }

  #speak(view: View, legal: Legal): SeatAction | null {
    if (legal.sentencesLeft === 0) return null;
    const { manners } = this.#persona;
    const { role } = this.#seat;
    const threat = manners.warns ? threatNow(this.#setup, this.#seat, view, this.#memory) : null;
    const said = sentenceNow(view, role, this.#outlook.position(view), this.#memory.said, manners, threat);
    if (said?.sentence?.kind === 'warn')
      this.#diary.note(view.round, { code: 'warned', data: { move: said.sentence.move, round: said.sentence.round } });
    else if (said && said.to.length === 0) this.#diary.note(view.round, { code: 'told-preferences', data: {} });
    return said;
  }

  /** Proposes to the seats that could bring it most. */
  #propose(view: View, legal: Legal): SeatAction | null {
    if (!this.#mayOffer(view, legal) || this.#waits(view)) return null;
    const { role } = this.#seat;
    const mine = view.offers.filter((o) => o.by === role && o.round === view.round);
    const ideas = addressees(this.#setup, role).flatMap((to) => {
      const pkg = mine.some((offer) => sameSeats(offer.to, to)) ? null : this.#outlook.next(view, to);
      return pkg !== null && this.#spans(pkg, to) ? [{ to, pkg, gain: this.#outlook.gain(view, pkg) ?? 0 }] : [];
    });
    const [best] = ideas.sort((a, b) => b.gain - a.gain);
    if (!best) return null;
    this.#noteOffer(view, best.to, best.pkg);
    return { do: 'propose', to: best.to, package: best.pkg };
  }

  /** One offer at a time: somebody who is still talking has not answered its last. */
  #waits(view: View): boolean {
    const { role } = this.#seat;
    const talking = (other: RoleId): boolean => view.ready[this.#rules.role.get(other)?.seat ?? -1] === false;
    return view.offers.some(
      ({ status, by, to, accepted }) =>
        status === 'live' && by === role && to.some((other) => !accepted.includes(other) && talking(other)),
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

  #seal(view: View): Answer {
    const dice = diceOf(this.#seed + 7919 * view.round);
    const { action, reason } = sealNow(this.#setup, this.#seat, view, this.#outlook.position(view), this.#memory, dice);
    this.#diary.note(view.round, reason);
    return { action, reason: this.#diary.line(view.round) };
  }

  /** How an offer compares with the last one to the same seats. */
  #noteOffer(view: View, to: readonly RoleId[], pkg: Package): void {
    this.#outlook.offers(view, to, pkg);
    const { role } = this.#seat;
    const seats = [role, ...to];
    const last = view.offers.findLast((offer) => offer.by === role && sameSeats(offer.to, to));
    const only: ReasonLine['data'] = to.length === 1 && to[0] ? { to: to[0] } : {};
    if (!last) {
      this.#note(view, seats, 'opened-high', only);
      return;
    }
    const before = this.#outlook.gain(view, last.package);
    const now = this.#outlook.gain(view, pkg) ?? 0;
    if (before === null) return;
    const changed = Object.keys({ ...last.package, ...pkg }).some((issue) => last.package[issue] !== pkg[issue]);
    const { gave, got } = movedOn(this.#setup, role, last.package, pkg);
    if (!changed) this.#note(view, seats, 'held-firm', {});
    else if (now < CONCESSION * before)
      this.#note(view, seats, 'conceded', { ...only, ...(gave ? { issue: gave } : {}) });
    else this.#note(view, seats, 'traded-issues', { ...only, ...(gave ? { gave } : {}), ...(got ? { got } : {}) });
  }

  #note(view: View, seats: readonly RoleId[], code: string, data: ReasonLine['data']): void {
    this.#diary.between(view.round, seats, { code, data });
  }
}

/** The seats that see an offer. */
const seatsOf = ({ by, to, copies }: Offer): RoleId[] => [by, ...to, ...copies];
