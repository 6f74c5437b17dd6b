/**
 * A language that nobody speaks, made from one that somebody does: every string stands between ⟦ and ⟧, a good third longer
 * and with strange letters. What is on the screen without the brackets does not come from the catalogue, and what a
 * longer language would not fit in is cut.
 */
import type { Catalogue } from '../../src/text/catalogue.ts';

/** Names are the same in every language: where they stand in a catalogue. */
const NAMES = new Set([
  'locale',
  'parts.title.name',
  'parts.shell.name',
  'parts.app.name',
  'parts.debrief.pressing.mark',
]);

/** The catalogue with every word of it marked; what it takes and gives is of the same make. */
export const pseudo = (catalogue: Catalogue): Catalogue => marked(catalogue, '') as Catalogue;

function marked(value: unknown, path: string): unknown {
  if (NAMES.has(path)) return value;
  if (typeof value === 'string') return mark(value);
  if (typeof value === 'function')
    return (...given: unknown[]): unknown => marked((value as (...all: unknown[]) => unknown)(...given), path);
  if (Array.isArray(value)) return value.map((one: unknown, i) => marked(one, `${path}.${i}`));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) => [key, marked(one, path ? `${path}.${key}` : key)]),
    );
  return value;
}

const STRANGE: { readonly [letter: string]: string } = {
  a: 'á',
  e: 'ë',
  i: 'î',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  n: 'ñ',
  c: 'ç',
};
const LONGER = 0.4;
const FILLER = 'löngër wörds ';

/** `⟦Ñëxt stëp lön⟧`; what has no letters stays as it is. */
export function mark(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const filler = FILLER.repeat(Math.ceil((text.length * LONGER) / FILLER.length)).slice(
    0,
    Math.ceil(text.length * LONGER),
  );
  const between = text.includes(' ') ? ' ' : '';
  return `⟦${text.replace(/[aeiouync]/g, (letter) => STRANGE[letter] ?? letter)}${between}${filler.trim()}⟧`;
}

/** What of a text stands in no brackets. */
export function unmarked(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '');
  }
  return rest;
}
