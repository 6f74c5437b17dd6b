/** What makes a scenario play badly though it can be read: one file a lint. */
import type { Setup } from '../../kernel/setup.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import type { Report } from '../problems.ts';

export interface Draft {
  readonly setup: Setup;
  readonly file: ScenarioFile;
  /** The file's name or path; null where there is none. */
  readonly name: string | null;
}
export type Lint = (draft: Draft, report: Report) => void;

const LINTS: readonly Lint[] = [];

export function lint(draft: Draft, report: Report): void {
  for (const one of LINTS) one(draft, report);
}
