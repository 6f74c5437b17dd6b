/** Draws the scatter with Observable Plot. Loaded only when there is one to draw. */
import * as Plot from '@observablehq/plot';
import { boxAround, placeLabels, type Box, type ToPlace } from './label-places.ts';
import { DRAWN_FROM_BELOW, shapesAt, type DrawnMark } from './mark-shapes.ts';
import type { MarkKind, NamedKind, Plane, Point, Spotted } from './plane.ts';
import { arrow, labelOf, leaderOf, markAt, SIGN_ROOM, turned, walkName, words } from './scatter-letters.ts';
import { besideUpright, underLevel } from './walk-labels.ts';

export interface ScatterLabels {
  readonly marks: { readonly [kind in NamedKind]: string };
  readonly line: string;
  /** The axes. */
  readonly across: string;
  readonly up: string;
  /** Beside the two walk-aways. */
  readonly walkAcross: string;
  readonly walkUp: string;
}
export interface ScatterFrame {
  readonly width: number;
  readonly height: number;
  readonly labels: ScatterLabels;
  /** What the chart shows, as a sentence. */
  readonly says: string;
}
const DOT = 2.6;
const INSET = { top: 22, right: 14, bottom: 42, left: 52 };

/** An SVG element without inline styles, which the page's policy would refuse. */
export function drawScatter(plane: Plane, frame: ScatterFrame): SVGElement {
  const { domain, walkAway, marks } = plane;
  const px = scale(domain.x, [INSET.left, frame.width - INSET.right]);
  const py = scale(domain.y, [frame.height - INSET.bottom, INSET.top]);
  const of = (...kinds: MarkKind[]): Spotted[] => marks.filter((mark) => kinds.includes(mark.kind));
  const [yours] = of('yours');
  const [better] = of('better');
  const dots = plane.dots.filter((dot) => dot.x >= domain.x[0] && dot.y >= domain.y[0]);
  // Your own in the order in which it came about: on paper, as delivered, as it ended.
  const ways = [of('yours', 'yours-delivered', 'ended'), of('history', 'history-delivered')];
  const plot = Plot.plot({
    width: frame.width,
    height: frame.height,
    marginTop: INSET.top,
    marginRight: INSET.right,
    marginBottom: INSET.bottom,
    marginLeft: INSET.left,
    className: 'scatter-plot',
    x: { domain: [...domain.x], label: null, ticks: 6 },
    y: { domain: [...domain.y], label: null, ticks: 6 },
    marks: [
      Plot.rect([walkAway], {
        x1: walkAway.x,
        x2: domain.x[1],
        y1: walkAway.y,
        y2: domain.y[1],
        className: 'scatter-good',
      }),
      Plot.gridY({ ticks: 6, className: 'scatter-grid' }),
      Plot.axisX({ ticks: 6, label: null, tickSize: 0, className: 'scatter-axis' }),
      Plot.axisY({ ticks: 6, label: null, tickSize: 0, className: 'scatter-axis' }),
      Plot.dot(
        dots.filter((dot) => !dot.othersGain),
        { x: 'x', y: 'y', r: DOT, className: 'scatter-dots' },
      ),
      Plot.dot(
        dots.filter((dot) => dot.othersGain),
        { x: 'x', y: 'y', r: DOT, className: 'scatter-dots-filled' },
      ),
      Plot.line(plane.weightedLine, { x: 'x', y: 'y', className: 'scatter-weighted', clip: 'frame' }),
      Plot.line(plane.line, { x: 'x', y: 'y', className: 'scatter-line', clip: 'frame' }),
      Plot.ruleX([walkAway.x], { className: 'scatter-walk scatter-walk-x' }),
      Plot.ruleY([walkAway.y], { className: 'scatter-walk scatter-walk-y' }),
      ...ways.map((way) => Plot.line(way, { x: 'x', y: 'y', className: 'scatter-tie' })),
      ...(yours && better
        ? [
            Plot.arrow([0], {
              x1: yours.x,
              y1: yours.y,
              x2: better.x,
              y2: better.y,
              inset: 13,
              insetEnd: 10,
              headLength: 9,
              className: 'scatter-arrow',
            }),
          ]
        : []),
    ],
  }) as SVGElement;
  const drawn = shapesAt(marks.map(({ kind, x, y }) => ({ kind, x: px(x), y: py(y) })));
  for (const from of DRAWN_FROM_BELOW)
    for (const { shape, x, y } of drawn.filter(({ kind }) => kind === from)) plot.append(markAt(shape, x, y));
  const inside = {
    x: INSET.left,
    y: INSET.top,
    width: frame.width - INSET.left - INSET.right,
    height: frame.height - INSET.top - INSET.bottom,
  };
  plot.append(
    ...namesOn(plane, drawn, frame.labels, px, py, inside),
    words(
      frame.labels.across,
      (INSET.left + frame.width - INSET.right) / 2,
      frame.height - 8,
      'middle',
      'scatter-title',
    ),
    turned(words(frame.labels.up, 0, 0, 'middle', 'scatter-title'), 15, (INSET.top + frame.height - INSET.bottom) / 2),
  );
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', frame.says);
  plot.querySelectorAll('style').forEach((style) => style.remove());
  plot.querySelectorAll('[aria-label], [aria-description]').forEach((part) => {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-description');
  });
  return plot;
}

