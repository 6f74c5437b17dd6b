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
}
export interface PlacedLabel extends ToPlace {
  /** From the point to the label's anchor, at half its height. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** It stands far enough off to need a line to its point. */
  readonly led: boolean;
}
type Place = Pick<PlacedLabel, 'dx' | 'dy' | 'anchor' | 'led'>;

const LETTER = 6.9;
const LINE = 17;
/** Pixels beyond the nearest place, and what standing there costs in covered pixels. */
const FURTHER = [0, 24, 48, 76].map((away) => ({ away, cost: away * 3 }));

/** About how wide a label is, in pixels. */
export const widthOf = (text: string): number => text.length * LETTER;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Labels are placed in the order given. `taken` are boxes already occupied; `frame` is where they must stay. */
export function placeLabels(labels: readonly ToPlace[], taken: readonly Box[], frame: Box): PlacedLabel[] {
  const marks = labels.map(({ x, y, reach }) => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }));
  const occupied: Box[] = [...taken, ...marks];
  return labels.map((label) => {
    const width = widthOf(label.text);
    const ranked = FURTHER.flatMap(({ away, cost }) =>
      around(label.reach, away).map((place) => {
        const box = boxOf(label, place, width);
        const outside = box.width * box.height - overlap(box, frame);
        const covered = occupied.reduce((sum, other) => sum + overlap(box, other), 0);
        // In whole square pixels: a rounding error must not move a label.
        return { place, box, cost: Math.round(covered + 4 * outside + cost) };
      }),
    );
    const best = ranked.reduce((a, b) => (b.cost < a.cost ? b : a));
    occupied.push(best.box);
    return { ...label, ...best.place };
  });
}

/** Eight places about a point, the easiest to read first. */
function around(reach: number, away: number): Place[] {
  const aside = reach + 5 + away;
  const over = reach + LINE / 2 + 1 + away;
  const led = away > 0;
  return [
    { dx: aside, dy: 0, anchor: 'start', led },
    { dx: -aside, dy: 0, anchor: 'end', led },
    { dx: 0, dy: -over, anchor: 'middle', led },
    { dx: 0, dy: over, anchor: 'middle', led },
    { dx: aside, dy: -over, anchor: 'start', led },
    { dx: -aside, dy: -over, anchor: 'end', led },
    { dx: aside, dy: over, anchor: 'start', led },
    { dx: -aside, dy: over, anchor: 'end', led },
  ];
}

function boxOf({ x, y }: ToPlace, { dx, dy, anchor }: Place, width: number): Box {
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { x: left, y: y + dy - LINE / 2, width, height: LINE };
}
