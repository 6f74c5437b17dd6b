/** Words held against their original: what must be the same in every language, and what must not. */
import type { Prose, Span } from '../../kernel/prose.ts';
import type { Level, Path, Report } from '../problems.ts';

/** Shorter texts are names and labels, which may well be the same in two languages. */
const SENTENCE = 4;
/** Stressed words with which authors mark what kind of statement they made; screens show them in the reader's language. */
const TAG = /^(Record|Scenario|Rule)\b/;

export function compareText(
  words: string,
  original: string,
  path: Path,
  sources: ReadonlySet<string>,
  report: Report,
): void {
  if (words.trim() === original.trim() && original.trim().split(/\s+/).length >= SENTENCE)
    report({
      level: 'warning',
      code: 'same-words',
      path,
      message: 'These are the words of the scenario, untranslated.',
      mend: 'Translate them.',
    });
  compareLists('source', sourcesIn(original, sources), sourcesIn(words, sources), path, report);
  compareLists('number', numbersIn(original), numbersIn(words), path, report);
}

export function compareProse(
  prose: Prose,
  original: Prose,
  path: Path,
  sources: ReadonlySet<string>,
  report: Report,
): void {
  compareText(plain(prose), plain(original), path, sources, report);
  compareLists('tag', tagsIn(original), tagsIn(prose), path, report);
}

const LISTS = {
  source: { level: 'error', thing: 'the source' },
  tag: { level: 'error', thing: 'the tag' },
  number: { level: 'warning', thing: 'the number' },
} as const satisfies { readonly [list: string]: { readonly level: Level; readonly thing: string } };

/** As often here as there, in whatever order. */
function compareLists(
  list: keyof typeof LISTS,
  there: readonly string[],
  here: readonly string[],
  path: Path,
  report: Report,
): void {
  const { level, thing } = LISTS[list];
  const tell = (item: string, message: string, mend: string): void =>
    report({ level, code: `other-${list}`, path, message: `${message} ${thing} \`${item}\`.`, mend });
  for (const item of beyond(there, here))
    tell(item, 'This leaves out', list === 'number' ? 'Write it as a number too, or check it.' : 'Write it as it is.');
  for (const item of beyond(here, there)) tell(item, 'The scenario does not have', 'Delete it, or check it.');
}

/** What the first list has more often than the second. */
function beyond(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const sourcesIn = (words: string, sources: ReadonlySet<string>): readonly string[] =>
  (words.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []).filter((word) => sources.has(word));

/** Without the signs that languages put into numbers: `850,000` is `850 000`, and `3.3` is `3,3`. */
const numbersIn = (words: string): readonly string[] =>
  (words.match(NUMBER) ?? []).map((number) => number.replace(/\D/g, ''));
const NUMBER = /(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/g;

const tagsIn = (prose: Prose): readonly string[] =>
  spansOf(prose).flatMap(({ text, em }) => (em && TAG.test(text) ? [TAG.exec(text)?.[0] ?? ''] : []));
const plain = (prose: Prose): string =>
  spansOf(prose)
    .map(({ text }) => text)
    .join(' ');
const spansOf = (prose: Prose): readonly Span[] =>
  prose.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans));