type Scale = (value: number) => number;
const scale =
  ([from, to]: readonly [number, number], [low, high]: readonly [number, number]): Scale =>
  (value) =>
    low + ((value - from) / (to - from || 1)) * (high - low);

const named = (kind: MarkKind): kind is NamedKind => kind !== 'history-delivered';

/** The names of the walk-aways, then of the marks, then of the line: where each has room. */
function namesOn(
  { walkAway, line, weightedLine }: Plane,
  drawn: readonly DrawnMark[],
  names: ScatterLabels,
  px: Scale,
  py: Scale,
  inside: Box,
): SVGElement[] {
  const at = ({ x, y }: Point): Point => ({ x: px(x), y: py(y) });
  const { x, y } = at(walkAway);
  const closed = drawn.map((mark) => boxAround(mark, mark.shape.reach));
  const lines = [...along(line.map(at)), ...along(weightedLine.map(at))];
  const across = besideUpright(names.walkAcross, x, inside, closed, lines);
  const besides = across ? [across.box] : [];
  const up = underLevel(names.walkUp, y, inside, [...closed, ...besides], lines);
  // Where the game ended is what is looked for first: its name has the best place.
  const ranked = [...drawn].sort((a, b) => Number(b.kind === 'ended') - Number(a.kind === 'ended'));
  const kinds: (MarkKind | null)[] = [];
  const asked: ToPlace[] = [];
  for (const mark of ranked) {
    // Its line to history's own mark says what it is.
    if (!named(mark.kind)) continue;
    kinds.push(mark.kind);
    asked.push({ text: names.marks[mark.kind], x: mark.x, y: mark.y, reach: mark.shape.reach, room: SIGN_ROOM });
  }
  const top = line[Math.floor(line.length * 0.3)];
  if (top) {
    kinds.push(null);
    asked.push({ text: names.line, ...at(top), reach: 5 });
  }
  const labels = placeLabels(
    asked,
    [...closed, ...besides, ...(up ? [up.box] : [])],
    { ...inside, y: 0, height: inside.height + inside.y, width: inside.width + INSET.right },
    [
      ...lines,
      { x: x - 2, y: inside.y, width: 4, height: inside.height },
      { x: inside.x, y: y - 2, width: inside.width, height: 4 },
    ],
  );
  return [
    ...(across
      ? [arrow(x, across.box.y + across.box.height / 2, 'left', 'scatter-ink-x'), ...walkName(across, 'scatter-ink-x')]
      : []),
    ...(up ? [arrow(up.box.x - 8, y, 'down', 'scatter-ink-y'), ...walkName(up, 'scatter-ink-y')] : []),
    // No leader over words.
    ...labels.flatMap(leaderOf),
    ...labels.flatMap((label, index) => labelOf(label, kinds[index] ?? null)),
  ];
}

/** A line as boxes, close enough that nothing slips through. */
function along(points: readonly Point[]): Box[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    if (before === undefined) return [boxAround(point, 4)];
    const pieces = Math.max(1, Math.ceil(Math.hypot(point.x - before.x, point.y - before.y) / 8));
    return Array.from({ length: pieces }, (_, piece) => {
      const part = (piece + 1) / pieces;
      return boxAround({ x: before.x + (point.x - before.x) * part, y: before.y + (point.y - before.y) * part }, 4);
    });
  });
}
