/**
 * A game dealt from a view and a guess about what the view hides. Bots and forecasts play on it;
 * it knows no more than its owner, and nobody can read a State out of it.
 */
import type { Action, SeatAction } from './action.ts';
import { sign, termsOf } from './actions/accept.ts';
import type { View } from './board.ts';
import { bandOf } from './effects/numbers.ts';
import { perform } from './effects/perform.ts';
import { VERDICT_CODES } from './expressions.ts';
import type { Fact } from './facts.ts';
import { act } from './play.ts';
import { ANY_CHANCE, Playing } from './playing.ts';
import { diceFrom } from './random.ts';
import { reportReviews } from './round/pledges.ts';
import { isRefusal, type Refusal } from './refusals.ts';
import { rulesOf, standingOption, type Rules } from './rules.ts';
import { breakdown, type Running } from './score.ts';
import type { IssueId, Meter, MeterId, Package, RoleId, Setup } from './setup.ts';
import { cloneState, type State } from './state.ts';
import { viewFor } from './view.ts';

/** What the owner supposes about hidden meters; what is left out is taken from its band, or the middle of its range. */
export interface Guess {
  readonly meters?: { readonly [meter: MeterId]: number };
  /** Chances taken as coming up or not, by move, event or issue id. */
  readonly chances?: { readonly [id: string]: boolean };
  /** What every other chance comes to, `likelier`: to what it comes more often; left out: they are rolled. */
  readonly otherChances?: boolean | 'likelier';
  /** Promises on which no verdict falls: they run on as they are, whatever month comes. */
  readonly unjudged?: readonly IssueId[];
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

  /** The reviews that are out report now, not next month. */
  report(): void {
    reportReviews(new Playing(this.#rules, this.#state, perform));
  }

  /** Signs a package as if every seat had, whether or not each could. */
  sign(pkg: Package): void {
    const { setup } = this.#rules;
    const by = setup.roles[0]?.id ?? '';
    const to = setup.roles.slice(1).map((role) => role.id);
    const { round } = this.#state;
    sign(new Playing(this.#rules, this.#state, perform), {
      id: 'imagined',
      by,
      to,
      copies: [],
      package: pkg,
      words: '',
      answers: null,
      round,
      accepted: to,
      status: 'live',
    });
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
  const standing = supposeTruth(rules, view, slots);
  // What was agreed for signature happens once, and a deal that was read was signed.
  for (const deal of view.deals)
    for (const { on, signed } of termsOf(rules, deal.package))
      if (signed.atSignature.length > 0) slots[layout.signedOnce(on.issue.id, signed.index)] = 1;
  return {
    ...view,
    slots,
    bands: { ...view.bands },
    ready: view.ready.slice(),
    hasSealed: view.hasSealed.slice(),
    sealed: view.sealed.slice(),
    offers: view.offers.slice(),
    deals: view.deals.slice(),
    standing,
    pending: view.pending.slice(),
    offersUsed: view.offersUsed.map((used) => used ?? 0),
    sentencesUsed: view.sentencesUsed.map((used) => used ?? 0),
    estimates: {},
    fired: view.fired.slice(),
    missed: [],
    dice: diceFrom(seed),
    forced:
      guess.otherChances === undefined ? (guess.chances ?? {}) : { [ANY_CHANCE]: guess.otherChances, ...guess.chances },
    unjudged: guess.unjudged,
  };
}

/**
 * What a view hides of its pledges: a verdict is taken for the truth, and a review that is still out is supposed to have
 * found what can be seen now. Writes the truths into the slots.
 */
function supposeTruth(rules: Rules, view: View, slots: number[]): State['standing'] {
  const { layout } = rules;
  const supposed: State['standing'] = {};
  for (const [issue, standing] of Object.entries(view.standing)) {
    supposed[issue] = standing;
    const hidden = view.slots[layout.kept(issue)] === null;
    const out = standing.reports !== null ? standingOption(rules, view, issue)?.pledge : null;
    if (out && hidden) slots[layout.kept(issue)] = out.keptIf(slots) === 0 ? 0 : 1;
    else if (hidden && view.slots[layout.verdict(issue)] === VERDICT_CODES.kept) slots[layout.kept(issue)] = 1;
    if (out && standing.found === null) supposed[issue] = { ...standing, found: out.looksKeptIf(slots) !== 0 };
  }
  return supposed;
}

/** A hidden meter's likely value: the lower bound of its band, or its start as redacted. */
function supposed(meter: Meter, band: string | undefined): number {
  const lower = meter.bands?.find((b) => b.id === band)?.from;
  if (lower === undefined) return meter.start;
  const next = meter.bands?.find((b) => b.from > lower)?.from ?? meter.max;
  const middle = Math.floor((lower + next) / 2);
  return bandOf(meter, middle) === band ? middle : lower;
}
