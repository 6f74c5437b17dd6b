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
  const [before, after] = apart(from, to, 0, 1);
  return before === after ? sayNumber(to, 0) : `${before} → ${after}`;
}

/** Two numbers with as many decimals as it takes to tell them apart, three at most. */
export const sayPair = (from: number, to: number): [from: string, to: string] =>
  apart(from, to, 1, from === to ? 1 : 3);

/** Two numbers with from `least` to `most` decimals, as few as tell them apart. */
function apart(from: number, to: number, least: number, most: number): [from: string, to: string] {
  const pair: [string, string] = [sayNumber(from, least), sayNumber(to, least)];
  return least === most || pair[0] !== pair[1] ? pair : apart(from, to, least + 1, most);
}
