/**
 * What another's promise is worth: the chance that it is truly kept, from what can be seen of it: the word of its
 * pledgor so far, whether it has a date, who checks it, what hangs on it, and what it seems to cost the pledgor.
 */
import { within } from '../../kernel/expressions.ts';
import type { EffectRules, PledgeRules } from '../../kernel/rules.ts';
import type { Pledge, ProofKind } from '../../kernel/setup.ts';

/** A dated promise that costs no more than what hangs on it; first values after the tables of the Hanoi design. */
const DATED = 0.85;
const UNDATED = 0.4;
/** Credibility of 50 is neutral; 0 and 100 move the chance by this much. */
const BY_WORD = 0.3;
/** For each point by which the promise seems to cost more than what hangs on it. */
const PER_POINT = 0.06;
/** Points that hang on it: on the verdict itself by its proof, and on each consequence or reward. */
const ON_VERDICT: { readonly [kind in ProofKind]: number } = { independent: 3, 'joint-review': 1.5, 'self-report': 0 };
const ON_EFFECT = 2;
/** Form and substance differ, and the proof sees form (or nothing but words): the pledgor may put on a show. */
const SHOW = 0.12;
const WORDS_ONLY = 0.2;
/** Due at the very end, when there is no tomorrow to spoil. */
const LAST_DAY = 0.15;

export interface Circumstances {
  readonly proof: ProofKind;
  /** Credibility of the pledgor, 0..100. */
  readonly credibility: number;
  /** Points that keeping it is thought to cost the pledgor; at least 0. */
  readonly burden: number;
  /** Consequences of a breach and rewards of proof that would come about. */
  readonly effects: number;
  /** It falls due in the last month. */
  readonly last: boolean;
}

/** Chance 0.05..0.97 that the pledge is kept in substance. */
export function chanceKept(pledge: Pledge, { proof, credibility, burden, effects, last }: Circumstances): number {
  let chance = pledge.due.kind === 'undated' ? UNDATED : DATED;
  chance += (BY_WORD * (credibility - 50)) / 50;
  chance -= PER_POINT * Math.max(0, burden - ON_VERDICT[proof] - ON_EFFECT * Math.min(3, effects));
  if (last) chance -= LAST_DAY;
  if (proof === 'self-report') chance -= WORDS_ONLY;
  else if (proof === 'joint-review' && pledge.looksKeptIf !== null) chance -= SHOW;
  return within(Math.min(chance, ceiling(pledge)), 0.05, 0.97);
}

/** A willing pledgor may still fail: the chance that its act works, where that is a plain number. */
export function ceiling(pledge: Pledge): number {
  return pledge.act && typeof pledge.act.delivers === 'number' ? pledge.act.delivers : 0.97;
}

/** How many effects hang on the verdict, given what would stand (`slots`). */
export function effectsOn(pledge: PledgeRules, slots: readonly (number | null)[]): number {
  const come = (list: readonly EffectRules[]): number =>
    list.filter((one) => one.if === null || one.if(slots) !== 0).length;
  return come(pledge.ifBroken) + come(pledge.ifKept);
}
