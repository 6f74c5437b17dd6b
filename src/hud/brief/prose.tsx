/** A scenario's prose as elements: blocks are data, so nothing in a scenario file can become markup. */
import type { Block, Prose as Blocks, Span } from '../../kernel/prose.ts';
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
        if (em && TAGGED.test(text))
          return (
            <small key={index} class="prose-tag">
              {text.replace(/\.$/, '')}
            </small>
          );
        const words = em ? <em key={index}>{text}</em> : text;
        return strong ? <strong key={index}>{words}</strong> : words;
      })}
    </>
  );
}

/** Authors mark what kind of statement they made in stressed words, as in `*Record M23.*` */
const TAGGED = /^(Record|Scenario|Rule)\b/;

/** The first paragraph; empty where there is none. */
export const firstParagraph = (blocks: Blocks): readonly Span[] =>
  blocks.find((block): block is Extract<Block, { kind: 'paragraph' | 'heading' }> => block.kind === 'paragraph')
    ?.spans ?? [];
