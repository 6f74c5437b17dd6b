/** Who thinks: a seat, what it may look ahead with, and its temper. */
import type { Rules } from '../../kernel/rules.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { Scruples } from './keep-or-break.ts';
import type { Prospects } from './prospects.ts';

export interface Seat {
  readonly rules: Rules;
  readonly role: RoleId;
  readonly prospects: Prospects;
  readonly scruples: Scruples;
  /** Added to the chance that others keep their word: some trust more than others. */
  readonly trust: number;
}
