/** Where the names of the two walk-away lines stand: each on the side of its line on which that seat walks away, where least is covered. Pure. */
import { LINE, overlap, widthOf, type Box } from './label-places.ts';

export interface WalkLabel {
  readonly lines: readonly string[];
  /** Where the words hang: their right end or, turned, their middle; at half the height of the first line. */
  readonly x: number;
  readonly y: number;
  /** It reads upwards, along its line. */
  readonly turned: boolean;
  readonly box: Box;
}

/** From a line to its name: the small arrow that points to the side meant stands between. */
const OFF = 12;
const STEP = 7;

const covered = (box: Box, closed: readonly Box[], lightly: readonly Box[]): number =>
  closed.reduce((sum, other) => sum + 10 * overlap(box, other), 0) +
  lightly.reduce((sum, other) => sum + overlap(box, other), 0);

function least(places: readonly WalkLabel[], closed: readonly Box[], lightly: readonly Box[]): WalkLabel | undefined {
  let best: { place: WalkLabel; cost: number } | undefined;
  for (const place of places) {
    const cost = Math.round(covered(place.box, closed, lightly));
    if (best === undefined || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}

/** Left of an upright line: in one line of words, in two, or turned, as there is room; from the bottom up. */
export function besideUpright(
  text: string,
  at: number,
  frame: Box,
  closed: readonly Box[],
  lightly: readonly Box[] = [],
): WalkLabel | undefined {
  const room = at - OFF - frame.x;
  const lines = [[text], inTwo(text)].find((words) => Math.max(...words.map(widthOf)) <= room);
  const wide = lines === undefined ? LINE : Math.max(...lines.map(widthOf));
  const tall = lines === undefined ? widthOf(text) : LINE * lines.length;
  const places: WalkLabel[] = [];
  for (let bottom = frame.y + frame.height - 2; bottom - tall >= frame.y; bottom -= STEP) {
    const box = { x: at - OFF - wide, y: bottom - tall, width: wide, height: tall };
    places.push(
      lines === undefined
        ? { lines: [text], turned: true, x: at - OFF - LINE / 2, y: bottom - tall / 2, box }
        : { lines, turned: false, x: at - OFF, y: bottom - tall + LINE / 2, box },
    );
  }
  return least(places, closed, lightly);
}

/** Under a level line, from the right end leftwards. */
export function underLevel(
  text: string,
  at: number,
  frame: Box,
  closed: readonly Box[],
  lightly: readonly Box[] = [],
): WalkLabel | undefined {
  const width = widthOf(text);
  const places: WalkLabel[] = [];
  for (let right = frame.x + frame.width - 2; right - width >= frame.x; right -= STEP) {
    const box = { x: right - width, y: at + 3, width, height: LINE };
    places.push({ lines: [text], turned: false, x: right, y: at + 3 + LINE / 2, box });
  }
  return least(places, closed, lightly);
}

/** Broken at the space that leaves the shortest lines. */
function inTwo(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
  return spaces.sort((a, b) => Math.max(...a.map(widthOf)) - Math.max(...b.map(widthOf)))[0] ?? [text];
}
