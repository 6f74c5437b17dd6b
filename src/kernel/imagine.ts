/**
 * A game dealt from a view and a guess about what the view hides. Bots and forecasts play on it;
 * it knows no more than its owner, and nobody can read a State out of it.
 */
import type { Action, SeatAction } from './action.ts';
import type { View } from './board.ts';
import { bandOf } from './effects/numbers.ts';
import type { Fact } from './facts.ts';
import { act } from './play.ts';
import { diceFrom } from './random.ts';
import { isRefusal, type Refusal } from './refusals.ts';
import { rulesOf, type Rules } from './rules.ts';
import { breakdown, type Running } from './score.ts';
import type { Meter, MeterId, RoleId, Setup } from './setup.ts';
import { cloneState, type State } from './state.ts';
import { viewFor } from './view.ts';

/** What the owner supposes about hidden meters; what is left out is taken from its band, or the middle of its range. */
export interface Guess {
  readonly meters?: { readonly [meter: MeterId]: number };
  /** Chances taken as coming up or not, by move, event or issue id. */
  readonly chances?: { readonly [id: string]: boolean };
}

export class Imagined {
  readonly #rules: Rules;
  readonly #state: State;

  private constructor(rules: Rules, state: State) {
    this.#rules = rules;
    this.#state = state;
  }

  static from(view: View, setup: Setup, guess: Guess, seed: number): Imagined {
    const rules = rulesOf(setup);
    return new Imagined(rules, dealt(rules, view, guess, seed));
  }

  /** Plays on, in place. Returns what happened, or why it may not. */
  act(seat: RoleId | null, action: Action): readonly Fact[] | Refusal {
    return act(this.#rules, this.#state, seat, action);
  }

  /** Plays on and says only whether it was allowed. */
  try(seat: RoleId, action: SeatAction): boolean {
    return !isRefusal(act(this.#rules, this.#state, seat, action));
  }

  clone(): Imagined {
    return new Imagined(this.#rules, cloneState(this.#state));
  }

  view(seat: RoleId): View {
    return viewFor(this.#rules, this.#state, seat);
  }

  /** The owner's points as they would stand (others' goals are not in its setup). */
  score(role: RoleId, running: Running = 'undelivered'): number {
    return breakdown(this.#rules, this.#state, role, running).score;
  }

  /** Points before they are held to 0..100: what choices are compared by. */
  points(role: RoleId, running: Running = 'undelivered'): number {
    return breakdown(this.#rules, this.#state, role, running).lines.reduce((sum, line) => sum + line.points, 0);
  }
}

/** Deals a game from a view. `setup` is the owner's (redacted) one; `seed` gives it dice of its own. */
export const imagine = (view: View, setup: Setup, guess: Guess, seed: number): Imagined =>
  Imagined.from(view, setup, guess, seed);

function dealt(rules: Rules, view: View, guess: Guess, seed: number): State {
  const { layout, setup } = rules;
  const slots = view.slots.map((value) => value ?? 0);
  for (const meter of setup.meters) {
    const slot = layout.meter(meter.id);
    if (view.slots[slot] === null) slots[slot] = guess.meters?.[meter.id] ?? supposed(meter, view.bands[meter.id]);
  }
  return {
    ...view,
    slots,
    bands: { ...view.bands },
    ready: view.ready.slice(),
    hasSealed: view.hasSealed.slice(),
    sealed: view.sealed.slice(),
    offers: view.offers.slice(),
    deals: view.deals.slice(),
    standing: { ...view.standing },
    pending: view.pending.slice(),
    offersUsed: view.offersUsed.map((used) => used ?? 0),
    sentencesUsed: view.sentencesUsed.map((used) => used ?? 0),
    estimates: {},
    fired: view.fired.slice(),
    missed: [],
    dice: diceFrom(seed),
    forced: guess.chances ?? {},
  };
}

/** A hidden meter's likely value: the lower bound of its band, or its start as redacted. */
function supposed(meter: Meter, band: string | undefined): number {
  const lower = meter.bands?.find((b) => b.id === band)?.from;
  if (lower === undefined) return meter.start;
  const next = meter.bands?.find((b) => b.from > lower)?.from ?? meter.max;
  const middle = Math.floor((lower + next) / 2);
  return bandOf(meter, middle) === band ? middle : lower;
}
