/** Gathers findings and turns them into problems with a line and a column, in the file's order. */
import {
  type Finding,
  type Level,
  MOST_PROBLEMS,
  type Path,
  pathWords,
  type Problem,
  type Report,
  within,
} from './problems.ts';
import { linesOf } from './source/lines.ts';
import type { Spotted } from './source/read-source.ts';
import type { Stretch } from './source/slips.ts';
import { locate, offsetInText, type Tree } from './source/tree.ts';

interface Placed {
  readonly offset: number;
  readonly level: Level;
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
}

export interface ProblemList {
  readonly report: Report;
  /** From now on only findings outside these parts count, and only those that do not depend on the rest of the file. */
  onlyOutside(unsure: readonly Stretch[]): void;
  /** Findings at these places from now on are echoes of what was reported there. */
  quiet(paths: readonly Path[]): void;
  spot(spotted: Spotted): void;
  hasErrors(): boolean;
  /** Once each, in the file's order. */
  problems(): Problem[];
}

/** Problems that are problems whatever the rest of the file says: they are told even where a slip in the YAML may have lost some of it. */
const BY_ITSELF: ReadonlySet<string> = new Set([
  'unknown-key',
  'wrong-value',
  'bad-id',
  'expression',
  'expression-too-long',
  'unknown-operator',
  'unknown-function',
  'wrong-arguments',
  'divisor',
  'month-in-expression',
]);

/** `tree`: where things stand, once it is known. */
export function problemList(text: string, tree: () => Tree | null): ProblemList {
  const placed: Placed[] = [];
  let quiet: readonly Path[] = [];
  let left = 0;
  let unsure: readonly Stretch[] = [];

  const add = (one: Placed): void => {
    if (placed.length < MOST_PROBLEMS) placed.push(one);
    else left++;
  };

  function offsetOf({ path, on, from }: Finding): number {
    const root = tree()?.root;
    if (!root) return 0;
    const { found, whole } = locate(root, path);
    if (on === 'key' || !whole) return found.keyStart;
    if (from === undefined) return found.start;
    return offsetInText(text, found, valueAt(tree()?.value, path), from);
  }

  return {
    report(finding) {
      if (quiet.some((path) => within(finding.path, path))) return;
      const offset = offsetOf(finding);
      const blurred = unsure.some(({ from, to }) => offset >= from && offset < to);
      if (unsure.length > 0 && (blurred || !BY_ITSELF.has(finding.code))) return;
      add({ ...finding, offset });
    },
    quiet: (paths) => void (quiet = [...quiet, ...paths]),
    onlyOutside: (stretches) => void (unsure = stretches),
    spot: add,
    hasErrors: () => placed.some(({ level }) => level === 'error'),
    problems() {
      const position = linesOf(text);
      const seen = new Set<string>();
      const sorted = placed
        .map(({ offset, path, level, code, message, mend }): Problem => ({
          level,
          code,
          ...position(offset),
          message,
          mend,
          path: pathWords(path),
        }))
        .sort((a, b) => a.line - b.line || a.column - b.column)
        .filter((problem) => {
          const key = `${problem.line}:${problem.column} ${problem.message}`;
          return !seen.has(key) && seen.add(key);
        });
      if (left > 0)
        sorted.push({
          level: 'error',
          code: 'more',
          line: sorted.at(-1)?.line ?? 1,
          column: 1,
          message: `There are ${left} more problems.`,
          mend: 'Mend these first and look again.',
          path: '',
        });
      return sorted;
    },
  };
}

function valueAt(value: unknown, path: Path): string {
  let here = value;
  for (const part of path)
    here = typeof here === 'object' && here !== null ? (here as { [key: string | number]: unknown })[part] : undefined;
  return typeof here === 'string' ? here : '';
}
