/** A step in the making: facts are applied as they are emitted, so that each rule reads the state the last one left. */
import { apply } from './apply.ts';
import type { Cause } from './board.ts';
import type { Fact } from './facts.ts';
import { roll } from './random.ts';
import type { EffectRules, Rules } from './rules.ts';
import type { State } from './state.ts';

/** Called with each fact just after it was applied: the moment to ask who sees it. */
export type Watch = (fact: Fact, state: State) => void;

/** Performs effects in order (`effects/perform`), handed in so that effects and pledges need not import each other. */
export type PerformAll = (playing: Playing, effects: readonly EffectRules[], cause: Cause, id: string) => void;

/** Stands for every chance that is not forced by its own name; no id of a scenario is written so. */
export const ANY_CHANCE = '*';

export class Playing {
  readonly rules: Rules;
  readonly state: State;
  readonly facts: Fact[] = [];
  /** After the last month: dated pledges of that month are tested and returning clamps undo steps. */
  reckoning = false;
  readonly #perform: PerformAll;
  readonly #watch: Watch | undefined;

  constructor(rules: Rules, state: State, perform: PerformAll, watch?: Watch) {
    this.rules = rules;
    this.state = state;
    this.#perform = perform;
    this.#watch = watch;
  }

  perform(effects: readonly EffectRules[], cause: Cause, id: string): void {
    if (effects.length > 0) this.#perform(this, effects, cause, id);
  }

  emit(fact: Fact): void {
    apply(this.rules, this.state, fact);
    this.facts.push(fact);
    this.#watch?.(fact, this.state);
  }

  /**
   * Rolls a chance (0..1). What is certain or impossible rolls no dice, and nothing can force it to be otherwise; a
   * forced chance (history, a forecast) asks none.
   */
  chance(chance: number, id: string): boolean {
    if (chance >= 1) return true;
    if (!(chance > 0)) return false;
    const forced = this.state.forced[id] ?? this.state.forced[ANY_CHANCE];
    if (forced !== undefined) return forced === 'likelier' ? chance >= 0.5 : forced;
    const { value, dice } = roll(this.state.dice);
    this.emit({ type: 'rolled', dice, chance, hit: value < chance, id });
    return value < chance;
  }
}
