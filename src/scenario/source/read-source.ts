/** A file's text to plain values with places, or the reasons why not. Never throws. */
import type { Finding, Path } from '../problems.ts';
import { LIMITS } from './limits.ts';
import { type Parsed, parseWithSlips, type Stretch } from './slips.ts';
import { strangeIn } from './strange.ts';
import { syntaxWords } from './syntax.ts';
import { type Tree, treeOf } from './tree.ts';

/** A problem known by its offset. */
export interface Spotted extends Omit<Finding, 'on' | 'from'> {
  readonly offset: number;
}
export interface Source {
  /** null: nothing can be read of it. */
  readonly tree: Tree | null;
  readonly problems: readonly Spotted[];
  /** Parts that may have been read quite wrongly, after a slip in the YAML itself. */
  readonly unsure: readonly Stretch[];
}

/** `text` is without its byte order mark. */
export function readSource(text: string): Source {
  if (text.length > LIMITS.size) {
    const millions = Math.round(text.length / 1e5) / 10;
    return refused(
      0,
      'too-big',
      `This file has ${millions} million characters; a scenario has at most one million.`,
      'Is this the right file?',
    );
  }
  const problems: Spotted[] = [];
  const spot = (path: Path, offset: number, code: string, message: string, mend: string): void => {
    problems.push({ level: 'error', code, path, offset, message, mend });
  };

  const { offsets, isText } = strangeIn(text);
  for (const offset of offsets) {
    const message = `There is a character here that no text has (number ${text.charCodeAt(offset)}).`;
    if (!isText)
      return refused(offset, 'not-text', `${message} This is not a text file.`, 'Save the file as plain text (UTF-8).');
    spot([], offset, 'not-text', message, 'Delete it.');
  }

  const parsed = parseWithSlips(text);
  problems.push(...syntaxProblems(parsed, text));
  if (parsed.refused) {
    const { because, offset } = parsed.refused;
    return {
      tree: null,
      unsure: [],
      problems: [...problems, { level: 'error', path: [], offset, ...REFUSED[because] }],
    };
  }
  const [document] = parsed.documents ?? [];
  const contents = document?.contents ?? null;
  const nothing = contents === null || (contents.range[0] === contents.range[1] && parsed.complaints.length === 0);
  if (document === undefined || nothing) {
    const { problems: empty } = refused(
      0,
      'empty',
      'This file is empty.',
      'Copy `scenarios/two_issues.yaml` and change its words and numbers.',
    );
    return { tree: null, unsure: [], problems: [...problems, ...empty] };
  }
  const inTree: Spotted[] = [];
  const tree = treeOf(document, (path, offset, code, message, mend) =>
    inTree.push({ level: 'error', code, path, offset, message, mend }),
  );
  problems.push(...inTree.filter(({ offset }) => !parsed.unsure.some(({ from, to }) => offset >= from && offset < to)));
  return { tree: inTree.some(({ code }) => code === 'too-big') ? null : tree, problems, unsure: parsed.unsure };
}

const REFUSED = {
  deep: {
    code: 'too-deep',
    message: `Brackets or blocks are nested more than ${LIMITS.depth} deep here.`,
    mend: 'A closing bracket may be missing.',
  },
  many: {
    code: 'too-big',
    message: 'This file has far more parts than a scenario needs.',
    mend: 'Is this the right file?',
  },
  unreadable: {
    code: 'unreadable',
    message: 'This file cannot be read as YAML.',
    mend: 'Compare it with a scenario that works.',
  },
} as const;

function syntaxProblems({ complaints, warnings }: Parsed, text: string): Spotted[] {
  const worded = (list: Parsed['complaints'], level: 'error' | 'warning'): Spotted[] =>
    list.slice(0, LIMITS.syntaxProblems).map(({ code, message, pos }) => ({
      level,
      code: `yaml-${code.toLowerCase().replaceAll('_', '-')}`,
      path: [],
      offset: Math.min(pos[0], text.length),
      ...syntaxWords(code, message),
    }));
  return [...worded(complaints, 'error'), ...worded(warnings, 'warning')];
}

function refused(offset: number, code: string, message: string, mend: string): Source {
  return { tree: null, unsure: [], problems: [{ level: 'error', code, path: [], offset, message, mend }] };
}
