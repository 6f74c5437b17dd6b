/** How much text fits, judged without a page: by the mean width of the faces in use. */
import type { Face } from '../tokens.ts';

/** Mean advance of a letter in ems, a little on the wide side (measured on English and Russian interface text). */
const ADVANCE: { readonly [face in Face]: number } = { display: 0.6, body: 0.53, mono: 0.6 };

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

/** At most two lines of at most `width`, broken between words; what is left over is cut. */
export function lines(text: string, face: Face, size: number, width: number, stretch = 100): string[] {
  if (widthOf(text, face, size, stretch) <= width) return [text];
  const words = text.split(/\s+/);
  let first = words[0] ?? '';
  let used = 1;
  while (used < words.length && widthOf(`${first} ${words[used]}`, face, size, stretch) <= width)
    first += ` ${words[used++]}`;
  const rest = words.slice(used).join(' ');
  const fit = (line: string): string => clip(line, face, size, width, stretch);
  return rest === '' ? [fit(first)] : [fit(first), fit(rest)];
}
