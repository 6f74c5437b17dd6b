/** The reader: a scenario's text to what a table starts from, with every problem it has, all at once. */
import type { Setup } from '../kernel/setup.ts';
import { scenario } from './format/scenario.ts';
import { lint } from './lint/lint.ts';
import { namesOf } from './names.ts';
import type { Problem } from './problems.ts';
import { openText } from './open-text.ts';
import { checkShape } from './shape/check-shape.ts';
import { toSetup } from './to-setup.ts';

export type { Problem } from './problems.ts';

export interface Reading {
  /** null where there is an error: then it cannot be played. */
  readonly setup: Setup | null;
  /** In the file's order. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a scenario. Never throws, whatever the text; takes well under a second. `file` is its
 * name, to hold its id against; leave it out where there is none.
 */
export function readScenario(text: string, file?: string): Reading {
  const { list, tree, sound } = openText(text);
  if (tree === null) return { setup: null, problems: list.problems() };

  const shaped = checkShape(scenario, tree.value, list.report);
  if (shaped.file === null) return { setup: null, problems: list.problems() };
  list.quiet(shaped.replaced);
  const setup = toSetup(shaped.file, namesOf(shaped.file, shaped.replaced), list.report);
  if (sound) lint({ setup, file: shaped.file, name: file ?? null }, list.report);
  return { setup: list.hasErrors() ? null : setup, problems: list.problems() };
}
