/**
 * Whether to keep one's own pledge: the cost of delivering it against what a breach costs (the clause's
 * consequences and credibility) times the chance that the proof sees the breach.
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

/** Chance that a breach is seen as one. A bot that will not lie claims nothing, and silence reads as broken. */
export function chanceSeen(pledge: Pledge, proof: ProofKind, { lies }: Scruples): number {
  switch (proof) {
    case 'independent':
      return 1;
    case 'joint-review':
      return pledge.looksKeptIf === null ? 1 : 0.6;
    case 'self-report':
      return lies ? 0.25 : 1;
  }
}

/**
 * `kept` and `broken`: points of the two endings, the breach seen; `saved`: points not paid when the promise is not
 * delivered (at least 0). An undated pledge that nobody calls costs nothing to let lie.
 */
export function keepOrBreak(
  pledge: Pledge,
  proof: ProofKind,
  scruples: Scruples,
  ending: { readonly kept: number; readonly broken: number; readonly saved: number },
): Choice {
  const uncalled = pledge.due.kind === 'undated' ? 0.6 : 0;
  const seen = chanceSeen(pledge, proof, scruples) * (1 - uncalled);
  const honour = scruples.honour * (1 - uncalled);
  const works = ceiling(pledge);
  const keeping = works * ending.kept + (1 - works) * ending.broken;
  const breaking = seen * ending.broken + (1 - seen) * Math.max(ending.broken, ending.kept + ending.saved) - honour;
  return { keep: keeping >= breaking, points: Math.max(keeping, breaking), margin: keeping - breaking };
}
