/**
 * Whether to keep one's own pledge: the cost of delivering it against what a breach costs (the clause's
 * consequences, credibility, and the other side's own promises) times the chance that the proof sees the breach.
 */
import type { Pledge, ProofKind } from '../../kernel/setup.ts';
import { ceiling } from './promises.ts';

export interface Scruples {
  /** Points that its word is worth to the bot beyond what the score says. */
  readonly honour: number;
  /** Does it claim what is not so? */
  readonly lies: boolean;
}
export interface Choice {
  readonly keep: boolean;
  /** Expected points of an ending with the better choice. */
  readonly points: number;
  /** Points by which keeping is better; negative: worse. */
  readonly margin: number;
}
export interface Endings {
  /** Points of the ending in which the pledge is kept, and of the one in which a breach is seen. */
  readonly kept: number;
  readonly broken: number;
  /** Points not paid when the promise is not delivered; at least 0. */
  readonly saved: number;
  /** Points of what the other side still owes, and might withhold in turn; at least 0. */
  readonly owed: number;
}

/** How likely a breach is answered with a breach. */
const ANSWERED = 0.6;
/** An undated pledge that nobody calls costs nothing to let lie. */
const UNCALLED = 0.6;

/** What the proof would see if the substance were not done. */
export type Form = 'stands' | 'can-be-staged' | 'shows';

/** Chance that a breach is seen as one. A bot that will not lie claims nothing, and silence reads as broken. */
export function chanceSeen(proof: ProofKind, form: Form, { lies }: Scruples): number {
  switch (proof) {
    case 'independent':
      return 1;
    case 'joint-review':
      return form === 'stands' ? 0.15 : form === 'can-be-staged' ? 0.6 : 1;
    case 'self-report':
      return lies ? 0.25 : 1;
  }
}

/** `called`: it will be tested for certain. */
export function keepOrBreak(
  pledge: Pledge,
  proof: ProofKind,
  form: Form,
  scruples: Scruples,
  { kept, broken, saved, owed }: Endings,
  called: boolean,
): Choice {
  const tested = pledge.due.kind === 'undated' && !called ? 1 - UNCALLED : 1;
  const seen = chanceSeen(proof, form, scruples) * tested;
  const works = ceiling(pledge);
  const keeping = works * kept + (1 - works) * broken;
  const unseen = Math.max(broken, kept + saved);
  const breaking = seen * (broken - ANSWERED * owed) + (1 - seen) * unseen - scruples.honour * tested;
  return { keep: keeping >= breaking, points: Math.max(keeping, breaking), margin: keeping - breaking };
}
