/** What a file's name says of it: `hanoi_2006.ru.yaml` is `hanoi_2006` in `ru`. */
export interface TranslationName {
  readonly scenario: string;
  readonly language: string;
}

/** null for a name that is no translation's. */
export function translationName(file: string): TranslationName | null {
  const [, scenario, language] =
    /(?:^|[/\\])([a-z][a-z0-9_]*)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.yaml$/.exec(file) ?? [];
  return scenario && language ? { scenario, language } : null;
}
