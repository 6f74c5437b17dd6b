/** A scenario's prose as elements: blocks are data, so nothing in a scenario file can become markup. */
import type { Block, Prose as Blocks, Span } from '../../kernel/prose.ts';

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
        const words = em ? <em key={index}>{text}</em> : text;
        return strong ? <strong key={index}>{words}</strong> : words;
      })}
    </>
  );
}

/** The first paragraph; empty where there is none. */
export const firstParagraph = (blocks: Blocks): readonly Span[] =>
  blocks.find((block): block is Extract<Block, { kind: 'paragraph' | 'heading' }> => block.kind === 'paragraph')
    ?.spans ?? [];
