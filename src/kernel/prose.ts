/** Prose for people, as blocks. */

/** Markdown, read at compile time into blocks so that a page ships no parser and can render no raw HTML. */
export type Prose = readonly Block[];
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] };
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly em?: boolean;
}
