import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANNEL_CODES,
  compile,
  VERDICT_CODES,
  within,
  type Expr,
  type Places,
  type Where,
} from '../../src/kernel/expressions.ts';

const NAMES = ['a', 'b', 'c'] as const;
const at = (from: number) => (id: string) => from + NAMES.indexOf(id as 'a');
/** Every name has a slot of its own; the clamps of a holder are two. */
const places: Places = {
  round: 0,
  meter: at(1),
  credibility: at(4),
  capital: at(7),
  track: at(10),
  channelState: at(13),
  deal: at(16),
  verdict: at(19),
  kept: at(22),
  times: at(25),
  now: at(28),
  clampsOf: (track, holder) => [at(31)(track), at(34)(holder)],
  mark: (issue, move) => at(37)(issue) + 3 * NAMES.indexOf(move as 'a'),
};
const SLOTS = 50;
const ANY: Where = { in: 'anywhere' };

/** The language by its definition: slow, and written without looking at the compiler. */
function value(e: Expr, s: readonly (number | null)[], where: Where): number {
  if (typeof e === 'number') return e;
  const slot = (i: number): number => s[i] ?? 0;
  const of = (part: Expr): number => value(part, s, where);
  const truth = (yes: boolean): number => (yes ? 1 : 0);
  const times = (move: string): number =>
    where.in === 'move'
      ? slot(places.now(move))
      : where.in === 'pledge'
        ? slot(places.times(move)) - slot(places.mark(where.issue, move))
        : slot(places.times(move));
  switch (e[0]) {
    case 'meter':
      return slot(places.meter(e[1]));
    case 'credibility':
      return slot(places.credibility(e[1]));
    case 'capital':
      return slot(places.capital(e[1]));
    case 'track':
      return slot(places.track(e[1]));
    case 'clamps':
      return places.clampsOf(e[1], e[2]).reduce((sum, i) => sum + slot(i), 0);
    case 'channel':
      return slot(places.channelState(e[1]));
    case 'deal':
      return slot(places.deal(e[1]));
    case 'verdict':
      return slot(places.verdict(e[1]));
    case 'kept':
      return slot(places.kept(e[1]));
    case 'round':
      return slot(places.round);
    case 'played':
      return truth(times(e[1]) > 0);
    case 'times':
      return times(e[1]);
    case 'neg':
      return -of(e[1]);
    case 'not':
      return truth(of(e[1]) === 0);
    case 'abs':
      return Math.abs(of(e[1]));
    case 'floor':
      return Math.floor(of(e[1]));
    case 'ceil':
      return Math.ceil(of(e[1]));
    case 'round_to':
      return Math.round(of(e[1]));
    case 'if':
      return of(e[1]) !== 0 ? of(e[2]) : of(e[3]);
    case 'limit':
      return within(of(e[1]), of(e[2]), of(e[3]));
    case 'curve': {
      const x = of(e[1]);
      const points = e[2];
      const first = points[0] ?? [0, 0];
      const last = points[points.length - 1] ?? [0, 0];
      if (x <= first[0]) return first[1];
      for (let i = 1; i < points.length; i++) {
        const [x0, y0] = points[i - 1] ?? first;
        const [x1, y1] = points[i] ?? first;
        if (x <= x1) return x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
      }
      return last[1];
    }
    default: {
      const [a, b] = [of(e[1]), of(e[2])];
      const sums: { [op: string]: number } = {
        '+': a + b,
        '-': a - b,
        '*': a * b,
        '/': b === 0 ? 0 : a / b,
        '%': b === 0 ? 0 : a % b,
        '==': truth(a === b),
        '!=': truth(a !== b),
        '<': truth(a < b),
        '<=': truth(a <= b),
        '>': truth(a > b),
        '>=': truth(a >= b),
        and: truth(a !== 0 && b !== 0),
        or: truth(a !== 0 || b !== 0),
        min: Math.min(a, b),
        max: Math.max(a, b),
      };
      return sums[e[0]] ?? Number.NaN;
    }
  }
}

const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 }));
const name = fc.constantFrom(...NAMES);
const points = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), number), { minLength: 1, maxLength: 5 })
  .map((list) => list.sort((p, q) => p[0] - q[0]));
