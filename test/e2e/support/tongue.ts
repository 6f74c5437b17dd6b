/** A language as a test reads it: the words the screens say in it, so that one walk finds its way in every language. */
import { readFileSync } from 'node:fs';
import type { Setup } from '../../../src/kernel/setup.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { readTranslated } from '../../../src/scenario/translation/translated.ts';
import { type Context, contextOf } from '../../../src/text/context.ts';
import type { Parts } from '../../../src/text/parts.ts';
import { russian } from '../../../src/text/ru/russian.ts';
import { WHOLE_ENGLISH } from '../../text/whole-english.ts';

export interface Tongue {
  readonly words: Parts;
  /** Hanoi in it. */
  readonly setup: () => Setup;
  /** The same as a spectator hears of it. */
  readonly at: () => Context;
}

const FILE = 'scenarios/hanoi_2006.yaml';
const TRANSLATION = 'scenarios/hanoi_2006.ru.yaml';

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
const playable = (setup: Setup | null, file: string): Setup => {
  if (!setup) throw new Error(`${file} cannot be played`);
  return setup;
};
export const tongue = (words: Parts | undefined, setup: () => Setup): Tongue => {
  if (!words) throw new Error('a language without screens');
  return { words, setup, at: () => contextOf(setup(), null) };
};

const english = once(() => playable(readScenario(readFileSync(FILE, 'utf8'), FILE).setup, FILE));
export const ENGLISH = tongue(WHOLE_ENGLISH.parts, english);
export const RUSSIAN = tongue(
  russian.parts,
  once(() => playable(readTranslated(readFileSync(TRANSLATION, 'utf8'), TRANSLATION, english()).setup, TRANSLATION)),
);
