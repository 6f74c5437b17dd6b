/** What an expression can come to. What is called impossible must be impossible. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, type Expr, type Places } from '../../../src/kernel/expressions.ts';
import { always, type LeafRange, never, rangeOf } from '../../../src/scenario/expressions/ranges.ts';

const A: Expr = ['meter', 'a'];
const B: Expr = ['meter', 'b'];
/** a goes from 0 to 10, b from -5 to 5, everything else is 0 or 1. */
const leaf: LeafRange = (name) => (name[1] === 'a' ? [0, 10] : name[1] === 'b' ? [-5, 5] : [0, 1]);

describe('numbers', () => {
  test.each<[string, Expr, readonly [number, number]]>([
    ['a', A, [0, 10]],
    ['a + b', ['+', A, B], [-5, 15]],
    ['a - b', ['-', A, B], [-5, 15]],
    ['a * b', ['*', A, B], [-50, 50]],
    ['a / -2', ['/', A, -2], [-5, 0]],
    ['b % 3', ['%', B, 3], [-3, 3]],
    ['-a', ['neg', A], [-10, 0]],
    ['abs(b)', ['abs', B], [0, 5]],
    ['min(a, b)', ['min', A, B], [-5, 5]],
    ['max(a, b)', ['max', A, B], [0, 10]],
    ['clamp(a, 2, 4)', ['limit', A, 2, 4], [2, 4]],
    ['clamp(b, 7, 9)', ['limit', B, 7, 9], [7, 7]],
    [
      'curve(a, …)',
      [
        'curve',
        A,
        [
          [0, 1],
          [5, 3],
          [20, 0],
        ],
      ],
      [1, 3],
    ],
    ['a > 20 ? a : b', ['if', ['>', A, 20], A, B], [-5, 5]],
    ['a > 5 ? a : b', ['if', ['>', A, 5], A, B], [-5, 10]],
  ])('%s', (_, expr, range) => expect(rangeOf(expr, leaf)).toEqual(range));
});

describe('conditions that never hold', () => {
  test.each<[string, Expr]>([
    ['false', 0],
    ['a > 10', ['>', A, 10]],
    ['a >= 11', ['>=', A, 11]],
    ['a == -1', ['==', A, -1]],
    ['a < 3 && a > 5', ['and', ['<', A, 3], ['>', A, 5]]],
    ['a < 3 && a > 3', ['and', ['<', A, 3], ['>', A, 3]]],
    ['3 > a && 5 < a', ['and', ['>', 3, A], ['<', 5, A]]],
    ['a == 3 && b > 1 && a == 4', ['and', ['and', ['==', A, 3], ['>', B, 1]], ['==', A, 4]]],
    ['played && !played', ['and', ['played', 'raid'], ['not', ['played', 'raid']]]],
    ['a > 12 || b > 6', ['or', ['>', A, 12], ['>', B, 6]]],
    ['!(a >= 0)', ['not', ['>=', A, 0]]],
    ['!(a > 3 || a <= 3)', ['not', ['or', ['>', A, 3], ['<=', A, 3]]]],
    ['a > 8 && a + b < 2', ['and', ['>', A, 8], ['<', ['+', A, B], 2]]],
  ])('%s', (_, expr) => expect(never(expr, leaf)).toBe(true));
});

describe('conditions that can go both ways', () => {
  test.each<[string, Expr]>([
    ['a > 9', ['>', A, 9]],
    ['a >= 10', ['>=', A, 10]],
    ['a != 3', ['!=', A, 3]],
    ['a < 3 || a > 5', ['or', ['<', A, 3], ['>', A, 5]]],
    ['a > 3 && a < 5', ['and', ['>', A, 3], ['<', A, 5]]],
    ['a == b', ['==', A, B]],
    ['played', ['played', 'raid']],
    ['!played', ['not', ['played', 'raid']]],
  ])('%s', (_, expr) => {
    expect(never(expr, leaf)).toBe(false);
    expect(always(expr, leaf)).toBe(false);
  });
});

test.each<[string, Expr]>([
  ['a >= 0', ['>=', A, 0]],
  ['a <= 10 && b < 6', ['and', ['<=', A, 10], ['<', B, 6]]],
  ['a > 20 || b > -6', ['or', ['>', A, 20], ['>', B, -6]]],
  ['!(a == 11)', ['not', ['==', A, 11]]],
])('%s always holds', (_, expr) => expect(always(expr, leaf)).toBe(true));

test('no value is ever outside the range, and nothing impossible ever holds', () => {
  const number = fc.integer({ min: -6, max: 12 });
  const { expr } = fc.letrec<{ expr: Expr }>((tie) => ({
    expr: fc.oneof(
      { maxDepth: 4 },
      number,
      fc.constantFrom(A, B),
      fc.tuple(
        fc.constantFrom('+', '-', '*', 'min', 'max', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'),
        tie('expr'),
        tie('expr'),
      ) as fc.Arbitrary<Expr>,
      fc.tuple(fc.constantFrom('neg', 'not', 'abs', 'floor', 'ceil', 'round_to'), tie('expr')) as fc.Arbitrary<Expr>,
      fc.tuple(fc.constant('if'), tie('expr'), tie('expr'), tie('expr')) as fc.Arbitrary<Expr>,
      fc.tuple(fc.constantFrom('/', '%'), tie('expr'), fc.constantFrom(-3, 2, 7)) as fc.Arbitrary<Expr>,
      fc.tuple(fc.constant('limit'), tie('expr'), fc.constant(-2), fc.constant(4)) as fc.Arbitrary<Expr>,
    ),
  }));
  const places = { meter: (id: string) => (id === 'a' ? 0 : 1) } as Places;
  fc.assert(
    fc.property(expr, fc.integer({ min: 0, max: 10 }), fc.integer({ min: -5, max: 5 }), (tree, a, b) => {
      const value = compile(tree, places)([a, b]);
      const [low, high] = rangeOf(tree, leaf);
      expect(value).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(low));
      expect(value).toBeLessThanOrEqual(high + 1e-9 * Math.abs(high));
      if (never(tree, leaf)) expect(value === 0).toBe(true);
      if (always(tree, leaf)) expect(value === 0).toBe(false);
    }),
    { seed: 2006, numRuns: 3000 },
  );
});
