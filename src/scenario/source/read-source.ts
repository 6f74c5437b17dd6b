/** A file's text to plain values with places, or the reasons why not. Never throws. */
import type { Finding, Path } from '../problems.ts';
import { composeYaml, type Composed } from './compose.ts';
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

  const strange = [...text.matchAll(CONTROL)];
  const first = strange[0];
  if (first !== undefined) {
    const message = `There is a character here that no text has (number ${first[0].charCodeAt(0)}).`;
    if (strange.length > 20 || first[0] === '\0')
      return refused(
        first.index,
        'not-text',
        `${message} This is not a text file.`,
        'Save the file as plain text (UTF-8).',
      );
    for (const one of strange) spot([], one.index, 'not-text', message, 'Delete it.');
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
  const complaints = document?.errors ?? [];
  for (const complaint of complaints.slice(0, LIMITS.syntaxProblems)) {
    const { message, mend } = syntaxWords(complaint.code);
    spot(
      [],
      Math.min(complaint.pos[0], text.length),
      `yaml-${complaint.code.toLowerCase().replaceAll('_', '-')}`,
      message,
      mend,
    );
  }
  if (complaints.length > LIMITS.syntaxProblems) {
    spot(
      [],
      complaints[LIMITS.syntaxProblems]?.pos[0] ?? 0,
      'yaml-more',
      `There are ${complaints.length - LIMITS.syntaxProblems} more problems of this kind from here on.`,
      'Mend the first ones and look again.',
    );
  }
  for (const complaint of (document?.warnings ?? []).slice(0, LIMITS.syntaxProblems)) {
    const { message, mend } = syntaxWords(complaint.code);
    problems.push({
      level: 'warning',
      code: `yaml-${complaint.code.toLowerCase().replaceAll('_', '-')}`,
      path: [],
      offset: complaint.pos[0],
      message,
      mend,
    });
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
  return {
    tree,
    problems,
    soundUntil: Math.min(
      text.length + 1,
      ...problems.filter((one) => one.code.startsWith('yaml-') && one.level === 'error').map((one) => one.offset),
    ),
  };
}

function refused(offset: number, code: string, message: string, mend: string): Source {
  return { tree: null, soundUntil: 0, problems: [{ level: 'error', code, path: [], offset, message, mend }] };
}
