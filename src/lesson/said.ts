/** Words of a script: in the scenario's own language, or in several by their BCP 47 tags. */
export type Said = string | { readonly [language: string]: string };

/** The words in a language, or in its main language (`ru` for `ru-RU`), else in the script's first. */
export function saidIn(said: Said, language: string): string {
  if (typeof said === 'string') return said;
  return said[language] ?? said[language.split('-')[0] ?? ''] ?? Object.values(said)[0] ?? '';
}
