/** Numbers for people: by `Intl`, with a true minus sign. */
import { locale } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat>();
const format = (value: number, options: Intl.NumberFormatOptions): string => {
  const key = locale() + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.NumberFormat(locale(), options)));
  // Negative zero would print as "−0".
  return found.format(value + 0 === 0 ? 0 : value).replace('-', '−');
};

/** A number with at most `digits` decimals (1 unless told): `4`, `−0.5`, `1,200`. */
export const sayNumber = (value: number, digits = 1): string => format(value, { maximumFractionDigits: digits });

/** With its sign: `+2`, `−1`, `0`. */
export const saySigned = (value: number): string =>
  format(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });

/** A share 0..1 as whole percent: `28%`. */
export const sayPercent = (share: number): string => format(share, { style: 'percent', maximumFractionDigits: 0 });

/** What stands after a number of this unit, with the space that belongs between: `%` or ` %`, ` months`, or nothing. */
export const sayUnit = (unit: string | undefined): string =>
  unit === '%' ? sayPercent(0).replace(sayNumber(0), '') : unit ? ` ${unit}` : '';

/** `46 → 48`, `46.1 → 46.4` where whole numbers do not tell them apart; one whole number where tenths do not either. */
export function sayMoved(from: number, to: number): string {
  for (const digits of [0, 1]) {
    const pair = [sayNumber(from, digits), sayNumber(to, digits)];
    if (pair[0] !== pair[1]) return pair.join(' → ');
  }
  return sayNumber(to, 0);
}

/** Two numbers with as many decimals as it takes to tell them apart, three at most. */
export function sayPair(from: number, to: number): [from: string, to: string] {
  for (let digits = 1; ; digits++) {
    const pair: [string, string] = [sayNumber(from, digits), sayNumber(to, digits)];
    if (digits === 3 || from === to || pair[0] !== pair[1]) return pair;
  }
}
