/** How much text fits, judged without a page: by the mean width of the faces in use. */
import type { Face } from '../tokens.ts';

/** Mean advance of a letter in ems, a little on the wide side (measured on English and Russian interface text). */
const ADVANCE: { readonly [face in Face]: number } = {
  display: 0.6,
  cyrillic: 0.6,
  body: 0.53,
  mono: 0.6,
};

/** The face of headings in the language of these words. */
export const headingFace = (words: string): Face => (/\p{Script=Cyrillic}/u.test(words) ? 'cyrillic' : 'display');

/** Width of a line in the units of `size`. */
export const widthOf = (text: string, face: Face, size: number, stretch = 100): number =>
  [...text].length * ADVANCE[face] * size * (stretch / 100);

/** The text whole, or cut at a letter with an ellipsis so that it fits; never empty unless it was. */
export function clip(text: string, face: Face, size: number, width: number, stretch = 100): string {
  if (widthOf(text, face, size, stretch) <= width) return text;
  const letters = [...text];
  const room = Math.max(1, Math.floor(width / (ADVANCE[face] * size * (stretch / 100))) - 1);
  return `${letters.slice(0, room).join('').trimEnd()}…`;
}

/** A name of at most so many letters, with an ellipsis: cut after a word that says something, where that leaves half of it. */
export function shortened(name: string, letters: number): string {
  const all = [...name];
  if (all.length <= letters) return name;
  const start = all.slice(0, letters - 1).join('');
  // Words of four letters and less are mostly "that", "from", "and the".
  const whole = start.replace(/\s+\S*$/u, '').replace(/(\s+\S{1,4})+$/u, '');
  return `${(whole.length >= letters / 2 ? whole : start).trimEnd()}…`;
}

/** In two lines as even as its words allow. */
export function halves(text: string): readonly [string, string] {
  const words = text.split(/\s+/);
  let best: readonly [string, string] = [text, ''];
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')] as const;
    if (longest(lines) < longest(best)) best = lines;
  }
  return best;
}

const longest = (lines: readonly [string, string]): number => Math.max(lines[0].length, lines[1].length);
