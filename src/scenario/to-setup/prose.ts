/** Markdown to blocks of prose. There is no HTML in the result, only text that is strong, emphasised or neither. */
import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, Prose, Span } from '../../kernel/prose.ts';
import type { Path } from '../problems.ts';
import type { Reader } from './reader.ts';

/** Characters of one text: a brief is read in minutes. */
const LONGEST = 20_000;
/** Quotes and lists inside each other; `marked` recurses over them. */
const NESTED = 8;

export function proseOf(reader: Pick<Reader, 'error' | 'warning'>, markdown: string, path: Path): Prose {
  if (markdown.length > LONGEST) {
    reader.error(
      'text-too-long',
      path,
      `This text has ${markdown.length} characters; at most ${LONGEST} are read.`,
      'Shorten it: players have a few minutes.',
    );
    return [];
  }
  const nested = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+]|\d+[.)])(?=[ \t>]|$)){${NESTED + 1}}`, 'm');
  if (nested.test(markdown) || /[[(*_~]{40}/.test(markdown)) {
    reader.error(
      'text-nested',
      path,
      'Quotes, lists or brackets are nested too deep in this text.',
      'Use plain paragraphs and simple lists.',
    );
    return [];
  }
  let html = false;
  const spans = (tokens: readonly Token[] | undefined, style: Omit<Span, 'text'> = {}): Span[] =>
    (tokens ?? []).flatMap((token): Span[] => {
      switch (token.type) {
        case 'strong':
          return spans(token.tokens, { ...style, strong: true });
        case 'em':
          return spans(token.tokens, { ...style, em: true });
        case 'br':
          return [{ text: ' ', ...style }];
        case 'html':
          html = true;
          return [{ text: token.raw, ...style }];
        case 'codespan':
        case 'escape':
          return [{ text: (token as Tokens.Codespan).text, ...style }];
        default:
          return 'tokens' in token && token.tokens
            ? spans(token.tokens, style)
            : [{ text: flat('text' in token ? String(token.text) : token.raw), ...style }];
      }
    });
  const blocks = (tokens: readonly Token[]): Block[] =>
    tokens.flatMap((token): Block[] => {
      switch (token.type) {
        case 'heading':
          return [{ kind: 'heading', spans: joined(spans(token.tokens)) }];
        case 'list':
          return [{ kind: 'list', items: (token as Tokens.List).items.map((item) => joined(itemSpans(item, spans))) }];
        case 'blockquote':
          return blocks(token.tokens ?? []);
        case 'space':
        case 'hr':
        case 'def':
          return [];
        case 'html':
          html = true;
          return [{ kind: 'paragraph', spans: [{ text: flat(token.raw) }] }];
        default:
          return [
            {
              kind: 'paragraph',
              spans: joined('tokens' in token && token.tokens ? spans(token.tokens) : [{ text: flat(token.raw) }]),
            },
          ];
      }
    });
  const prose = blocks(Lexer.lex(markdown, { gfm: false }));
  if (html)
    reader.warning(
      'html',
      path,
      'HTML has no effect in this text: it is shown as it is written.',
      'Use **bold**, *emphasis*, headings (##) and lists (-).',
    );
  return prose;
}

/** The words of an item, with those of lists inside it, a space between. */
function itemSpans(item: Tokens.ListItem, spans: (tokens: readonly Token[]) => Span[]): Span[] {
  const parts = item.tokens.flatMap((token) =>
    token.type === 'list' ? (token as Tokens.List).items.map((one) => itemSpans(one, spans)) : [spans([token])],
  );
  return parts.flatMap((part, place) => (place === 0 ? part : [{ text: ' ' }, ...part]));
}

/** Line ends inside a paragraph are spaces. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** Neighbours of one style become one span; the ends are trimmed. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && last.strong === span.strong && last.em === span.em)
      out[out.length - 1] = { ...last, text: last.text + span.text };
    else out.push(span);
  }
  const trimmed = out.map((span, place) => ({ ...span, text: place === 0 ? span.text.trimStart() : span.text }));
  return trimmed
    .map((span, place) => ({ ...span, text: place === trimmed.length - 1 ? span.text.trimEnd() : span.text }))
    .filter((span) => span.text !== '');
}
