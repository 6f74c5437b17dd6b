/** A translation's file to the case in its language: what the command and the build make of `hanoi_2006.ru.yaml`. */
import type { Setup } from '../../kernel/setup.ts';
import type { Reading } from '../read.ts';
import { readTranslation } from './read-translation.ts';
import { translate } from './translate.ts';

/** `original`: null where the scenario has an error of its own, for then nothing can be held against it. */
export function readTranslated(text: string, file: string, original: Setup | null): Reading {
  if (original === null) return refused('no-scenario', 'Its scenario cannot be read yet.', 'Check the scenario first.');
  const { overlay, problems } = readTranslation(text, original, file);
  return { setup: overlay && translate(original, overlay), problems };
}

/** One problem of the file as a whole. */
export const refused = (code: string, message: string, mend: string): Reading => ({
  setup: null,
  problems: [{ level: 'error', code, line: 1, column: 1, path: '', message, mend }],
});
