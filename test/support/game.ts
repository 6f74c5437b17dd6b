/**
 * A game that reads like play: `const { ustr, russia } = seats(game)`, `ustr.offers('russia', {…})`,
 * `russia.accepts()`. Every action is checked on the seat's view and on the truth alike.
 */
import { expect } from 'vitest';
import type { Action, SeatAction, Sentence } from '../../src/kernel/action.ts';
import type { View } from '../../src/kernel/board.ts';
import { check } from '../../src/kernel/check.ts';
import { channelNow } from '../../src/kernel/effects/channel.ts';
import { VERDICT_CODES } from '../../src/kernel/expressions.ts';
import type { Fact, FactOf, FactType, Verdict } from '../../src/kernel/facts.ts';
import { show } from '../../src/kernel/audience.ts';
import { act, start } from '../../src/kernel/play.ts';
import { newRecord, withAction, type GameRecord } from '../../src/kernel/record.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../src/kernel/refusals.ts';
import { rulesOf, type Rules } from '../../src/kernel/rules.ts';
import { breakdown, type Running } from '../../src/kernel/score.ts';
import type { ChannelState, Package, Setup } from '../../src/kernel/setup.ts';
import type { State } from '../../src/kernel/state.ts';
import { viewFor } from '../../src/kernel/view.ts';

export interface Entry {
  readonly seat: string | null;
  readonly action: Action | null;
  readonly facts: { readonly fact: Fact; readonly shown: { readonly [viewer: string]: Fact | null } }[];
}

export class Game {
  readonly rules: Rules;
  readonly state: State;
  readonly log: Entry[] = [];
  record: GameRecord;

  constructor(setup: Setup, seed = 1, forced?: { readonly [id: string]: boolean }) {
    this.rules = rulesOf(setup);
    this.record = newRecord(setup, seed, forced);
    const entry: Entry = { seat: null, action: null, facts: [] };
    this.log.push(entry);
    this.state = start(setup, seed, forced, this.#watch(entry)).state;
  }

  get viewers(): string[] {
    return this.rules.setup.roles.map((role) => role.id);
  }

  view(seat: string | null): View {
    return viewFor(this.rules, this.state, seat);
  }

  /** Plays an action; the refusal, if it is refused. */
  play(seat: string | null, action: Action): Refusal | null {
    const before = seat === null ? null : check(this.rules, this.view(seat), seat, action);
    const entry: Entry = { seat, action, facts: [] };
    const happened = act(this.rules, this.state, seat, action, this.#watch(entry));
    if (isRefusal(happened)) {
      if (seat !== null) expect(before).toEqual(happened);
      return happened;
    }
    expect(before).toBeNull();
    this.log.push(entry);
    this.record = withAction(this.record, seat, action);
    return null;
  }

  /** Facts of one type, in order. */
  facts<T extends FactType>(type: T): FactOf<T>[] {
    return this.log.flatMap((entry) =>
      entry.facts.flatMap(({ fact }) => (fact.type === type ? [fact as FactOf<T>] : [])),
    );
  }

  /** What one viewer was shown, in order. */
  shown(viewer: string): Fact[] {
    return this.log.flatMap((entry) => entry.facts.flatMap(({ shown }) => shown[viewer] ?? []));
  }

  meter(id: string): number {
    return this.#slot(this.rules.layout.meter(id));
  }
  credibility(role: string): number {
    return this.#slot(this.rules.layout.credibility(role));
  }
  capital(role: string): number {
    return this.#slot(this.rules.layout.capital(role));
  }
  /** Steps walked. */
  steps(track: string): number {
    return this.#slot(this.rules.layout.track(track));
  }
  /** Steps that a holder holds now. */
  held(track: string, holder: string): number[] {
    const clamps = this.rules.track.get(track)?.track.clamps ?? [];
    return clamps.flatMap((clamp, i) =>
      clamp.holder === holder && this.#slot(this.rules.layout.clamp(track, i)) === 1 ? [clamp.step] : [],
    );
  }
  channel(id: string): ChannelState {
    return channelNow(this.rules, this.state, id);
  }
  /** What the proof has said of a pledge, as all who read it see. */
  verdict(issue: string): Verdict {
    const code = this.#slot(this.rules.layout.verdict(issue));
    return (Object.keys(VERDICT_CODES) as Verdict[]).find((verdict) => VERDICT_CODES[verdict] === code) ?? 'none';
  }
  /** The truth of a pledge that was tested. */
  truth(issue: string): boolean {
    return this.#slot(this.rules.layout.kept(issue)) === 1;
  }
  /** The parts of a role's score as they stand, by kind and name, without what is 0. */
  points(role: string, running?: Running): { readonly [part: string]: number } {
    const { lines } = breakdown(this.rules, this.state, role, running);
    return Object.fromEntries(
      lines.flatMap(({ kind, issue, objective, points }) =>
        points === 0 ? [] : [[[issue ?? objective, kind].filter(Boolean).join(' '), Number(points.toFixed(6))]],
      ),
    );
  }

  /** Everyone is ready. */
  endTalks(): void {
    for (const seat of this.viewers)
      if (!this.state.ready[this.viewers.indexOf(seat)]) this.must(seat, { do: 'ready' });
  }

  /** Everyone seals: the cards given by seat, nothing for the others; keeps are all on unless listed. */
  month(
    moves: { readonly [seat: string]: readonly string[] } = {},
    keeps: { readonly [seat: string]: readonly string[] } = {},
  ): void {
    if (this.state.phase === 'talks') this.endTalks();
    for (const seat of this.viewers)
      this.must(seat, { do: 'seal', moves: moves[seat] ?? [], keeps: keeps[seat] ?? [] });
  }

  /** Plays months in which nobody does anything until the case is over. */
  toTheEnd(): void {
    while (this.state.phase !== 'over') this.must(null, { do: 'time-up' });
  }

  must(seat: string | null, action: Action): void {
    expect(this.play(seat, action), `${seat} ${JSON.stringify(action)}`).toBeNull();
  }

  #slot(slot: number): number {
    return this.state.slots[slot] ?? Number.NaN;
  }

  #watch(entry: Entry) {
    return (fact: Fact, state: State): void => {
      const shown: { [viewer: string]: Fact | null } = {};
      for (const viewer of [...this.viewers, ''])
        shown[viewer] = show(this.rules, state, fact, viewer === '' ? null : viewer);
      entry.facts.push({ fact, shown });
    };
  }
}

