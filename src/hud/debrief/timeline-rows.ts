/** Where the pledges of one lane stand, each with its whole name: under it where it stands alone, beside it where several share a month. Pure. */
import { widthOf } from './label-places.ts';

/** From one row to the next. */
export const ROW = 26;
/** Of a capsule, with its halo. */
const HALF = 28;
/** A month's width of words under a capsule. */
const UNDER = 96;
const BESIDE = 5;
const LINE = 14;

export interface InRow {
  /** Middle of its capsule. */
  readonly x: number;
  readonly name: string;
}
export interface RowPlace {
  readonly row: number;
  readonly lines: readonly string[];
  /** From the capsule's middle to the words. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}
interface Reach {
  readonly from: number;
  readonly to: number;
}
interface Form extends Omit<RowPlace, 'row'> {
  /** All that it takes across, and its words alone. */
  readonly whole: Reach;
  readonly words: Reach;
  readonly rows: number;
}

/** Where a deal's line runs through a lane. */
export interface Crossing extends Reach {
  /** It ends or begins in the lane's first row, in a dot. */
  readonly dot: boolean;
  /** It runs on to the next lane. */
  readonly through: boolean;
}

/** In rows: of each next best way to stand, of words over a line, and of words over a dot. */
const COST = { order: 0.4, line: 0.7, dot: 2.5 };

const meets = (a: Reach, b: Reach): boolean => a.from < b.to && b.from < a.to;

/** `frame` is as far as words may reach; `crossings` is what they had better leave free. */
export function placeInRows(items: readonly InRow[], frame: Reach, crossings: readonly Crossing[] = []): RowPlace[] {
  const taken: { readonly row: number; readonly whole: Reach }[] = [];
  const isFree = ({ whole, rows }: Form, row: number): boolean =>
    !taken.some((one) => one.row >= row && one.row < row + rows && meets(one.whole, whole));
  const over = ({ words }: Form, row: number): number =>
    crossings
      .filter((line) => meets(line, words))
      .reduce(
        (sum, { dot, through }) => sum + (row === 0 && dot ? COST.dot : 0) + (row === 0 || through ? COST.line : 0),
        0,
      );
  return items.map((item) => {
    const alone = items.filter(({ x }) => Math.abs(x - item.x) < HALF).length === 1;
    let best: { form: Form; row: number; cost: number } | undefined;
    for (const [order, form] of formsOf(item, alone, frame).entries())
      for (let row = 0; row <= items.length * form.rows; row++) {
        if (!isFree(form, row)) continue;
        // Under a capsule that is alone there is room; in a crowd each row more pushes the others down.
        const cost = row + (alone ? 0 : form.rows - 1) + order * COST.order + over(form, row);
        if (best === undefined || cost < best.cost) best = { form, row, cost };
      }
    const below = Math.max(-1, ...taken.map((one) => one.row)) + 1;
    const { form, row } = best ?? { form: underOf(item), row: below };
    for (let under = 0; under < form.rows; under++) taken.push({ row: row + under, whole: form.whole });
    const { lines, dx, dy, anchor } = form;
    return { row, lines, dx, dy, anchor };
  });
}

/** Rows that a lane needs. */
export const rowsOf = (places: readonly RowPlace[]): number =>
  Math.max(1, ...places.map(({ row, lines, dx }) => row + (dx === 0 ? rowsUnder(lines.length) : 1)));

/** Its ways to stand, the best first; under its capsule is always one. */
function formsOf(item: InRow, alone: boolean, frame: Reach): Form[] {
  const { x, name } = item;
  const under = underOf(item);
  const wide = widthOf(name) + BESIDE;
  const left: Form = {
    lines: [name],
    dx: -HALF - BESIDE,
    dy: 4.5,
    anchor: 'end',
    rows: 1,
    whole: { from: x - HALF - wide, to: x + HALF },
    words: { from: x - HALF - wide, to: x - HALF },
  };
  const right: Form = {
    ...left,
    dx: HALF + BESIDE,
    anchor: 'start',
    whole: { from: x - HALF, to: x + HALF + wide },
    words: { from: x + HALF, to: x + HALF + wide },
  };
  const besides = (x > (frame.from + frame.to) / 2 ? [left, right] : [right, left]).filter(
    ({ whole }) => whole.from >= frame.from && whole.to <= frame.to,
  );
  return alone && under.lines.length <= 2 ? [under, ...besides] : [...besides, under];
}

function underOf({ x, name }: InRow): Form {
  const lines = wrapped(name, UNDER);
  const half = Math.max(HALF, ...lines.map((line) => widthOf(line) / 2));
  const whole = { from: x - half, to: x + half };
  return { lines, dx: 0, dy: 23, anchor: 'middle', rows: rowsUnder(lines.length), whole, words: whole };
}

/** A capsule and so many lines under it. */
const rowsUnder = (lines: number): number => Math.ceil((37 + LINE * (lines - 1)) / ROW);

/** Words over as many lines as they need, none cut; a word too long for a line is broken. */
export function wrapped(words: string, wide: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ').flatMap((one) => broken(one, wide))) {
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(`${last} ${word}`) <= wide && !last.endsWith('\u2010'))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replace('\u2010', '-'));
}

function broken(word: string, wide: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (widthOf(rest) > wide && rest.length > 3) {
    let letters = rest.length - 1;
    while (letters > 2 && widthOf(`${rest.slice(0, letters)}-`) > wide) letters--;
    // A hyphen of its own, so that the next word is not set behind it.
    pieces.push(`${rest.slice(0, letters)}\u2010`);
    rest = rest.slice(letters);
  }
  return [...pieces, rest];
}
