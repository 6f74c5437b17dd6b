/** Draws the scatter with Observable Plot. Loaded only when there is one to draw. */
import * as Plot from '@observablehq/plot';
import { placeLabels, widthOf, type Box, type PlacedLabel, type ToPlace } from './label-places.ts';
import { THEORIES, type MarkKind, type NamedKind, type Plane, type Spotted } from './plane.ts';

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
const SYMBOLS = { nash: 'times', kalai: 'plus', ks: 'asterisk' } as const;
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
  const labels = placeLabels(namesOf(plane, frame.labels, px, py), occupiedBy(plane, frame.labels, px, py), {
    x: INSET.left,
    y: 0,
    width: frame.width - INSET.left,
    height: frame.height - INSET.bottom,
  });
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
      ...(['scatter-point-edge', 'scatter-point'] as const).flatMap((className) =>
        THEORIES.map((kind) => Plot.dot(of(kind), { x: 'x', y: 'y', r: 7, symbol: SYMBOLS[kind], className })),
      ),
      ...(yours && better
        ? [
            Plot.arrow([0], {
              x1: yours.x,
              y1: yours.y,
              x2: better.x,
              y2: better.y,
              inset: 13,
              insetEnd: 6,
              headLength: 9,
              className: 'scatter-arrow',
            }),
          ]
        : []),
      Plot.dot(of('better'), { x: 'x', y: 'y', r: 4, className: 'scatter-better' }),
      Plot.dot(of('history', 'history-delivered'), { x: 'x', y: 'y', r: 7, className: 'scatter-history' }),
      Plot.dot(of('history'), { x: 'x', y: 'y', r: 2, className: 'scatter-history-eye' }),
      Plot.dot(of('yours-delivered'), { x: 'x', y: 'y', r: 6, className: 'scatter-delivered' }),
      Plot.dot(of('yours'), { x: 'x', y: 'y', r: 13, className: 'scatter-yours' }),
      Plot.dot(of('yours'), { x: 'x', y: 'y', r: 9.4, className: 'scatter-yours-ring' }),
      Plot.dot(of('yours'), { x: 'x', y: 'y', r: 3.2, className: 'scatter-yours-eye' }),
      Plot.dot(of('ended'), { x: 'x', y: 'y', r: 9, symbol: 'diamond2', className: 'scatter-ended' }),
    ],
  }) as SVGElement;
  for (const label of labels) if (label.led) plot.append(leader(label));
  for (const { text, x, y, dx, dy, anchor } of labels)
    plot.append(words(text, x + dx, y + dy + 4.5, anchor, 'scatter-label'));
  plot.append(
    words(
      frame.labels.walkAcross,
      px(walkAway.x) + 6,
      frame.height - INSET.bottom - 8,
      'start',
      'scatter-label scatter-ink-x',
    ),
    words(
      frame.labels.walkUp,
      frame.width - INSET.right - 2,
      py(walkAway.y) + 15,
      'end',
      'scatter-label scatter-ink-y',
    ),
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

const isNamed = (kind: MarkKind, names: ScatterLabels['marks']): kind is NamedKind => kind in names;

/** Marks at one spot share one label. */
function namesOf({ marks, line }: Plane, names: ScatterLabels, px: Scale, py: Scale): ToPlace[] {
  const spots = new Map<string, ToPlace>();
  // Where the game ended is what is looked for first: its name has the best place.
  const ranked = [...marks].sort((a, b) => Number(b.kind === 'ended') - Number(a.kind === 'ended'));
  for (const mark of ranked) {
    // Its line to history's own mark says it; what the signs of theory mean stands in words under the chart.
    if (!isNamed(mark.kind, names.marks)) continue;
    const x = px(mark.x);
    const y = py(mark.y);
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const before = spots.get(key);
    const name = names.marks[mark.kind];
    const text = before ? `${before.text}, ${name}` : name;
    spots.set(key, { text, x, y, reach: mark.kind === 'yours' || before?.reach === 13 ? 13 : 8 });
  }
  const top = line[Math.floor(line.length * 0.3)];
  const named = [...spots.values()];
  if (top) named.push({ text: names.line, x: px(top.x), y: py(top.y), reach: 5 });
  return named;
}

/** The two walk-away labels, the lines themselves, and what stands there without a name. */
function occupiedBy({ walkAway, line, marks, domain }: Plane, names: ScatterLabels, px: Scale, py: Scale): Box[] {
  const x = px(walkAway.x);
  const bottom = py(domain.y[0]);
  const right = px(domain.x[1]);
  return [
    { x: x + 4, y: bottom - 22, width: widthOf(names.walkAcross), height: 18 },
    { x: right - widthOf(names.walkUp), y: py(walkAway.y) + 2, width: widthOf(names.walkUp), height: 18 },
    ...marks
      .filter(({ kind }) => !isNamed(kind, names.marks))
      .map((mark) => ({ x: px(mark.x) - 8, y: py(mark.y) - 8, width: 16, height: 16 })),
    ...line.map((point) => ({ x: px(point.x) - 5, y: py(point.y) - 5, width: 10, height: 10 })),
  ];
}

function words(text: string, x: number, y: number, anchor: string, name: string): SVGTextElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.textContent = text;
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.setAttribute('text-anchor', anchor);
  element.setAttribute('class', name);
  return element;
}

/** From just off the point to the label. */
function leader({ x, y, dx, dy, reach }: PlacedLabel): SVGPathElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const long = Math.hypot(dx, dy) || 1;
  const from = (reach - 2) / long;
  const to = Math.max(0, long - 3) / long;
  element.setAttribute('d', `M${x + dx * from} ${y + dy * from}L${x + dx * to} ${y + dy * to}`);
  element.setAttribute('class', 'scatter-leader');
  return element;
}

function turned(element: SVGTextElement, x: number, y: number): SVGTextElement {
  element.setAttribute('transform', `translate(${x} ${y}) rotate(-90)`);
  return element;
}
