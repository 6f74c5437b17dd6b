/** Functions in expressions. */
import type { Expr } from '../../kernel/expressions.ts';
import type { Node } from './cel.ts';
import { callOf, NAMED_CALLS, type Part } from './references.ts';
import { SHAPES, unknownCall } from './refused.ts';
import { folded, settle, type Translator } from './translator.ts';

/** Fewest and most arguments. */
const COUNTS: { readonly [name: string]: readonly [number, number] } = {
  min: [2, 4],
  max: [2, 4],
  abs: [1, 1],
  floor: [1, 1],
  ceil: [1, 1],
  round: [1, 1],
  clamp: [3, 3],
  curve: [2, 2],
};

export function call(t: Translator, node: Node, name: string, args: readonly Node[]): Part | null {
  if (Object.hasOwn(NAMED_CALLS, name)) return namedCall(t, node, name, args);
  const count = Object.hasOwn(COUNTS, name) ? COUNTS[name] : undefined;
  if (count === undefined) return t.complain(node, unknownCall(name));
  if (args.length < count[0] || args.length > count[1]) {
    return t.refuse(
      node,
      'wrong-arguments',
      `\`${name}\` is given the wrong number of things.`,
      `Write ${SHAPES[name]}.`,
    );
  }
  const [x, list] = args;
  if (name === 'curve') return x && list ? curve(t, x, list) : null;
  const parts = args.map(t.part);
  if (parts.includes(null)) return null;
  const [first = 0, ...rest] = parts.map((part): Expr => part?.expr ?? 0);
  if (name === 'min' || name === 'max')
    return { expr: rest.reduce((sum, one) => folded([name, sum, one]), first), value: 'number' };
  if (name === 'clamp') {
    const [low = 0, high = 0] = rest;
    if (typeof low === 'number' && typeof high === 'number' && low > high) {
      return t.refuse(
        node,
        'wrong-arguments',
        'The lower bound of clamp is above its upper bound.',
        'Write clamp(x, low, high).',
      );
    }
    return { expr: folded(['limit', first, low, high]), value: 'number' };
  }
  return { expr: folded([name === 'round' ? 'round_to' : (name as 'abs' | 'floor' | 'ceil'), first]), value: 'number' };
}

/** `played('russia', 'raid')`: its arguments are names, never sums. */
function namedCall(t: Translator, node: Node, name: string, args: readonly Node[]): Part | null {
  const words = args.flatMap((arg) => (arg.op === 'value' && typeof arg.args === 'string' ? [arg.args] : []));
  if (args.length === (NAMED_CALLS[name]?.length ?? 0) && words.length === args.length) {
    return settle(t, node, callOf(t.names, name, words), args);
  }
  return t.refuse(node, 'wrong-arguments', `\`${name}\` takes names between single quotes.`, `Write ${SHAPES[name]}.`);
}

function curve(t: Translator, x: Node, list: Node): Part | null {
  if (list.op !== 'list') {
    return t.refuse(
      list,
      'wrong-arguments',
      '`curve` takes a number and a list of points.',
      `Write ${SHAPES['curve']}.`,
    );
  }
  const at = t.part(x);
  const points = list.args.map((point) => (point.op === 'list' ? point.args.map(constant) : []));
  if (points.length < 2 || !points.every((point) => point.length === 2 && point.every((one) => one !== null))) {
    return t.refuse(
      list,
      'wrong-arguments',
      'The points of a curve should be two or more pairs of plain numbers.',
      `Write ${SHAPES['curve']}.`,
    );
  }
  const pairs = points.map(([here, there]): readonly [number, number] => [here ?? 0, there ?? 0]);
  if (pairs.some(([here], place) => place > 0 && here <= (pairs[place - 1]?.[0] ?? 0))) {
    return t.refuse(
      list,
      'wrong-arguments',
      'The points of a curve should go from left to right.',
      'Put the point with the smallest first number first.',
    );
  }
  return at && { expr: folded(['curve', at.expr, pairs]), value: 'number' };
}

/** A plain number, with or without a minus. */
function constant(node: Node): number | null {
  if (node.op === 'value' && typeof node.args === 'number') return node.args;
  if (node.op === '-_') {
    const inner = constant(node.args);
    return inner === null ? null : 0 - inner;
  }
  return null;
}
