/** A translation to begin with: every word of a scenario at its place, still in the scenario's language. */
import { Document, isScalar, visit } from 'yaml';
import type { Prose, Span } from '../../kernel/prose.ts';
import type { Setup } from '../../kernel/setup.ts';
import { type Expected, expectedOf, isNeeded } from './expected.ts';
import { TRANSLATION_FORMAT } from './read-translation.ts';

/** The text of `<id>.<language>.yaml`. What may be left out is left out. */
export function skeletonOf(setup: Setup, language: string): string {
  const document = new Document({
    format: TRANSLATION_FORMAT,
    translates: setup.id,
    language,
    ...(written(expectedOf(setup)) as object),
  });
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
    },
  });
  return document.toString({ lineWidth: 120 });
}

function written(part: Expected): unknown {
  switch (part.kind) {
    case 'block':
      return Object.fromEntries(
        [...part.parts].flatMap(([key, inside]) => (isNeeded(inside) ? [[key, written(inside)]] : [])),
      );
    case 'sentences':
      return part.originals.length === 1 ? part.originals[0] : part.originals;
    case 'text':
      return part.original;
    case 'prose':
      return markdownOf(part.original);
    case 'forms':
      return {};
  }
}

/** Prose as an author writes it. */
function markdownOf(prose: Prose): string {
  const blocks = prose.map((block) => {
    if (block.kind === 'list') return block.items.map((item) => `- ${inline(item)}`).join('\n');
    return block.kind === 'heading' ? `## ${inline(block.spans)}` : inline(block.spans);
  });
  return `${blocks.join('\n\n')}\n`;
}
const inline = (spans: readonly Span[]): string =>
  spans
    .map(({ text, strong, em }) => {
      const mark = `${strong ? '**' : ''}${em ? '*' : ''}`;
      return `${mark}${text}${[...mark].reverse().join('')}`;
    })
    .join('');
