/** Where an expression stands, and what is asked of it there. */
import type { Path } from '../problems.ts';

export interface Place {
  readonly path: Path;
  /** A condition is true or false; a number may be a condition too (0 or 1). */
  readonly wants: 'condition' | 'number';
  /** The role who must see everything it reads. */
  readonly seer?: {
    readonly role: string;
    readonly level: 'error' | 'warning';
    /** Why: "decides when `russia` can play it". */
    readonly why: string;
  };
}