const { expr } = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { depthSize: 'small' },
    number,
    fc.constant<Expr>(['round']),
    fc.tuple(
      fc.constantFrom(
        'meter',
        'credibility',
        'capital',
        'track',
        'channel',
        'deal',
        'verdict',
        'kept',
        'played',
        'times',
      ),
      name,
    ) as fc.Arbitrary<Expr>,
    fc.tuple(fc.constant('clamps'), name, name) as fc.Arbitrary<Expr>,
    fc.tuple(fc.constantFrom('neg', 'not', 'abs', 'floor', 'ceil', 'round_to'), tie('expr')) as fc.Arbitrary<Expr>,
    fc.tuple(
      fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '<', '<=', '>', '>=', 'and', 'or', 'min', 'max'),
      tie('expr'),
      tie('expr'),
    ) as fc.Arbitrary<Expr>,
    fc.tuple(fc.constantFrom('if', 'limit'), tie('expr'), tie('expr'), tie('expr')) as fc.Arbitrary<Expr>,
    fc.tuple(fc.constant('curve'), tie('expr'), points) as fc.Arbitrary<Expr>,
  ),
}));
const slots = fc.array(fc.oneof({ weight: 9, arbitrary: number }, fc.constant(null)), {
  minLength: SLOTS,
  maxLength: SLOTS,
});
const where = fc.oneof(
  fc.constant<Where>(ANY),
  fc.constant<Where>({ in: 'move' }),
  name.map((issue): Where => ({ in: 'pledge', issue })),
);
const run = (e: Expr, s: readonly (number | null)[] = new Array<number>(SLOTS).fill(0), w: Where = ANY): number =>
  compile(e, places, w)(s);

describe('a compiled expression', () => {
  test('comes to what its tree means, wherever it stands', () => {
    fc.assert(
      fc.property(expr, slots, where, (e, s, w) => {
        expect(run(e, s, w)).toBe(value(e, s, w));
      }),
      { seed: 2006, numRuns: 3000 },
    );
  });

  test('reads what is hidden as 0', () => {
    const hidden = new Array<null>(SLOTS).fill(null);
    expect(run(['+', ['meter', 'a'], ['clamps', 'a', 'b']], hidden)).toBe(0);
    expect(run(['played', 'a'], hidden, { in: 'pledge', issue: 'b' })).toBe(0);
  });

  test('has no idea of an operator it does not know', () => {
    expect(() => run(['pow', 2, 3] as unknown as Expr)).toThrow();
  });
});

describe('arithmetic', () => {
  test.each<[string, Expr, number]>([
    ['nothing is divided by 0', ['/', 5, 0], 0],
    ['nor its rest taken', ['%', 5, 0], 0],
    ['the rest has the sign of what is divided', ['%', -7, 3], -1],
    ['halves are rounded up', ['round_to', 2.5], 3],
    ['also below 0', ['round_to', -2.5], -2],
    ['a condition is 1 or 0', ['+', ['<', 1, 2], ['not', 5]], 1],
    ['any number but 0 holds', ['and', -1, 0.1], 1],
    ['nothing equals no number', ['==', ['-', ['*', 1e308, 10], ['*', 1e308, 10]], 0], 0],
  ])('%s', (_name, e, expected) => expect(run(e)).toBe(expected));
});

describe('limit', () => {
  test.each([
    [5, 0, 10, 5],
    [-1, 0, 10, 0],
    [11, 0, 10, 10],
    [0, 0, 10, 0],
    [10, 0, 10, 10],
    [Number.NaN, 2, 10, 2],
    [Number.POSITIVE_INFINITY, 0, 10, 10],
    [Number.NEGATIVE_INFINITY, 0, 10, 0],
  ])('%d within %d and %d is %d', (x, low, high, expected) => {
    expect(within(x, low, high)).toBe(expected);
    expect(run(['limit', x, low, high])).toBe(expected);
  });
});

describe('curve', () => {
  const line = [
    [0, 0],
    [10, 1],
    [20, 0.5],
  ] as const;
  test.each([
    [-5, 0],
    [0, 0],
    [5, 0.5],
    [10, 1],
    [15, 0.75],
    [20, 0.5],
    [99, 0.5],
  ])('at %d it is %d', (x, y) => expect(run(['curve', x, line])).toBe(y));

  test('a step where two points share an x, flat with one point, 0 with none', () => {
    const step = [
      [0, 1],
      [5, 1],
      [5, 3],
      [9, 3],
    ] as const;
    expect([run(['curve', 4, step]), run(['curve', 5, step]), run(['curve', 6, step])]).toEqual([1, 1, 3]);
    expect(run(['curve', 7, [[1, 2]]])).toBe(2);
    expect(run(['curve', 7, []])).toBe(0);
  });

  test('stays between its lowest and its highest point', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), points, (x, list) => {
        const y = run(['curve', x, list]);
        const ys = list.map((p) => p[1]);
        const slack = 1e-9 * Math.max(1, ...ys.map(Math.abs));
        expect(y).toBeGreaterThanOrEqual(Math.min(...ys) - slack);
        expect(y).toBeLessThanOrEqual(Math.max(...ys) + slack);
      }),
      { seed: 2007, numRuns: 500 },
    );
  });
});

test('codes of what a channel is and what a proof says are apart', () => {
  expect(new Set(Object.values(CHANNEL_CODES)).size).toBe(4);
  expect(new Set(Object.values(VERDICT_CODES)).size).toBe(5);
  expect(VERDICT_CODES.none).toBe(0);
});
