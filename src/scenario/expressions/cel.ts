/**
 * The only file that knows `@marcbachmann/cel-js`: its parser and its type checker.
 *
 * The shape of its tree has changed between versions, so it is pinned, and everything here is
 * held by a golden test. Nothing is ever evaluated with it.
 */
import { type ASTNode, Environment, ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';

export type Node = ASTNode;
export interface Failure {
  readonly code: string;
  readonly summary: string;
  readonly from: number;
  readonly node: Node | null;
}
export type Parsed =
  | { readonly ok: true; readonly ast: Node; check(): Failure | { readonly type: string } }
  | { readonly ok: false; readonly failure: Failure };

/** The longest expression. With it, recursion over a tree is bounded as well. */
export const LONGEST = 1000;

const environment = makeEnvironment();

function makeEnvironment(): Environment {
  const never = (): never => {
    throw new Error('expressions are never evaluated by the parser');
  };
  const made = new Environment({
    limits: { maxAstNodes: 600, maxDepth: 32, maxListElements: 64, maxMapEntries: 8, maxCallArguments: 8 },
  });
  for (const space of ['meters', 'credibility', 'capital', 'tracks'])
    made.registerVariable(space, 'map<string, double>');
  for (const space of ['channels', 'deals']) made.registerVariable(space, 'map<string, string>');
  made.registerVariable('round', 'double');
  const signatures = [
    'clamps(string, string): double',
    'verdict(string): string',
    'kept(string): bool',
    'played(string, string): bool',
    'times(string, string): double',
    'abs(double): double',
    'floor(double): double',
    'ceil(double): double',
    'round(double): double',
    'clamp(double, double, double): double',
    'curve(double, list<list<double>>): double',
    ...['min', 'max'].flatMap((name) =>
      [2, 3, 4].map((count) => `${name}(${Array(count).fill('double').join(', ')}): double`),
    ),
  ];
  for (const signature of signatures) made.registerFunction(signature, never);
  made.registerOperator('double % double', (a: number, b: number) => a % b);
  return made;
}

/** Parses one expression. Whole numbers are made doubles, since CEL has no sum of the two. */
export function parseCel(source: string): Parsed {
  try {
    const parsed = environment.parse(source);
    wholeToDouble(parsed.ast);
    return {
      ok: true,
      ast: parsed.ast,
      check: () => {
        const { valid, type, error } = parsed.check();
        return valid ? { type: type ?? 'dyn' } : failureOf(error);
      },
    };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ParseError || error instanceof CelTypeError) {
    const node = error.node && 'op' in error.node && 'args' in error.node ? (error.node as Node) : null;
    return { code: error.code, summary: error.summary, from: node?.start ?? error.range?.start ?? 0, node };
  }
  return { code: 'unreadable', summary: String(error), from: 0, node: null };
}

/** Every child of a node, whatever its operator. */
export function childrenOf(node: Node): readonly Node[] {
  const found: Node[] = [];
  const gather = (part: unknown): void => {
    if (Array.isArray(part)) for (const one of part) gather(one);
    else if (typeof part === 'object' && part !== null && 'op' in part && 'start' in part) found.push(part as Node);
  };
  gather(node.args);
  return found;
}

function wholeToDouble(node: Node): void {
  if (node.op === 'value' && typeof node.args === 'bigint') (node as { args: unknown }).args = Number(node.args);
  for (const child of childrenOf(node)) wholeToDouble(child);
}
