/** What a lint looks at. */
import type { Setup } from '../../kernel/setup.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import type { Report } from '../problems.ts';

export interface Draft {
  /** Whole even where there are errors; then some expressions are `BROKEN`, of which nothing can be concluded. */
  readonly setup: Setup;
  readonly file: ScenarioFile;
  /** The file's name or path; null where there is none. */
  readonly name: string | null;
}
export type Lint = (draft: Draft, report: Report) => void;
