/** A scenario's prose as elements: blocks are data, so nothing in a scenario file can become markup. */
import type { Block, Prose as Blocks, Span } from '../../kernel/prose.ts';
import type { Tag as TagKind } from '../../kernel/setup.ts';
import { label } from '../../text/labels.ts';
import { Tag } from '../controls/tag.tsx';
import './prose.css';

export interface ProseProps {
  readonly blocks: Blocks;
  /** Heading level of its headings, 2..6; 3 unless told. */
  readonly level?: 2 | 3 | 4 | 5 | 6;
}
export function Prose({ blocks, level = 3 }: ProseProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      {blocks.map((block, index) => {
        switch (block.kind) {
          case 'heading':
            return (
              <Heading key={index}>
                <Spans spans={block.spans} />
              </Heading>
            );
          case 'paragraph':
            return (
              <p key={index}>
                <Spans spans={block.spans} />
              </p>
            );
          case 'list':
            return (
              <ul key={index} class="prose-list">
                {block.items.map((item, at) => (
                  <li key={at}>
                    <Spans spans={item} />
                  </li>
                ))}
              </ul>
            );
        }
      })}
    </>
  );
}

/** Words in a row, some strong or stressed. */
export function Spans({ spans }: { spans: readonly Span[] }) {
  return (
    <>
      {spans.map(({ text, strong, em }, index) => {
        const tagged = em ? taggedAs(text) : null;
        if (tagged)
          return (
            <span key={index} class="prose-tag">
              <Tag tag={tagged.tag} />
              {tagged.keys === '' ? null : <small>{tagged.keys}</small>}
            </span>
          );
        const words = em ? <em key={index}>{text}</em> : text;
        return strong ? <strong key={index}>{words}</strong> : words;
      })}
    </>
  );
}

const KINDS: readonly TagKind[] = ['record', 'scenario', 'rule'];

/** Authors say what kind of statement they made in stressed words, in the language of the case: `*Record M23.*` */
function taggedAs(text: string): { readonly tag: TagKind; readonly keys: string } | null {
  const [, word, keys = ''] = /^(\p{L}+)(?:\s+([\w\s,]+))?\.?$/u.exec(text.trim()) ?? [];
  const tag = KINDS.find((kind) => word === label('tag', kind) || word?.toLowerCase() === kind);
  return tag ? { tag, keys } : null;
}

/** Blocks under one heading; null: what stands before the first. */
export interface Section {
  readonly heading: readonly Span[] | null;
  readonly blocks: Blocks;
}
/** Prose cut at its headings. */
export function sectionsOf(blocks: Blocks): readonly Section[] {
  const sections: { heading: readonly Span[] | null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block.spans, blocks: [] });
    else if (sections.length > 0) sections[sections.length - 1]?.blocks.push(block);
    else sections.push({ heading: null, blocks: [block] });
  }
  return sections;
}

/** The first paragraph; empty where there is none. */
export const firstParagraph = (blocks: Blocks): readonly Span[] =>
  blocks.find((block): block is Extract<Block, { kind: 'paragraph' | 'heading' }> => block.kind === 'paragraph')
    ?.spans ?? [];
