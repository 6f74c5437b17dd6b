/** Places short labels beside their points without covering each other: the first free of eight places, else the least crowded. Pure. */
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
  /** From the point to the label's anchor. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const LETTER = 6.9;
const LINE = 17;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Labels are placed in the order given. `taken` are boxes already occupied; `frame` is where they must stay. */
export function placeLabels(labels: readonly ToPlace[], taken: readonly Box[], frame: Box): PlacedLabel[] {
  const marks = labels.map(({ x, y, reach }) => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }));
  const occupied: Box[] = [...taken, ...marks];
  return labels.map((label) => {
    const { x, y, reach } = label;
    const width = label.text.length * LETTER;
    const aside = reach + 5;
    const over = reach + LINE / 2 + 1;
    const places = [
      { dx: aside, dy: 0, anchor: 'start' },
      { dx: -aside, dy: 0, anchor: 'end' },
      { dx: 0, dy: -over, anchor: 'middle' },
      { dx: 0, dy: over, anchor: 'middle' },
      { dx: aside, dy: -over, anchor: 'start' },
      { dx: -aside, dy: -over, anchor: 'end' },
      { dx: aside, dy: over, anchor: 'start' },
      { dx: -aside, dy: over, anchor: 'end' },
    ] as const;
    const boxOf = ({ dx, dy, anchor }: (typeof places)[number]): Box => {
      const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      return { x: left, y: y + dy - LINE / 2, width, height: LINE };
    };
    // In whole square pixels: a rounding error must not move a label.
    const costOf = (box: Box): number =>
      Math.round(
        occupied.reduce((sum, other) => sum + overlap(box, other), 0) +
          4 * (box.width * box.height - overlap(box, frame)),
      );
    const ranked = places
      .map((place) => ({ place, box: boxOf(place) }))
      .map((one) => ({ ...one, cost: costOf(one.box) }));
    const best = ranked.reduce((a, b) => (b.cost < a.cost ? b : a));
    occupied.push(best.box);
    return { ...label, ...best.place };
  });
}
