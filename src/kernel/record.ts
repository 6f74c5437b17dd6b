/** A game is its record: the save, the replay, the bug report and the golden test are this one file. */
import type { Action } from './action.ts';
import type { RoleId, Setup } from './setup.ts';

export const RULES_VERSION = 'side-letter-rules/1';

export interface RecordedAction {
  /** null: the table itself (`time-up`). */
  readonly seat: RoleId | null;
  readonly action: Action;
}
export interface GameRecord {
  readonly format: 'side-letter-record/1';
  readonly rules: string;
  readonly setup: Setup;
  /** Any 32-bit unsigned integer. */
  readonly seed: number;
  /** Chances forced to an answer (replaying history), by move, event or issue id. */
  readonly forced?: { readonly [id: string]: boolean };
  readonly actions: readonly RecordedAction[];
}
