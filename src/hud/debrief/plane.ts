/** The analysis seen along two roles' rulers, each held between 0 and 100 as a score is: what the scatter draws, as plain points. */
import type { RoleId } from '../../kernel/setup.ts';
import type { Analysis } from '../../kernel/analysis.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** Indices of two roles of the analysis: across, and up. */
export interface Axes {
  readonly x: number;
  readonly y: number;
}
export type Theory = 'nash' | 'kalai' | 'ks';
export const THEORIES: readonly Theory[] = ['nash', 'kalai', 'ks'];
/** What has its name beside it on the chart. */
export type NamedKind = 'yours' | 'yours-delivered' | 'ended' | 'history' | 'better' | Theory;
export type MarkKind = NamedKind | 'history-delivered';
export interface Spotted extends Point {
  readonly kind: MarkKind;
  /** By role, as the analysis lists them. */
  readonly points: readonly number[];
}
export interface Plane {
  readonly axes: Axes;
  readonly walkAway: Point;
  readonly dots: readonly (Point & {
    /** Every role not on an axis is at or above its walk-away. */ readonly othersGain: boolean;
  })[];
  /** No package lies beyond it, for these two roles. */
  readonly line: readonly Point[];
  /** The same, once packages are weighted by what their promises turned out to be worth. */
  readonly weightedLine: readonly Point[];
  readonly marks: readonly Spotted[];
  /** Both axes, rounded to tens; packages far below every walk-away lie outside. */
  readonly domain: { readonly x: readonly [number, number]; readonly y: readonly [number, number] };
}

/** What a reader may take off the chart, to see the rest better. */
export type Layer = 'ended' | 'history' | 'fair' | 'delivered';
export const LAYERS: readonly Layer[] = ['ended', 'delivered', 'history', 'fair'];
const LAYERS_OF: { readonly [kind in MarkKind]: readonly Layer[] } = {
  yours: [],
  better: [],
  'yours-delivered': ['delivered'],
  ended: ['ended'],
  history: ['history'],
  'history-delivered': ['history', 'delivered'],
  nash: ['fair'],
  kalai: ['fair'],
  ks: ['fair'],
};

/** The plane as it is to be seen: before the guess your own deal and where you ended among the packages, then the line and the layers asked for. */
export function shownOn(plane: Plane, revealed: boolean, layers: ReadonlySet<Layer>): Plane {
  const marks = plane.marks.filter(({ kind }) => LAYERS_OF[kind].every((layer) => layers.has(layer)));
  return revealed
    ? { ...plane, weightedLine: layers.has('delivered') ? plane.weightedLine : [], marks }
    : { ...plane, line: [], weightedLine: [], marks: marks.filter(({ kind }) => kind === 'yours' || kind === 'ended') };
}

/** Every pair of roles that can be drawn, the reader's own seat across and first. */
export function pairsOf(roles: readonly RoleId[], seat: RoleId): Axes[] {
  const order = roles
    .map((_, index) => index)
    .sort((a, b) => Number(roles[b] === seat) - Number(roles[a] === seat) || a - b);
  return order.flatMap((x, at) => order.slice(at + 1).map((y) => ({ x, y })));
}

export function planeOf(analysis: Analysis, axes: Axes): Plane {
  const { walkAways, packages, frontier, weightedFrontier } = analysis;
  const at = (points: readonly number[]): Point => ({ x: held(points[axes.x] ?? 0), y: held(points[axes.y] ?? 0) });
  const others = walkAways.map((_, index) => index).filter((index) => index !== axes.x && index !== axes.y);
  const dots = packages.dots.map(({ points }) => ({
    ...at(points),
    othersGain: others.every((index) => (points[index] ?? 0) >= (walkAways[index] ?? 0)),
  }));
  const line = edgeOf(frontier.map((spot) => at(spot.points)));
  const weightedLine = edgeOf(weightedFrontier.map((spot) => at(spot.points)));
  const marks = marksOf(analysis).map(([kind, points]) => ({ kind, points, ...at(points) }));
  const walkAway = at(walkAways);
  const all: readonly Point[] = [...dots, ...line, ...weightedLine, ...marks, walkAway];
  const named: readonly Point[] = [...marks, walkAway];
  return {
    axes,
    walkAway,
    dots,
    line,
    weightedLine,
    marks,
    domain: {
      x: reach(
        all.map(({ x }) => x),
        named.map(({ x }) => x),
        walkAway.x,
      ),
      y: reach(
        all.map(({ y }) => y),
        named.map(({ y }) => y),
        walkAway.y,
      ),
    },
  };
}

/** Points no other beats on both rulers, from left to right. Of many roles' frontier this is these two roles' own: whoever beats another on two rulers has an equal on the full frontier. */
export function edgeOf(points: readonly Point[]): Point[] {
  const edge: Point[] = [];
  let highest = -Infinity;
  for (const point of [...points].sort((a, b) => b.x - a.x || b.y - a.y)) {
    if (point.y <= highest) continue;
    highest = point.y;
    edge.push(point);
  }
  return edge.reverse();
}

/** What is worth a name on the chart and a row in its table, the reader's own first. */
export function marksOf({
  yours,
  ended,
  history,
  nash,
  kalai,
  kalaiSmorodinsky,
  better,
}: Analysis): [MarkKind, readonly number[]][] {
  const marks: [MarkKind, readonly number[] | undefined][] = [
    ['yours', yours?.points],
    ['yours-delivered', yours?.delivered],
    ['ended', ended],
    ['history', history?.points],
    ['history-delivered', history?.delivered],
    ['better', better?.points],
    ['nash', nash?.points],
    ['kalai', kalai?.points],
    ['ks', kalaiSmorodinsky?.points],
  ];
  return marks.filter((mark): mark is [MarkKind, readonly number[]] => mark[1] !== undefined);
}

/** Points below everything that is named, beyond which the chart is cut: nobody would sign there. */
const BELOW = 14;
/** Points below a walk-away that are always shown: its name stands there. */
const WALKING = 8;

const MOST = 100;
const held = (points: number): number => Math.min(MOST, Math.max(0, points));

/** From a little below what is named to beyond the best, in tens. */
function reach(all: readonly number[], named: readonly number[], walkAway: number): readonly [number, number] {
  const [lowest, highest] = ends(all);
  const [first] = ends(named);
  return [
    Math.max(0, Math.floor((Math.min(Math.max(lowest, first - BELOW), walkAway - WALKING) - 1) / 10) * 10),
    Math.min(MOST, Math.ceil((highest + 1) / 10) * 10),
  ];
}

function ends(values: readonly number[]): readonly [lowest: number, highest: number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}
