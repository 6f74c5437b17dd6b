/** From CEL's tree to the kernel's: a whitelist, so that what it does not know is refused. */
import { compile, type Expr, type Places } from '../../kernel/expressions.ts';
import type { Names } from '../names.ts';
import { nearest } from '../suggest.ts';
import {
  callOf,
  isSpace,
  memberOf,
  NAMED_CALLS,
  type Part,
  type Resolved,
  SPACES,
  type Words as WordValue,
} from './references.ts';
import { childrenOf, type Node } from './cel.ts';
import { SHAPES, unknownCall, type Words } from './refused.ts';

/** Called with each problem and the character it stands at. */
export type Complain = (from: number, words: Words) => void;
/** Called with each name that is read, and the character it stands at. */
export type Reads = (from: number, leaf: Expr) => void;

/** Constants beyond this have no place in a game of points. */
const LARGEST = 1e9;

/** `null` if anything was wrong; then `complain` has been called (or it is an echo of something reported). */
export function translate(root: Node, names: Names, complain: Complain, reads: Reads): Part | null {
  const refuse = (node: Node, code: string, message: string, mend: string): null => {
    complain(node.start, { code, message, mend });
    return null;
  };

  function part(node: Node): Part | null {
    switch (node.op) {
      case 'value':
        return literal(node);
      case 'id':
        return identifier(node, node.args);
      case '.':
        return member(node);
      case 'call':
        return call(node);
      case '?:':
        return ternary(node);
      case '!_':
        return unary(node, 'not', 'condition');
      case '-_':
        return unary(node, 'neg', 'number');
      case '&&':
        return binary(node, 'and', 'condition');
      case '||':
        return binary(node, 'or', 'condition');
      case '==':
      case '!=':
        return equality(node, node.op);
      case '<':
      case '<=':
      case '>':
      case '>=':
        return binary(node, node.op, 'condition');
      case '+':
      case '-':
      case '*':
        return binary(node, node.op, 'number');
      case '/':
      case '%':
        return division(node, node.op);
      case 'in':
        return refuse(
          node,
          'unknown-operator',
          '`in` cannot be used here.',
          "Compare with each one: deals.i == 'a' || deals.i == 'b'.",
        );
      case 'rcall':
        return refuse(
          node,
          'unknown-operator',
          `\`.${String(node.args[0])}(…)\` cannot be used here.`,
          'Functions stand before what they work on, such as abs(x).',
        );
      case 'list':
        return refuse(node, 'unknown-operator', 'A list can only stand inside curve(…).', `Write ${SHAPES['curve']}.`);
      default:
        return refuse(
          node,
          'unknown-operator',
          'This kind of expression cannot be used here.',
          'Names are written with a dot: meters.traffic.',
        );
    }
  }

  function literal(node: Node): Part | null {
    const value: unknown = node.args;
    if (typeof value === 'boolean') return { expr: value ? 1 : 0, value: 'condition' };
    if (typeof value === 'number') {
      if (Math.abs(value) <= LARGEST) return { expr: value, value: 'number' };
      return refuse(node, 'too-large', 'This number is too large.', 'Use numbers below a thousand million.');
    }
    if (typeof value === 'string')
      return refuse(
        node,
        'words-alone',
        `The words '${value.slice(0, 40)}' can only be compared with == or != .`,
        wordsMend(value),
      );
    return refuse(
      node,
      'unknown-operator',
      'This kind of value cannot be used here.',
      'Use numbers, conditions and names.',
    );
  }
  const wordsMend = (word: string): string =>
    word.includes('.') || names.meters.has(word)
      ? `A name is written without quotes: ${names.meters.has(word) ? `meters.${word}` : word.slice(0, 40)}.`
      : "Compare them with a channel, a deal or a verdict: channels.cards == 'open'.";

  function identifier(node: Node, name: string): Part | null {
    if (name === 'round') return seen(node, { expr: ['round'], value: 'number' });
    if (isSpace(name))
      return refuse(
        node,
        'unknown-name',
        `\`${name}\` needs a name after it.`,
        `Write ${name}.${[...names[SPACES[name]].keys()][0] ?? 'name'}.`,
      );
    for (const space of ['meters', 'tracks', 'channels', 'deals'] as const) {
      if (names[SPACES[space]].has(name))
        return refuse(
          node,
          'unknown-name',
          `\`${name}\` is not known by itself.`,
          `Did you mean \`${space}.${name}\`?`,
        );
    }
    if (names.missing.has(name)) return null;
    const likely = nearest(name, ['round', 'true', 'false', ...Object.keys(SPACES)]);
    const quoted =
      [...names.issues.values()].some(({ options }) => options.includes(name)) ||
      ['none', 'open', 'leaking', 'cut', 'closed', 'kept', 'broken', 'running'].includes(name);
    return refuse(
      node,
      'unknown-name',
      `\`${name.slice(0, 60)}\` is not a name that can be used here.`,
      quoted
        ? `Put words between single quotes: '${name}'.`
        : likely
          ? `Did you mean \`${likely}\`?`
          : 'Names begin with meters, tracks, channels, deals, credibility or capital, such as meters.traffic.',
    );
  }

  function member(node: Node & { op: '.' }): Part | null {
    const [space, name] = node.args;
    if (space.op !== 'id')
      return refuse(
        node,
        'unknown-operator',
        `\`.${name.slice(0, 40)}\` has nothing to belong to.`,
        'Names have one dot: meters.traffic.',
      );
    if (isSpace(space.args)) return resolved(node, memberOf(names, space.args, name));
    const likely = nearest(space.args, Object.keys(SPACES));
    return refuse(
      node,
      'unknown-name',
      `\`${space.args.slice(0, 40)}.${name.slice(0, 40)}\` is not a name that can be used here.`,
      likely
        ? `Did you mean \`${likely}.${name.slice(0, 40)}\`?`
        : `Names begin with ${Object.keys(SPACES).join(', ')}.`,
    );
  }

  function resolved(node: Node, found: Resolved, args: readonly Node[] = []): Part | null {
    if (found === 'echo') return null;
    if ('message' in found) {
      complain((args[found.argument ?? 0] ?? node).start, found);
      return null;
    }
    return seen(node, found);
  }
  function seen(node: Node, found: Part): Part {
    reads(node.start, found.expr);
    return found;
  }

  function call(node: Node & { op: 'call' }): Part | null {
    const [name, args] = node.args;
    if (Object.hasOwn(NAMED_CALLS, name)) {
      const words = args.map((arg) => (arg.op === 'value' && typeof arg.args === 'string' ? arg.args : null));
      if (args.length === (NAMED_CALLS[name]?.length ?? 0) && words.every((word) => word !== null))
        return resolved(node, callOf(names, name, words), args);
      return refuse(
        node,
        'wrong-arguments',
        `\`${name}\` takes names between single quotes.`,
        `Write ${SHAPES[name]}.`,
      );
    }
    if (!Object.hasOwn(SHAPES, name)) {
      complain(node.start, unknownCall(name));
      return null;
    }
    if (name === 'curve') return curve(node, args);
    const parts = args.map(part);
    const wanted = name === 'clamp' ? [3, 3] : name === 'min' || name === 'max' ? [2, 4] : [1, 1];
    if (args.length < (wanted[0] ?? 0) || args.length > (wanted[1] ?? 0))
      return refuse(
        node,
        'wrong-arguments',
        `\`${name}\` is given the wrong number of things.`,
        `Write ${SHAPES[name]}.`,
      );
    const exprs = parts.map((one) => one?.expr ?? null);
    if (exprs.includes(null)) return null;
    const [first = 0, ...rest] = exprs as Expr[];
    switch (name) {
      case 'min':
      case 'max':
        return { expr: rest.reduce<Expr>((sum, one) => folded([name, sum, one]), first), value: 'number' };
      case 'clamp': {
        const [low = 0, high = 0] = rest;
        if (typeof low === 'number' && typeof high === 'number' && low > high)
          return refuse(
            node,
            'wrong-arguments',
            'The lower bound of clamp is above its upper bound.',
            'Write clamp(x, low, high).',
          );
        return { expr: folded(['limit', first, low, high]), value: 'number' };
      }
      default:
        return {
          expr: folded([name === 'round' ? 'round_to' : (name as 'abs' | 'floor' | 'ceil'), first]),
          value: 'number',
        };
    }
  }

  function curve(node: Node, args: readonly Node[]): Part | null {
    const [x, list] = args;
    if (x === undefined || list?.op !== 'list' || args.length !== 2)
      return refuse(
        node,
        'wrong-arguments',
        '`curve` takes a number and a list of points.',
        `Write ${SHAPES['curve']}.`,
      );
    const at = part(x);
    const points = list.args.map((point) => (point.op === 'list' ? point.args.map((one) => part(one)?.expr) : []));
    const fine = points.every((point) => point.length === 2 && point.every((one) => typeof one === 'number'));
    if (!fine || points.length < 2)
      return refuse(
        list,
        'wrong-arguments',
        'The points of a curve should be two or more pairs of plain numbers.',
        `Write ${SHAPES['curve']}.`,
      );
    const pairs = points as unknown as readonly (readonly [number, number])[];
    if (pairs.some(([here], index) => index > 0 && here <= (pairs[index - 1]?.[0] ?? 0)))
      return refuse(
        list,
        'wrong-arguments',
        'The points of a curve should go from left to right.',
        'Put the point with the smallest first number first.',
      );
    return at && { expr: folded(['curve', at.expr, pairs]), value: 'number' };
  }

  function ternary(node: Node & { op: '?:' }): Part | null {
    const [test, yes, no] = node.args.map(part);
    if (!test || !yes || !no) return null;
    return { expr: folded(['if', test.expr, yes.expr, no.expr]), value: yes.value };
  }
  function unary(node: Node, op: 'not' | 'neg', value: 'condition' | 'number'): Part | null {
    const inner = childrenOf(node).map(part)[0];
    return inner ? { expr: folded([op, inner.expr]), value } : null;
  }
  function binary(
    node: Node,
    op: '+' | '-' | '*' | '<' | '<=' | '>' | '>=' | 'and' | 'or',
    value: 'condition' | 'number',
  ): Part | null {
    const [left, right] = childrenOf(node).map(part);
    return left && right ? { expr: folded([op, left.expr, right.expr]), value } : null;
  }
  function division(node: Node, op: '/' | '%'): Part | null {
    const [left, right] = childrenOf(node).map(part);
    if (!left || !right) return null;
    if (right.expr === 0) return refuse(node, 'divisor', 'Nothing can be divided by 0.', 'Divide by another number.');
    if (typeof right.expr !== 'number')
      return refuse(
        childrenOf(node)[1] ?? node,
        'divisor',
        'Only a plain number can be divided by: this could be 0 in a game.',
        'Divide by a number such as 100, or use curve(x, [[0, 1], [10, 0]]).',
      );
    return { expr: folded([op, left.expr, right.expr]), value: 'number' };
  }

  function equality(node: Node, op: '==' | '!='): Part | null {
    const [left, right] = childrenOf(node);
    if (!left || !right) return null;
    const word = (one: Node): string | null => (one.op === 'value' && typeof one.args === 'string' ? one.args : null);
    const [wordLeft, wordRight] = [word(left), word(right)];
    if (wordLeft !== null && wordRight !== null)
      return refuse(node, 'words-alone', 'Two fixed words are compared with each other.', wordsMend(wordLeft));
    if (wordLeft === null && wordRight === null) {
      const [a, b] = [part(left), part(right)];
      if (!a || !b) return null;
      if (isWords(a.value) && isWords(b.value) && a.value.of !== b.value.of)
        return refuse(
          node,
          'words-alone',
          'Words of different kinds are compared with each other.',
          "Compare a name with words: deals.i == 'none'.",
        );
      return { expr: folded([op, a.expr, b.expr]), value: 'condition' };
    }
    const named = part(wordLeft === null ? left : right);
    const written = wordLeft ?? wordRight ?? '';
    const at = wordLeft === null ? right : left;
    if (!named) return null;
    if (!isWords(named.value))
      return refuse(
        at,
        'words-alone',
        `A number is compared with the words '${written.slice(0, 40)}'.`,
        'Compare numbers with numbers.',
      );
    const code = named.value.codes.get(written);
    if (code === undefined) {
      const words = [...named.value.codes.keys()];
      const likely = nearest(written, words);
      return refuse(
        at,
        'unknown-word',
        `'${written.slice(0, 40)}' is not a word for ${named.value.of}.`,
        likely ? `Did you mean '${likely}'?` : `It can be ${words.map((one) => `'${one}'`).join(', ')}.`,
      );
    }
    return { expr: [op, named.expr, code], value: 'condition' };
  }

  return part(root);
}

const isWords = (value: Part['value']): value is WordValue => typeof value === 'object';

const NOWHERE = new Proxy({} as Places, { get: () => () => 0 });
/** An operation on constants is done now, by the very closures that would do it in a game. */
function folded(expr: Expr): Expr {
  if (typeof expr === 'number') return expr;
  const constant = expr
    .slice(1)
    .every(
      (part) => typeof part === 'number' || (expr[0] === 'curve' && Array.isArray(part) && Array.isArray(part[0])),
    );
  return constant && expr.length > 1 ? compile(expr, NOWHERE)([]) : expr;
}
