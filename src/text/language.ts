/** The language in use: its words, numbers and months change together. */
import type { Catalogue } from './catalogue.ts';
import { english } from './en/english.ts';
import { setLocale } from './locale.ts';

let current: Catalogue = english;

export const words = (): Catalogue => current;

/** Changes the language of everything said from now on. */
export function speak(catalogue: Catalogue): void {
  current = catalogue;
  setLocale(catalogue.locale);
}
