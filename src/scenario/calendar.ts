/** Months are round numbers: 1 is the first month of the game. */
import { STAND_IN_MONTH } from './format/leaf.ts';
import type { Names } from './names.ts';

/** The round of a month, which may lie outside the game. Where the calendar itself could not be read, any month is taken for the first. */
export function roundOf(month: string, names: Names): number {
  return names.replaced(['calendar', 'first']) || month === STAND_IN_MONTH
    ? 1
    : months(month) - months(names.first) + 1;
}
function months(month: string): number {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return year * 12 + inYear - 1;
}
