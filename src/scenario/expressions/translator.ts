/** What the parts of the translation share. */
import { compile, type Expr, type Places } from '../../kernel/expressions.ts';
import type { Names } from '../names.ts';
import type { Node } from './cel.ts';
import type { Part, Resolved } from './references.ts';
import type { Words } from './refused.ts';

export interface Translator {
  readonly names: Names;
  /** Translates a node; null if anything was wrong with it, which has then been told. */
  part(node: Node): Part | null;
  complain(node: Node, words: Words): null;
  refuse(node: Node, code: string, message: string, mend: string): null;
  /** Notes that a name is read here. */
  seen(node: Node, found: Part): Part;
}

/** A name that was looked up: noted if it was found, told if not. `args`: where its arguments stand. */
export function settle(t: Translator, node: Node, found: Resolved, args: readonly Node[] = []): Part | null {
  if (found === 'echo') return null;
  return 'message' in found ? t.complain(args[found.argument ?? 0] ?? node, found) : t.seen(node, found);
}

const NOWHERE = new Proxy({} as Places, { get: () => () => 0 });
/** An operation on constants is done now, by the very closures that would do it in a game. */
export function folded(expr: Expr): Expr {
  if (typeof expr === 'number') return expr;
  const [op, ...parts] = expr;
  const constant =
    parts.length > 0 && parts.every((part, place) => typeof part === 'number' || (op === 'curve' && place === 1));
  return constant ? compile(expr, NOWHERE)([]) : expr;
}
