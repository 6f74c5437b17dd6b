/** YAML nodes to plain values, and beside them where each value stands in the text. */
import { isAlias, isMap, isScalar, isSeq, type Alias, type Document, type ParsedNode, type Scalar } from 'yaml';
import type { Path } from '../problems.ts';
import { LIMITS } from './limits.ts';

/** Where a value stands. Offsets into the text. */
export interface Located {
  readonly start: number;
  readonly end: number;
  /** Of its key; of the value itself in a list. */
  readonly keyStart: number;
  readonly inside: ReadonlyMap<string | number, Located> | null;
}
export interface Tree {
  readonly value: unknown;
  readonly root: Located;
}

type Problem = (path: Path, offset: number, code: string, message: string, mend: string) => void;

/**
 * Converts a parsed document. Objects have no prototype, so that no key is special; aliases are
 * written out within a budget. Keys that cannot be used are reported and left out.
 */
export function treeOf(document: Document.Parsed<ParsedNode>, problem: Problem): Tree {
  let budget: number = LIMITS.values;
  let spent = false;
  const anchors = new Map<string, ParsedNode>();
  const open = new Set<ParsedNode>();

  const convert = (node: ParsedNode | null, path: Path, keyStart: number | null): Tree => {
    const [start, end] = node?.range ?? [keyStart ?? 0, keyStart ?? 0];
    const located = (inside: Located['inside'] = null): Located => ({
      start,
      end,
      keyStart: keyStart ?? start,
      inside,
    });
    const nothing: Tree = { value: null, root: located() };
    if (node === null || spent) return nothing;
    if (--budget < 0 || path.length > LIMITS.depth) {
      spent = true;
      problem(
        path,
        start,
        'too-big',
        'This file becomes far too big when its aliases (`*name`) are written out.',
        'Write the repeated parts out, or repeat less.',
      );
      return nothing;
    }
    if (isAlias(node)) return viaAlias(node, path, start, located());
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return { value: node.value, root: located() };
    open.add(node);
    try {
      if (isSeq(node)) return list(node.items);
      if (isMap(node)) return block(node.items);
      return nothing;
    } finally {
      open.delete(node);
    }

    function list(items: readonly (ParsedNode | null)[]): Tree {
      const parts = items.map((item, place) => convert(item, [...path, place], null));
      return {
        value: parts.map((part) => part.value),
        root: located(new Map(parts.map((part, place) => [place, part.root]))),
      };
    }
    function block(pairs: readonly { key: ParsedNode | null; value: ParsedNode | null }[]): Tree {
      const value = Object.create(null) as Record<string, unknown>;
      const inside = new Map<string, Located>();
      for (const pair of pairs) {
        const at = pair.key?.range?.[0] ?? start;
        const key = keyOf(pair.key, path, at, problem);
        if (key === null) continue;
        if (inside.has(key)) {
          problem(
            [...path, key],
            at,
            'duplicate-key',
            `\`${key}\` is written twice in the same place.`,
            'Keep one of the two; the first is used for now.',
          );
          continue;
        }
        const part = convert(pair.value, [...path, key], at);
        value[key] = part.value;
        inside.set(key, part.root);
      }
      return { value, root: located(inside) };
    }
  };

  function viaAlias(node: Alias, path: Path, start: number, here: Located): Tree {
    const target = anchors.get(node.source);
    if (target === undefined || open.has(target)) {
      const message =
        target === undefined
          ? `\`*${short(node.source)}\` repeats something that is not named before it.`
          : `\`*${short(node.source)}\` stands inside what it repeats.`;
      problem(
        path,
        start,
        'bad-alias',
        message,
        'If you meant the character itself, put the text between double quotes.',
      );
      return { value: null, root: here };
    }
    const { value, root } = convert(target, path, here.keyStart);
    return { value, root: { ...root, keyStart: here.keyStart } };
  }

  return convert(document.contents, [], null);
}

const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);

/** Keys are words. A number such as `50:` is taken as it is written. */
function keyOf(node: ParsedNode | null, path: Path, at: number, problem: Problem): string | null {
  if (node === null || !isScalar(node)) {
    problem(
      path,
      at,
      'bad-key',
      'A list, a block or an alias stands where a key should be.',
      'Write a word before the colon.',
    );
    return null;
  }
  const { value, source } = node as Scalar & { source?: string };
  const key = typeof value === 'string' ? value : (source ?? String(value));
  if (key === '') {
    problem(path, at, 'bad-key', 'There is no word before this colon.', 'Write a key before the colon.');
    return null;
  }
  if (key === '__proto__') {
    problem(path, at, 'bad-key', '`__proto__` cannot be used as a name.', 'Choose another name.');
    return null;
  }
  return key;
}

/** The deepest place there is on the way to a path, and whether it is the path itself. */
export function locate(root: Located, path: Path): { readonly found: Located; readonly whole: boolean } {
  let found = root;
  for (const part of path) {
    const next = found.inside?.get(part);
    if (next === undefined) return { found, whole: false };
    found = next;
  }
  return { found, whole: true };
}

/**
 * The offset in the file of a character of a text, whatever its quotes and folds: the text and
 * its source are walked together, white space aside.
 */
export function offsetInText(source: string, place: Located, words: string, from: number): number {
  let at = place.start;
  for (let index = 0; index <= from && index < words.length; index++) {
    const char = words.charAt(index);
    if (/\s/.test(char)) continue;
    while (at < place.end && source.charAt(at) !== char) at++;
    if (index === from) return Math.min(at, place.end);
    at++;
  }
  return Math.min(at, place.end);
}
