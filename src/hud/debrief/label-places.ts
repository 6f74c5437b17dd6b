/** Places short labels beside their points without covering each other: near by where there is room, else further out on a leader. Pure. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface ToPlace {
  readonly text: string;
  /** The point, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Half the size of what is drawn there. */
  readonly reach: number;
  /** Pixels before the words, for a sign of their own. */
  readonly room?: number;
}
export interface PlacedLabel extends ToPlace {
  /** The label, sign and words. */
  readonly box: Box;
  /** From the point to the label's anchor, at half its height. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** It stands far enough off to need a line to its point. */
  readonly led: boolean;
}
type Place = Pick<PlacedLabel, 'dx' | 'dy' | 'anchor' | 'led'>;

export const LINE = 17;
/** Pixels beyond the nearest place. */
const FURTHER = [14, 26, 40, 56, 76, 100, 130, 165];
/** Directions of a leader. */
const ROUND = 16;
/** Costs: of a covered pixel, of covering at all, of a pixel of a line, of a pixel outside, of a pixel further off, of a leader through something, of standing at another's mark. */
const COST = { pixel: 4, covering: 400, line: 0.6, outside: 8, away: 2.4, crossing: 160, astray: 90 };
/** Nearer than this, a label without a leader seems to be a mark's own. */
const NEAR = 7;
/** Once all have a place, each looks again for a better one. */
const PASSES = 3;

/** About how wide words are, in pixels. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[ .,:;’'ijlI|]/.test(letter)
      ? 4
      : /[ftr()-]/.test(letter)
        ? 5.2
        : /[mwMWшщжюмфШЩЖЮМФ—]/.test(letter)
          ? 10.6
          : 7.5;
  return width;
}

export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** A box about a point, so many pixels each way. */
export const boxAround = ({ x, y }: { readonly x: number; readonly y: number }, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/**
 * Labels are placed in the order given. `taken` are boxes that may not be covered, `lightly` boxes that had better not;
 * `frame` is where labels must stay.
 */
export function placeLabels(
  labels: readonly ToPlace[],
  taken: readonly Box[],
  frame: Box,
  lightly: readonly Box[] = [],
): PlacedLabel[] {
  const marks = labels.map((label) => boxAround(label, label.reach));
  const placed: (PlacedLabel | undefined)[] = labels.map(() => undefined);
  const find = (label: ToPlace, index: number): PlacedLabel => {
    const others = placed.flatMap((one, at) => (one === undefined || at === index ? [] : [one.box]));
    const closed = [...taken, ...marks, ...others];
    const costOf = (box: Box, { dx, dy, led }: Place): number => {
      const hit = closed.map((other) => overlap(box, other)).filter((pixels) => pixels > 0);
      const onLines = lightly.reduce((sum, other) => sum + overlap(box, other), 0);
      const outside = box.width * box.height - overlap(box, frame);
      const crossed =
        (led ? crossings(label, dx, dy, [...taken, ...others]) : 0) +
        placed.filter((one, at) => one?.led && at !== index && crossings(one, one.dx, one.dy, [box]) > 0).length;
      const astray = led ? 0 : marks.filter((mark, at) => at !== index && overlap(grown(box), mark) > 0).length;
      const away = Math.max(0, Math.hypot(dx, dy) - label.reach - LINE);
      // In whole square pixels: a rounding error must not move a label.
      return Math.round(
        hit.reduce((sum, pixels) => sum + COST.covering + COST.pixel * pixels, 0) +
          COST.line * onLines +
          COST.outside * outside +
          COST.away * away +
          (led ? LINE : 0) +
          COST.crossing * crossed +
          COST.astray * astray,
      );
    };
    let best: { place: Place; box: Box; cost: number } | undefined;
    for (const place of around(label.reach)) {
      const box = boxOf(label, place);
      const cost = costOf(box, place);
      if (best === undefined || cost < best.cost) best = { place, box, cost };
    }
    return {
      ...label,
      ...(best ?? { place: { dx: 0, dy: 0, anchor: 'start', led: false } }).place,
      box: best?.box ?? frame,
    };
  };
  for (let pass = 0; pass < PASSES; pass++)
    labels.forEach((label, index) => {
      placed[index] = find(label, index);
    });
  return placed.filter((one) => one !== undefined);
}

const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - NEAR,
  y: y - NEAR,
  width: width + 2 * NEAR,
  height: height + 2 * NEAR,
});

/** Places about a point, the easiest to read first. */
function around(reach: number): Place[] {
  const aside = reach + 5;
  const over = reach + LINE / 2 + 1;
  return [
    { dx: aside, dy: 0, anchor: 'start', led: false },
    { dx: -aside, dy: 0, anchor: 'end', led: false },
    { dx: 0, dy: -over, anchor: 'middle', led: false },
    { dx: 0, dy: over, anchor: 'middle', led: false },
    { dx: reach - 2, dy: -over, anchor: 'start', led: false },
    { dx: 2 - reach, dy: -over, anchor: 'end', led: false },
    { dx: reach - 2, dy: over, anchor: 'start', led: false },
    { dx: 2 - reach, dy: over, anchor: 'end', led: false },
    ...FURTHER.flatMap((away) => Array.from({ length: ROUND }, (_, at) => outOn(reach + away + 6, (at * 2) / ROUND))),
  ];
}

/** On a leader of a length, at so many half turns from the right. */
function outOn(long: number, halfTurns: number): Place {
  const [across, down] = [Math.cos(halfTurns * Math.PI), Math.sin(halfTurns * Math.PI)];
  const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
  // The label hangs at its middle: straight up or down, it begins half a line further.
  return { dx: across * long, dy: down * (long + (anchor === 'middle' ? LINE / 2 : 0)), anchor, led: true };
}

function boxOf({ text, x, y, room = 0 }: ToPlace, { dx, dy, anchor }: Place): Box {
  const width = widthOf(text) + room;
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { x: left, y: y + dy - LINE / 2, width, height: LINE };
}

/** How many boxes a leader runs through, but for those it sets out from. */
function crossings({ x, y }: ToPlace, dx: number, dy: number, boxes: readonly Box[]): number {
  const steps = Math.ceil(Math.hypot(dx, dy) / 5);
  const along = Array.from({ length: steps }, (_, at) => [x + (dx * at) / steps, y + (dy * at) / steps] as const);
  const within = (box: Box, px: number, py: number): boolean =>
    px > box.x && px < box.x + box.width && py > box.y && py < box.y + box.height;
  return boxes.filter((box) => !within(box, x, y) && along.some(([px, py]) => within(box, px, py))).length;
}
