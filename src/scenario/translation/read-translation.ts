/** The reader of translations: an overlay's text to words by place, with every problem it has, all at once. */
import type { Setup } from '../../kernel/setup.ts';
import { language as languageTag } from '../format/leaf.ts';
import type { Problem, Report } from '../problems.ts';
import { openText } from '../open-text.ts';
import { expectedOf } from './expected.ts';
import { holdAgainst } from './hold-against.ts';
import { translationName } from './translation-name.ts';
import type { Overlay } from './translate.ts';

export const TRANSLATION_FORMAT = 'side-letter-translation/1';

export interface TranslationReading {
  /** null where there is an error: a translation is whole or it is none. */
  readonly overlay: Overlay | null;
  /** In the file's order. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a translation of a scenario. Never throws, whatever the text. `file` is its name, to hold its language against;
 * leave it out where there is none.
 */
export function readTranslation(text: string, setup: Setup, file?: string): TranslationReading {
  const { list, tree } = openText(text);
  if (tree === null) return { overlay: null, problems: list.problems() };

  const { head, words } = headAndWords(tree.value);
  const language = checkHead(head, setup, file, list.report);
  const found = holdAgainst(expectedOf(setup), words, new Set(Object.keys(setup.sources)), list.report);
  return {
    overlay: list.hasErrors() ? null : { translates: setup.id, language, ...found },
    problems: list.problems(),
  };
}

interface Head {
  readonly format: unknown;
  readonly translates: unknown;
  readonly language: unknown;
}

/** The three lines that say what this file is, and the rest. A file that is no block is all words, and wrong as such. */
function headAndWords(value: unknown): { head: Head; words: unknown } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { head: { format: undefined, translates: undefined, language: undefined }, words: value };
  const { format, translates, language, ...words } = value as { readonly [key: string]: unknown };
  return { head: { format, translates, language }, words };
}

/** The language, once the head has been checked. */
function checkHead(head: Head, setup: Setup, file: string | undefined, report: Report): string {
  const named = translationName(file ?? '');
  const wrong = (key: keyof Head, message: string, mend: string): void =>
    report({ level: 'error', code: head[key] === undefined ? 'missing' : 'wrong-head', path: [key], message, mend });
  if (head.format !== TRANSLATION_FORMAT)
    wrong('format', `A translation begins with its format.`, `Write \`format: ${TRANSLATION_FORMAT}\`.`);
  if (head.translates !== setup.id)
    wrong('translates', 'A translation names its scenario by its id.', `Write \`translates: ${setup.id}\`.`);
  const language = languageTag.safeParse(head.language);
  const wanted = named?.language ?? 'ru';
  if (!language.success)
    wrong(
      'language',
      'A translation names its language by a tag such as `ru` or `pt-BR`.',
      `Write \`language: ${wanted}\`.`,
    );
  else if (language.data === (setup.language ?? 'en'))
    wrong('language', `The scenario itself is in \`${language.data}\`.`, 'Name the language of the translation.');
  else if (named !== null && named.language !== language.data)
    wrong(
      'language',
      `The language is \`${language.data}\`, but the file is called \`${named.scenario}.${named.language}.yaml\`.`,
      'Give both the same.',
    );
  return language.success ? language.data : '';
}
