/** A file's text to plain values with places, or the reasons why not. Never throws. */
import type { Finding, Path } from '../problems.ts';
import { composeYaml, type Composed, type SyntaxComplaint } from './compose.ts';
import { LIMITS } from './limits.ts';
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
  /** Where the first complaint about the syntax is: what follows it may be read wrongly. */
  readonly soundUntil: number;
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** With more than this many, it is no text with a slip in it. */
const MOST_STRANGE = 20;
/** Where the first control characters stand. */
function strangeIn(text: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(CONTROL)) if (found.push(index) > MOST_STRANGE) break;
  return found;
}

/** `text` without its byte order mark. */
export function readSource(text: string): Source {
  if (text.length > LIMITS.size) {
    return refused(
      0,
      'too-big',
      `This file has ${Math.round(text.length / 1e5) / 10} million characters; a scenario has at most one million.`,
      'Is this the right file?',
    );
  }
  const problems: Spotted[] = [];
  const spot = (path: Path, offset: number, code: string, message: string, mend: string): void => {
    problems.push({ level: 'error', code, path, offset, message, mend });
  };

  const strange = strangeIn(text);
  const [first] = strange;
  if (first !== undefined) {
    const message = `There is a character here that no text has (number ${text.charCodeAt(first)}).`;
    if (strange.length > MOST_STRANGE || text.includes('\0'))
      return refused(first, 'not-text', `${message} This is not a text file.`, 'Save the file as plain text (UTF-8).');
    for (const offset of strange) spot([], offset, 'not-text', message, 'Delete it.');
  }

  let composed: Composed;
  try {
    composed = composeYaml(text);
  } catch {
    return refused(0, 'unreadable', 'This file cannot be read as YAML.', 'Compare it with a scenario that works.');
  }
  if (!composed.ok) {
    return composed.because === 'deep'
      ? refused(
          composed.offset,
          'too-deep',
          `Brackets or blocks are nested more than ${LIMITS.depth} deep here.`,
          'A closing bracket may be missing.',
        )
      : refused(
          composed.offset,
          'too-big',
          'This file has far more parts than a scenario needs.',
          'Is this the right file?',
        );
  }

  const [document, second] = composed.documents;
  const complaints = withoutEchoes(document?.errors ?? [], text);
  for (const { code, message: own, pos } of complaints.slice(0, LIMITS.syntaxProblems)) {
    const { message, mend } = syntaxWords(code, own);
    spot([], Math.min(pos[0], text.length), codeOf(code), message, mend);
  }
  const more = complaints.length - LIMITS.syntaxProblems;
  if (more > 0)
    spot(
      [],
      complaints.at(-1)?.pos[0] ?? 0,
      'yaml-more',
      `There are ${more} more problems of this kind before this.`,
      'Mend the first ones and look again.',
    );
  for (const { code, message: own, pos } of (document?.warnings ?? []).slice(0, LIMITS.syntaxProblems)) {
    problems.push({ level: 'warning', code: codeOf(code), path: [], offset: pos[0], ...syntaxWords(code, own) });
  }
  if (second !== undefined) {
    const { message, mend } = syntaxWords('MULTIPLE_DOCS');
    spot([], second.range[0], 'yaml-multiple-docs', message, mend);
  }
  if (
    document === undefined ||
    document.contents === null ||
    (document.contents.range[0] === document.contents.range[1] && complaints.length === 0)
  ) {
    const empty = refused(
      0,
      'empty',
      'This file is empty.',
      'Copy `scenarios/two_issues.yaml` and change its words and numbers.',
    );
    return { ...empty, problems: [...problems, ...empty.problems] };
  }
  const tree = treeOf(document, spot);
  if (problems.some((one) => one.code === 'too-big')) return { tree: null, problems, soundUntil: 0 };
  const broken = complaints.filter(({ code }) => !MILD.has(code)).map(({ pos }) => pos[0]);
  return { tree, problems, soundUntil: Math.min(text.length + 1, ...broken.slice(0, 1)) };
}

/** Slips inside one value, which leave the structure of the file as it is. */
const MILD: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BAD_ALIAS',
  'ALIAS_PROPS',
  'BAD_DIRECTIVE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

const codeOf = (code: string): string => `yaml-${code.toLowerCase().replaceAll('_', '-')}`;

/** One line out of line makes the parser complain of each that follows it at the same depth. */
function withoutEchoes(complaints: readonly SyntaxComplaint[], text: string): readonly SyntaxComplaint[] {
  let depth: number | null = null;
  return complaints.filter(({ code, message, pos }) => {
    if (code !== 'BAD_INDENT' || /end with/.test(message)) {
      if (code === 'TAB_AS_INDENT') depth = null;
      return true;
    }
    const lineStart = text.lastIndexOf('\n', pos[0] - 1) + 1;
    const here = /^ */.exec(text.slice(lineStart, lineStart + 400))?.[0].length ?? 0;
    const echo = depth === here;
    depth = here;
    return !echo;
  });
}

function refused(offset: number, code: string, message: string, mend: string): Source {
  return { tree: null, soundUntil: 0, problems: [{ level: 'error', code, path: [], offset, message, mend }] };
}
