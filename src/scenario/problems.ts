/** What is wrong with a file, in words for its author, with a place and a way to mend it. */

/** error: it cannot be played. warning: it plays badly. advice: it could be better. */
export type Level = 'error' | 'warning' | 'advice';
/** Keys and list places from the top of the file: `['moves', 'raid', 'then', 0]`. */
export type Path = readonly (string | number)[];

export interface Problem {
  readonly level: Level;
  /** A stable name of the kind of problem, for tests and for the studio. */
  readonly code: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What is wrong, in the author's words. */
  readonly message: string;
  /** How to mend it; empty only where the message already says. */
  readonly mend: string;
  /** Where in the file's structure: `moves.raid.then[0].add`. */
  readonly path: string;
}

/** A problem before its path has been turned into a line and a column. */
export interface Finding {
  readonly level: Level;
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly mend: string;
  /** Point at the key instead of its value. */
  readonly on?: 'key';
  /** Point at this character of the text that stands there. */
  readonly from?: number;
}
export type Report = (finding: Finding) => void;

/** More than this many helps nobody; the rest is counted in one line. */
export const MOST_PROBLEMS = 500;

/** `moves.raid.then[0].add` */
export function pathWords(path: Path): string {
  return path.reduce<string>(
    (words, part) => (typeof part === 'number' ? `${words}[${part}]` : words === '' ? part : `${words}.${part}`),
    '',
  );
}

/** Whether `path` is `above` or lies inside it. */
export function within(path: Path, above: Path): boolean {
  return above.length <= path.length && above.every((part, place) => part === path[place]);
}

/** `file:line:column: level: what is wrong. How to mend it.`: a form that editors and terminals can follow. */
export const inOneLine = (file: string, { line, column, level, message, mend }: Problem): string =>
  `${file}:${line}:${column}: ${level}: ${message} ${mend}`.trimEnd();
