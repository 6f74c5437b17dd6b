/** What every part of the translation needs: the names, the way to read expressions and months, the way to report. */
import type { Expr } from '../../kernel/expressions.ts';
import type { Place } from '../expressions/place.ts';
import { readExpression } from '../expressions/read-expression.ts';
import { roundOf } from '../calendar.ts';
import { unknownName } from '../lint/unknown-name.ts';
import type { Kind, Names } from '../names.ts';
import type { Path, Report } from '../problems.ts';

export type Written = number | boolean | string;

export interface Reader {
  readonly names: Names;
  readonly report: Report;
  /** Reads an expression; reports what is wrong with it. */
  expression(source: Written, place: Place): Expr;
  condition(source: Written, path: Path): Expr;
  number(source: Written, path: Path): Expr;
  /** The round of a month: 1 is the first; may lie outside the calendar. */
  round(month: string): number;
  /** Whether there is such a name; reports it if not. `on`: the name is a key, not a value. */
  known(kind: Kind, name: string, path: Path, on?: 'key'): boolean;
  error(code: string, path: Path, message: string, mend: string, on?: 'key'): void;
  warning(code: string, path: Path, message: string, mend: string, on?: 'key'): void;
}

export function makeReader(names: Names, report: Report): Reader {
  const expression = (source: Written, place: Place): Expr => readExpression(source, place, names, report);
  const say =
    (level: 'error' | 'warning') =>
    (code: string, path: Path, message: string, mend: string, on?: 'key'): void =>
      report({ level, code, path, message, mend, ...(on && { on }) });
  return {
    names,
    report,
    expression,
    condition: (source, path) => expression(source, { path, wants: 'condition' }),
    number: (source, path) => expression(source, { path, wants: 'number' }),
    round: (month) => roundOf(month, names),
    known(kind, name, path, on) {
      if (names[kind].has(name)) return true;
      const found = unknownName(names, kind, name);
      if (found !== 'echo')
        report({ level: 'error', path, ...(on && { on }), code: found.code, message: found.message, mend: found.mend });
      return false;
    },
    error: say('error'),
    warning: say('warning'),
  };
}

/** A list from one or many. */
export const listed = (one: string | readonly string[]): readonly string[] => (typeof one === 'string' ? [one] : one);
/** Source keys, several with a space between. */
export const sourcesOf = (record: string | readonly string[] | undefined): { record?: string } =>
  record === undefined || record.length === 0 ? {} : { record: listed(record).join(' ') };
/** The label for tight places, where there is one. */
export const shortOf = ({ short }: { readonly short?: string | undefined }): { short?: string } =>
  short === undefined ? {} : { short };
