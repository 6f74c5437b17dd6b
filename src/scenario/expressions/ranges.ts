/**
 * What an expression can come to, from what its names can come to: interval arithmetic
 * (Moore 1966), with conditions narrowing the names they compare. It errs on the side of
 * "possible": what it calls impossible is impossible.
 */
import type { Expr } from '../../kernel/expressions.ts';

export type Range = readonly [low: number, high: number];
/** The range of a leaf (a name); everything, where nothing is known. */
export type LeafRange = (leaf: Leaf) => Range;

export const ANYTHING: Range = [-Infinity, Infinity];
const MAYBE: Range = [0, 1];
const LEAVES: ReadonlySet<string> = new Set([
  'meter',
  'credibility',
  'capital',
  'track',
  'clamps',
  'channel',
  'deal',
  'verdict',
  'kept',
  'round',
  'played',
  'times',
]);
/** A name that an expression reads. */
export type Leaf = Extract<Expr, readonly [unknown, string] | readonly [unknown, string, string] | readonly ['round']>;
export const isLeaf = (expr: Expr): expr is Leaf => typeof expr !== 'number' && LEAVES.has(expr[0]);

/** The expressions inside an operation. */
export function partsOf(expr: Expr): readonly Expr[] {
  if (typeof expr === 'number' || isLeaf(expr)) return [];
  return expr[0] === 'curve' ? [expr[1]] : (expr.slice(1) as Expr[]);
}

/** Lowest and highest value. */
export function rangeOf(expr: Expr, leaf: LeafRange): Range {
  if (typeof expr === 'number') return [expr, expr];
  if (isLeaf(expr)) return leaf(expr);
  const at = (part: Expr): Range => rangeOf(part, leaf);
  switch (expr[0]) {
    case 'neg': {
      const [low, high] = at(expr[1]);
      return [0 - high, 0 - low];
    }
    case 'not':
      return truth(never(expr[1], leaf), always(expr[1], leaf));
    case 'abs': {
      const [low, high] = at(expr[1]);
      return [
        low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high)),
        Math.max(Math.abs(low), Math.abs(high)),
      ];
    }
    case 'floor':
      return each(at(expr[1]), Math.floor);
    case 'ceil':
      return each(at(expr[1]), Math.ceil);
    case 'round_to':
      return each(at(expr[1]), Math.round);
    case '+': {
      const [a, b] = [at(expr[1]), at(expr[2])];
      return [a[0] + b[0], a[1] + b[1]];
    }
    case '-': {
      const [a, b] = [at(expr[1]), at(expr[2])];
      return [a[0] - b[1], a[1] - b[0]];
    }
    case '*':
      return corners(at(expr[1]), at(expr[2]));
    case '/':
      return typeof expr[2] === 'number' && expr[2] !== 0 ? corners(at(expr[1]), [1 / expr[2], 1 / expr[2]]) : ANYTHING;
    case '%':
      return typeof expr[2] === 'number' ? [-Math.abs(expr[2]), Math.abs(expr[2])] : ANYTHING;
    case 'min': {
      const [a, b] = [at(expr[1]), at(expr[2])];
      return [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
    }
    case 'max': {
      const [a, b] = [at(expr[1]), at(expr[2])];
      return [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
    }
    case 'if':
      return never(expr[1], leaf) ? at(expr[3]) : always(expr[1], leaf) ? at(expr[2]) : union(at(expr[2]), at(expr[3]));
    case 'limit': {
      const [a, low, high] = [at(expr[1]), at(expr[2]), at(expr[3])];
      return [Math.max(low[0], Math.min(a[0], high[0])), Math.min(high[1], Math.max(a[1], low[1]))];
    }
    case 'curve':
      return curveRange(at(expr[1]), expr[2]);
    case 'and':
    case 'or':
      return truth(always(expr, leaf), never(expr, leaf));
    default:
      return compared(expr[0], at(expr[1]), at(expr[2]));
  }
}

const truth = (always: boolean, never: boolean): Range => (always ? [1, 1] : never ? [0, 0] : MAYBE);
const each = ([low, high]: Range, round: (x: number) => number): Range => [round(low), round(high)];
const union = (a: Range, b: Range): Range => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
function corners(a: Range, b: Range): Range {
  // 0 times no bound is 0 here: the factor itself is always finite.
  const all = [a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]].map((x) => (Number.isNaN(x) ? 0 : x + 0));
  return [Math.min(...all), Math.max(...all)];
}
function curveRange([low, high]: Range, points: readonly (readonly [number, number])[]): Range {
  const value = (x: number): number => {
    let before = points[0] ?? [0, 0];
    if (x <= before[0]) return before[1];
    for (const point of points) {
      if (x <= point[0]) return before[1] + ((x - before[0]) / (point[0] - before[0])) * (point[1] - before[1]);
      before = point;
    }
    return before[1];
  };
  const inside = points.filter(([x]) => x > low && x < high).map(([, y]) => y);
  const all = [value(low), value(high), ...inside];
  return [Math.min(...all), Math.max(...all)];
}

