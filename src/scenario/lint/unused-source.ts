/** A source that nothing points to. Sources named in the briefs, such as *Record M23*, count as used. */
import type { Prose } from '../../kernel/prose.ts';
import type { Lint } from './draft.ts';
import { recordsOf } from './record-source.ts';

export const unusedSource: Lint = (draft, report) => {
  const used = new Set(recordsOf(draft).flatMap(({ keys }) => keys));
  const { roles, teaching, events, moves, issues } = draft.setup;
  const words = [
    ...roles.flatMap((role) => [textOf(role.brief), textOf(role.instructions)]),
    ...events.map((event) => event.text),
    ...moves.map((move) => move.details),
    ...issues.flatMap((issue) => [issue.details ?? '', ...issue.options.map((option) => option.details ?? '')]),
    ...teaching.aims,
    ...teaching.questions,
    ...Object.values(teaching.plan),
    ...teaching.glossary.map(({ says }) => says),
  ].join(' ');
  for (const word of words.match(/[A-Za-z][A-Za-z0-9_.]*[A-Za-z0-9_]|[A-Za-z]/g) ?? []) used.add(word);
  for (const key of Object.keys(draft.setup.sources)) {
    if (!used.has(key))
      report({
        level: 'advice',
        code: 'unused-source',
        path: ['sources', key],
        message: `Nothing names the source \`${key}\`.`,
        mend: 'Name it with `record:` where it belongs, or delete it.',
        on: 'key',
      });
  }
};

const textOf = (prose: Prose): string =>
  prose
    .map((block) => (block.kind === 'list' ? block.items.flat() : block.spans).map(({ text }) => text).join(''))
    .join(' ');
