/** A day by its date. */
import { locale } from './locale.ts';

/** `24 Nov 2026`, where the reader is. `when` in milliseconds. */
export const sayDay = (when: number): string =>
  new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), { dateStyle: 'medium' }).format(when);
