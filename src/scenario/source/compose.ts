/**
 * Text to YAML nodes, within bounds.
 *
 * The lexer and the parser of `yaml` are stepped by hand so that depth and size are bounded
 * while parsing: by the time nodes are composed, which recurses, a deep file is already refused.
 */
import { Composer, type CST, type Document, Lexer, Parser, type ParsedNode, type ErrorCode } from 'yaml';
import { LIMITS } from './limits.ts';

export type Composed =
  | { readonly ok: true; readonly documents: readonly Document.Parsed<ParsedNode>[] }
  | { readonly ok: false; readonly because: 'deep' | 'many'; readonly offset: number };

/** Throws only where `yaml` has a bug. Duplicate keys are left to the caller: yaml's own check is quadratic. */
export function composeYaml(text: string): Composed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > LIMITS.depth) return { ok: false, because: 'deep', offset };
    if (++lexemes > LIMITS.lexemes) return { ok: false, because: 'many', offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return {
    ok: true,
    documents: withoutTraces(() => [
      ...new Composer({ uniqueKeys: false, stringKeys: false }).compose(tokens, true, text.length),
    ]),
  };
}

/** What the YAML parser complains of: a code, its own words, and where. */
export interface SyntaxComplaint {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** A hostile file makes hundreds of thousands of errors; V8 would spend seconds on their stack traces. */
function withoutTraces<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