type Compare = '==' | '!=' | '<' | '<=' | '>' | '>=';
function compared(op: Compare, a: Range, b: Range): Range {
  switch (op) {
    case '<':
      return truth(a[1] < b[0], a[0] >= b[1]);
    case '<=':
      return truth(a[1] <= b[0], a[0] > b[1]);
    case '>':
      return compared('<', b, a);
    case '>=':
      return compared('<=', b, a);
    case '==':
      return truth(a[0] === a[1] && b[0] === b[1] && a[0] === b[0], a[1] < b[0] || b[1] < a[0]);
    case '!=': {
      const [low, high] = compared('==', a, b);
      return [1 - high, 1 - low];
    }
  }
}

const OPPOSITE: { readonly [op in Compare]: Compare } = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};
const isCompare = (op: string): op is Compare => Object.hasOwn(OPPOSITE, op);

/** The condition that holds when this one does not. */
function opposite(expr: Expr): Expr {
  if (typeof expr === 'number') return expr === 0 ? 1 : 0;
  if (expr[0] === 'not') return expr[1];
  if (expr[0] === 'and') return ['or', opposite(expr[1]), opposite(expr[2])];
  if (expr[0] === 'or') return ['and', opposite(expr[1]), opposite(expr[2])];
  if (isCompare(expr[0])) return [OPPOSITE[expr[0]], expr[1] as Expr, expr[2] as Expr];
  return ['not', expr];
}

/** It holds whatever happens. */
export const always = (expr: Expr, leaf: LeafRange): boolean => never(opposite(expr), leaf);

/** It holds in no game. */
export function never(expr: Expr, leaf: LeafRange): boolean {
  if (typeof expr === 'number') return expr === 0;
  if (expr[0] === 'or') return never(expr[1], leaf) && never(expr[2], leaf);
  if (expr[0] === 'and') return neverTogether(parts(expr), leaf);
  if (expr[0] === 'not') {
    const inner = expr[1];
    if (typeof inner === 'number' || isLeaf(inner)) {
      const [low, high] = rangeOf(inner, leaf);
      return low > 0 || high < 0;
    }
    if (inner[0] === 'and' || inner[0] === 'or' || inner[0] === 'not' || isCompare(inner[0]))
      return never(opposite(inner), leaf);
  }
  if (expr[0] === 'not') {
    const [low, high] = rangeOf(expr[1], leaf);
    return low > 0 || high < 0;
  }
  const [low, high] = rangeOf(expr, leaf);
  return low === 0 && high === 0;
}

/** The conditions that `and` joins. */
function parts(expr: Expr): readonly Expr[] {
  return typeof expr !== 'number' && expr[0] === 'and' ? [...parts(expr[1]), ...parts(expr[2])] : [expr];
}

function neverTogether(conditions: readonly Expr[], leaf: LeafRange): boolean {
  const narrowed = new Map<string, Range>();
  const also: LeafRange = (one) => narrowed.get(JSON.stringify(one)) ?? leaf(one);
  for (const condition of conditions) {
    const bound = boundOf(condition);
    if (bound === null) continue;
    const [low, high] = also(bound.leaf);
    const range: Range = [Math.max(low, bound.range[0]), Math.min(high, bound.range[1])];
    if (range[0] > range[1]) return true;
    narrowed.set(JSON.stringify(bound.leaf), range);
  }
  return conditions.some((condition) => never(condition, also));
}

/** The bound that a comparison of a name with a constant puts on the name. */
function boundOf(expr: Expr): { readonly leaf: Leaf; readonly range: Range } | null {
  if (typeof expr === 'number') return null;
  if (isLeaf(expr)) return { leaf: expr, range: expr[0] === 'played' || expr[0] === 'kept' ? [1, 1] : ANYTHING };
  if (expr[0] === 'not' && isLeaf(expr[1])) return { leaf: expr[1], range: [0, 0] };
  if (!isCompare(expr[0])) return null;
  const [a, b] = [expr[1], expr[2] as Expr];
  const flipped: { readonly [op in Compare]: Compare } = {
    '==': '==',
    '!=': '!=',
    '<': '>',
    '>': '<',
    '<=': '>=',
    '>=': '<=',
  };
  const [leaf, value, op] = typeof b === 'number' ? [a, b, expr[0]] : [b, a, flipped[expr[0]]];
  if (!isLeaf(leaf) || typeof value !== 'number') return null;
  if (op === '==') return { leaf, range: [value, value] };
  if (op === '!=') return null;
  return { leaf, range: op === '<' || op === '<=' ? [-Infinity, value] : [value, Infinity] };
}
