/** What a translation of a setup must say, as a tree that has the shape of its file. */
import type { Prose } from '../../kernel/prose.ts';
import type { Setup } from '../../kernel/setup.ts';
import type { Path } from '../problems.ts';
import { mapWords } from './map-words.ts';

export type Expected = Block | Sentences | Words;
export interface Block {
  readonly kind: 'block';
  readonly parts: Map<string, Expected>;
}
/** Several texts in a row: the sentences of a list of effects, the aims, the questions. */
export interface Sentences {
  readonly kind: 'sentences';
  readonly originals: string[];
}
export type Words =
  | { readonly kind: 'text'; readonly original: string; readonly mayStay: boolean }
  | { readonly kind: 'prose'; readonly original: Prose }
  | { readonly kind: 'forms' };

export function expectedOf(setup: Setup): Block {
  const top: Block = { kind: 'block', parts: new Map() };
  const blockAt = (path: Path): Block =>
    path.reduce<Block>((block, part) => {
      const known = block.parts.get(String(part));
      if (known?.kind === 'block') return known;
      const made: Block = { kind: 'block', parts: new Map() };
      block.parts.set(String(part), made);
      return made;
    }, top);
  function note(path: Path, words: Words): void {
    const last = path.at(-1) ?? '';
    if (typeof last === 'string') blockAt(path.slice(0, -1)).parts.set(last, words);
    else if (words.kind === 'text') sentencesAt(path.slice(0, -1)).originals.push(words.original);
  }
  function sentencesAt(path: Path): Sentences {
    const { parts } = blockAt(path.slice(0, -1));
    const key = String(path.at(-1));
    const known = parts.get(key);
    if (known?.kind === 'sentences') return known;
    const made: Sentences = { kind: 'sentences', originals: [] };
    parts.set(key, made);
    return made;
  }
  mapWords(setup, {
    text(path, original) {
      note(path, { kind: 'text', original, mayStay: false });
      return original;
    },
    name(path, original) {
      note(path, { kind: 'text', original, mayStay: true });
      return original;
    },
    prose(path, original) {
      note(path, { kind: 'prose', original });
      return original;
    },
    forms(path, original) {
      note(path, { kind: 'forms' });
      return original;
    },
  });
  return top;
}

/** Whether a translation without this part would not be whole. */
export function isNeeded(part: Expected): boolean {
  switch (part.kind) {
    case 'block':
      return [...part.parts.values()].some(isNeeded);
    case 'sentences':
      return true;
    case 'text':
      return !part.mayStay;
    case 'prose':
      return part.original.length > 0;
    case 'forms':
      return false;
  }
}
