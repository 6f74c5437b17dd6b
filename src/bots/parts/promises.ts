/**
 * What another's promise is worth: the chance that it is truly kept, from what everyone can see of it: the word of its
 * pledgor so far, whether it has a date, who checks it, and what follows if it is broken. The first values follow
 * the expected-value tables of the Hanoi design; a bot corrects them by credibility alone.
 */
import { within } from '../../kernel/expressions.ts';
import type { Pledge, ProofKind } from '../../kernel/setup.ts';

const DATED = 0.72;
const UNDATED = 0.35;
const BY_PROOF: { readonly [kind in ProofKind]: number } = {
  independent: 0.12,
  'joint-review': 0,
  'self-report': -0.25,
};
/** For each consequence of a breach, up to three. */
const PER_CONSEQUENCE = 0.05;
/** Credibility of 50 is neutral; 0 and 100 move the chance by this much. */
const BY_WORD = 0.3;
/** Form and substance differ, and the proof sees form: the pledgor may put on a show. */
const SHOW = -0.12;

export interface Circumstances {
  readonly proof: ProofKind;
  /** Credibility of the pledgor, 0..100. */
  readonly credibility: number;
}

/** Chance 0.05..0.97 that the pledge is kept in substance. */
export function chanceKept(pledge: Pledge, { proof, credibility }: Circumstances): number {
  const dated = pledge.due.kind !== 'undated';
  let chance = dated ? DATED : UNDATED;
  chance += BY_PROOF[proof];
  chance += PER_CONSEQUENCE * Math.min(3, pledge.ifBroken.length);
  chance += (BY_WORD * (credibility - 50)) / 50;
  if (pledge.looksKeptIf !== null && proof !== 'independent') chance += SHOW;
  return within(Math.min(chance, ceiling(pledge)), 0.05, 0.97);
}

/** A willing pledgor may still fail: the chance that its act works, where that is a plain number. */
export function ceiling(pledge: Pledge): number {
  return pledge.act && typeof pledge.act.delivers === 'number' ? pledge.act.delivers : 0.97;
}
