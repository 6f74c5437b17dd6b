/** What an amount can be, before any words. */
import type { Expr } from '../kernel/expressions.ts';

type Range = readonly [low: number, high: number];

/** The least and most an expression can be, where its constants alone tell. */
export function rangeOf(expr: Expr): Range | null {
  if (typeof expr === 'number') return [expr, expr];
  if (expr[0] === 'neg') {
    const range = rangeOf(expr[1]);
    return range && [-range[1], -range[0]];
  }
  if (expr[0] !== 'if') return null;
  const yes = rangeOf(expr[2]);
  const no = rangeOf(expr[3]);
  return yes && no && [Math.min(yes[0], no[0]), Math.max(yes[1], no[1])];
}

/** Which way a number goes by an amount over or under `still`; null: not told by its constants alone. */
export function directionOf(expr: Expr, still = 0): 'up' | 'down' | null {
  const [low, high] = rangeOf(expr) ?? [still, still];
  return low > still ? 'up' : high < still ? 'down' : null;
}
