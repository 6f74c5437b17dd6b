/** Moments of the reader's own time, such as when a game was last played. */
import { locale } from './locale.ts';

/** `24 Nov 2026, 08:08`; `time` in milliseconds since 1970. Days come before months, as everywhere in the game. */
export const sayWhen = (time: number): string =>
  new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    time,
  );
