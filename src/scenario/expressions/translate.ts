/** From CEL's tree to the kernel's: a whitelist, so that what it does not know is refused. */
import type { Expr } from '../../kernel/expressions.ts';
import type { Names } from '../names.ts';
import { nearest } from '../suggest.ts';
import { call } from './calls.ts';
import { childrenOf, type Node } from './cel.ts';
import { identifier, literal, member, wordsMend } from './identifiers.ts';
import type { Part, Words as WordValue } from './references.ts';
import { SHAPES, type Words } from './refused.ts';
import { folded, type Translator } from './translator.ts';

/** Called with each problem and the character it stands at. */
export type Complain = (from: number, words: Words) => void;
/** Called with each name that is read, and the character it stands at. */
export type Reads = (from: number, leaf: Expr) => void;

/** `null` if anything was wrong; then `complain` has been called (or it is an echo of something reported). */
export function translate(root: Node, names: Names, complain: Complain, reads: Reads): Part | null {
  const translator: Translator = {
    names,
    part: (node) => partOf(translator, node),
    complain: (node, words) => {
      complain(node.start, words);
      return null;
    },
    refuse: (node, code, message, mend) => translator.complain(node, { code, message, mend }),
    seen: (node, found) => {
      reads(node.start, found.expr);
      return found;
    },
  };
  return translator.part(root);
}

function partOf(t: Translator, node: Node): Part | null {
  switch (node.op) {
    case 'value':
      return literal(t, node);
    case 'id':
      return identifier(t, node, node.args);
    case '.':
      return member(t, node, ...node.args);
    case 'call':
      return call(t, node, ...node.args);
    case '?:':
      return choice(t, node);
    case '!_':
      return unary(t, node, 'not', 'condition');
    case '-_':
      return unary(t, node, 'neg', 'number');
    case '&&':
      return binary(t, node, 'and', 'condition');
    case '||':
      return binary(t, node, 'or', 'condition');
    case '==':
    case '!=':
      return equality(t, node, node.op);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return binary(t, node, node.op, 'condition');
    case '+':
    case '-':
    case '*':
      return binary(t, node, node.op, 'number');
    case '/':
    case '%':
      return division(t, node, node.op);
    case 'in':
      return t.refuse(
        node,
        'unknown-operator',
        '`in` cannot be used here.',
        "Compare with each one: deals.i == 'a' || deals.i == 'b'.",
      );
    case 'rcall':
      return t.refuse(
        node,
        'unknown-operator',
        `\`.${node.args[0]}(…)\` cannot be used here.`,
        'Functions stand before what they work on, such as abs(x).',
      );
    case 'list':
      return t.refuse(node, 'unknown-operator', 'A list can only stand inside curve(…).', `Write ${SHAPES['curve']}.`);
    default:
      return t.refuse(
        node,
        'unknown-operator',
        'This kind of expression cannot be used here.',
        'Names are written with a dot: meters.traffic.',
      );
  }
}

function choice(t: Translator, node: Node): Part | null {
  const [test, yes, no] = childrenOf(node).map(t.part);
  return test && yes && no ? { expr: folded(['if', test.expr, yes.expr, no.expr]), value: yes.value } : null;
}

function unary(t: Translator, node: Node, op: 'not' | 'neg', value: 'condition' | 'number'): Part | null {
  const [inner] = childrenOf(node).map(t.part);
  return inner ? { expr: folded([op, inner.expr]), value } : null;
}

type BinaryOp = '+' | '-' | '*' | '<' | '<=' | '>' | '>=' | 'and' | 'or';
function binary(t: Translator, node: Node, op: BinaryOp, value: 'condition' | 'number'): Part | null {
  const [left, right] = childrenOf(node).map(t.part);
  return left && right ? { expr: folded([op, left.expr, right.expr]), value } : null;
}

function division(t: Translator, node: Node, op: '/' | '%'): Part | null {
  const [left, right] = childrenOf(node).map(t.part);
  if (!left || !right) return null;
  const divisor = childrenOf(node)[1] ?? node;
  if (right.expr === 0)
    return t.refuse(divisor, 'divisor', 'Nothing can be divided by 0.', 'Divide by another number.');
  if (typeof right.expr !== 'number') {
    return t.refuse(
      divisor,
      'divisor',
      'Only a plain number can be divided by: this could be 0 in a game.',
      'Divide by a number such as 100, or use curve(x, [[0, 1], [10, 0]]).',
    );
  }
  return { expr: folded([op, left.expr, right.expr]), value: 'number' };
}

const isWords = (value: Part['value']): value is WordValue => typeof value === 'object';
const wordOf = (node: Node): string | null => (node.op === 'value' && typeof node.args === 'string' ? node.args : null);

/** `==` and `!=`: between numbers, between conditions, or between a name and one of its words. */
function equality(t: Translator, node: Node, op: '==' | '!='): Part | null {
  const [left, right] = childrenOf(node);
  if (!left || !right) return null;
  const [wordLeft, wordRight] = [wordOf(left), wordOf(right)];
  if (wordLeft !== null && wordRight !== null) {
    return t.refuse(node, 'words-alone', 'Two fixed words are compared with each other.', wordsMend(t, wordLeft));
  }
  if (wordRight !== null) return withWord(t, op, left, right, wordRight);
  if (wordLeft !== null) return withWord(t, op, right, left, wordLeft);
  const [a, b] = [t.part(left), t.part(right)];
  if (!a || !b) return null;
  if (isWords(a.value) && isWords(b.value) && a.value.of !== b.value.of) {
    return t.refuse(
      node,
      'words-alone',
      'Words of different kinds are compared with each other.',
      "Compare a name with words: deals.i == 'none'.",
    );
  }
  return { expr: folded([op, a.expr, b.expr]), value: 'condition' };
}

function withWord(t: Translator, op: '==' | '!=', name: Node, at: Node, word: string): Part | null {
  const named = t.part(name);
  if (!named) return null;
  if (!isWords(named.value))
    return t.refuse(
      at,
      'words-alone',
      `A number is compared with the words '${word.slice(0, 40)}'.`,
      'Compare numbers with numbers.',
    );
  const code = named.value.codes.get(word);
  if (code !== undefined) return { expr: [op, named.expr, code], value: 'condition' };
  const words = [...named.value.codes.keys()];
  const likely = nearest(word, words);
  const mend = likely ? `Did you mean '${likely}'?` : `It can be ${words.map((one) => `'${one}'`).join(', ')}.`;
  return t.refuse(at, 'unknown-word', `'${word.slice(0, 40)}' is not a word for ${named.value.of}.`, mend);
}
