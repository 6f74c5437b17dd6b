/** How far a condition is from being true: what tells a bot that a card brings its pledge, or its mandate, nearer. */
import { compile, type Expr, type Where } from '../../kernel/expressions.ts';
import type { Rules } from '../../kernel/rules.ts';

type Slots = readonly (number | null)[];

/** 0 when the condition holds, else the sum (and) or the least (or) of what its comparisons lack; a card not played lacks 1. */
export function shortfall(rules: Rules, expr: Expr, slots: Slots, where: Where): number {
  if (typeof expr === 'number') return expr === 0 ? 1 : 0;
  const read = (part: Expr): number => compile(part, rules.places, where)(slots);
  const again = (part: Expr): number => shortfall(rules, part, slots, where);
  switch (expr[0]) {
    case 'and':
      return again(expr[1]) + again(expr[2]);
    case 'or':
      return Math.min(again(expr[1]), again(expr[2]));
    case '>=':
      return Math.max(0, read(expr[2]) - read(expr[1]));
    case '<=':
      return Math.max(0, read(expr[1]) - read(expr[2]));
    case '>':
      return read(expr) !== 0 ? 0 : read(expr[2]) - read(expr[1]) + 1;
    case '<':
      return read(expr) !== 0 ? 0 : read(expr[1]) - read(expr[2]) + 1;
    case '==':
      return Math.abs(read(expr[1]) - read(expr[2]));
    default:
      return read(expr) === 0 ? 1 : 0;
  }
}
