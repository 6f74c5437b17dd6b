/** Fetches the language to speak. English is at hand; another is one file, fetched when it is chosen. */
import type { Catalogue } from '../text/catalogue.ts';
import { english } from '../text/en/english.ts';
import { speak } from '../text/language.ts';
import type { Language } from '../hud/settings/settings.ts';

const CATALOGUES: { readonly [L in Language]: () => Promise<Catalogue> } = {
  en: () => Promise.resolve(english),
  ru: async () => (await import('../text/ru/russian.ts')).russian,
};

/** Speaks a language from now on, and says so on the page. Rejects when it cannot be fetched; then nothing changes. */
export async function speakIn(language: Language, root: HTMLElement): Promise<void> {
  speak(await CATALOGUES[language]());
  root.lang = language;
}
