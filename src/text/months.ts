/** Months by name. A round is a month; round 1 is the calendar's first. */
import type { Setup } from '../kernel/setup.ts';
import { locale } from './locale.ts';

/** `short`: Jan 2007 · `long`: January · `full`: January 2007 · `tick`: Jan */
export type MonthStyle = 'short' | 'long' | 'full' | 'tick';

const STYLES = {
  short: { month: 'short', year: 'numeric' },
  long: { month: 'long' },
  full: { month: 'long', year: 'numeric' },
  tick: { month: 'short' },
} satisfies { [S in MonthStyle]: Intl.DateTimeFormatOptions };

const formats = new Map<string, Intl.DateTimeFormat>();

/** The name of a round's month. Rounds outside the calendar name the months before and after it. */
export function monthName(setup: Pick<Setup, 'calendar'>, round: number, style: MonthStyle): string {
  const [year = 2000, month = 1] = setup.calendar.first.split('-').map(Number);
  const key = `${locale()} ${style}`;
  let format = formats.get(key);
  if (!format) {
    formats.set(key, (format = new Intl.DateTimeFormat(locale(), { ...STYLES[style], timeZone: 'UTC' })));
  }
  const parts = format.formatToParts(Date.UTC(year, month - 2 + round, 1));
  // Russian closes with “г.”, which a name inside a sentence has no use for.
  if (parts.at(-1)?.type === 'literal') parts.pop();
  return parts.map((part) => part.value).join('');
}
