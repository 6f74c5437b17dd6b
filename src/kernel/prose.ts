/** Words that are more than a line: prose as blocks, and names with their forms. */

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

/**
 * A name as it stands inside a sentence, for languages that decline. What is left out is the name itself; what
 * is not said of gender and number is up to the language.
 */
export interface Forms {
  readonly nom?: string;
  readonly gen?: string;
  readonly dat?: string;
  readonly acc?: string;
  readonly ins?: string;
  /** After prepositions of place and topic (the prepositional case). */
  readonly loc?: string;
  readonly gender?: 'masculine' | 'feminine' | 'neuter';
  /** Whether verbs take the plural. */
  readonly number?: 'singular' | 'plural';
}