export class Seat {
  readonly game: Game;
  readonly id: string;
  constructor(game: Game, id: string) {
    this.game = game;
    this.id = id;
  }
  #do(action: SeatAction): void {
    this.game.must(this.id, action);
  }
  offers(to: string | readonly string[], pkg: Package, copies: readonly string[] = []): void {
    this.#do({ do: 'propose', to: typeof to === 'string' ? [to] : to, package: pkg, copies });
  }
  /** Accepts the newest live offer addressed to it. */
  accepts(): void {
    this.#do({ do: 'accept', offer: this.#incoming() });
  }
  declines(): void {
    this.#do({ do: 'decline', offer: this.#incoming() });
  }
  counters(pkg: Package): void {
    this.#do({ do: 'counter', offer: this.#incoming(), package: pkg });
  }
  withdraws(): void {
    const offer = this.game.view(this.id).offers.findLast((o) => o.by === this.id && o.status === 'live');
    this.#do({ do: 'withdraw', offer: offer?.id ?? 'none' });
  }
  says(sentence: Sentence, to: readonly string[] = []): void {
    this.#do({ do: 'say', to, sentence });
  }
  claims(issue: string): void {
    this.#do({ do: 'claim', issue });
  }
  calls(issue: string): void {
    this.#do({ do: 'call', issue });
  }
  isReady(): void {
    this.#do({ do: 'ready' });
  }
  /** Tries an action that must be refused, for this reason. */
  cannot(action: SeatAction, code: RefusalCode): void {
    expect(this.game.play(this.id, action)?.code).toBe(code);
  }
  #incoming(): string {
    return this.game.view(this.id).offers.findLast((o) => o.status === 'live' && o.to.includes(this.id))?.id ?? 'none';
  }
}

export const seats = (game: Game): { readonly ustr: Seat; readonly russia: Seat; readonly site: Seat } => ({
  ustr: new Seat(game, 'ustr'),
  russia: new Seat(game, 'russia'),
  site: new Seat(game, 'site'),
});
