/** The language that numbers and months are written in; `speak` in `language.ts` sets it together with the words. */
let current = 'en';

/** The BCP 47 tag of the language in use. */
export const locale = (): string => current;

/** Changes the language of numbers and months. Screens call `speak`, which also changes the words. */
export const setLocale = (tag: string): void => {
  current = tag;
};
