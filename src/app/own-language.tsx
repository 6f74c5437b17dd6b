/**
 * Wherever a screen puts a text of a case that is in another language than the screens, the element says which (`lang`), so
 * that it is read aloud as what it is (WCAG 3.1.2). This is done where elements are made, for every screen at once.
 * What a sentence of the screens quotes stays part of that sentence.
 */
import { Fragment, options, type ComponentChildren, type VNode } from 'preact';
import type { Setup } from '../kernel/setup.ts';

/** The language of each text that is known, and of its pieces. */
const languages = new Map<string, string>();
const known = new WeakSet<Setup>();

/** Every element that is made from now on says the language of a text of this case. */
export function mark(setup: Setup): void {
  if (known.has(setup)) return;
  known.add(setup);
  const { language = 'en', sources, ...rest } = setup;
  // What a source is called is in the source's language.
  for (const text of textsOf(sources)) know(text, ASCII.test(text) ? 'en' : language);
  for (const text of textsOf(rest)) know(text, language);
}

function know(text: string, language: string): void {
  for (const piece of [bare(text), ...piecesOf(text), ...endsOf(text)]) languages.set(piece, language);
}

const ASCII = /^\p{ASCII}*$/u;
/** Ids, dates and addresses are written so, and words for people hardly ever. */
const NO_WORDS = /^[\P{L}a-z_]*$|:\/\//u;

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return NO_WORDS.test(value) && !value.includes(' ') ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();

/** Between marks, since screens put several texts in a row: `Plants: “Night checks”; Meat: …`. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}\s'’-]+/u)
    .map(bare)
    .filter((piece) => /\p{L}/u.test(piece));

/** A label's last word may be kept together with what follows it. */
function endsOf(text: string): readonly string[] {
  const [, start = '', end = ''] = /^(.{1,40})\s(\S+)$/u.exec(text) ?? [];
  return [...piecesOf(start), ...piecesOf(end)];
}

/** The language of a case's text; undefined for the screens' own words, and for what has no words. */
function languageOf(text: string): string | undefined {
  const [ofPieces, ...others] = new Set(piecesOf(text).map((piece) => languages.get(piece)));
  const language = languages.get(bare(text)) ?? (others.length === 0 ? ofPieces : undefined);
  return language === document.documentElement.lang ? undefined : language;
}

const before = options.vnode;
options.vnode = (vnode) => {
  if (typeof vnode.type === 'string' || vnode.type === Fragment) say(vnode);
  before?.(vnode);
};

/** Elements that hold text and nothing else. */
const TEXT_ONLY: ReadonlySet<unknown> = new Set(['option', 'text', 'tspan', 'title', 'desc', 'textarea']);

interface Worded {
  lang?: string;
  children?: ComponentChildren;
  readonly 'aria-label'?: unknown;
}
function say({ type, props }: VNode<Worded>): void {
  const { children = props['aria-label'] } = props;
  if (typeof children === 'string' && type !== Fragment) {
    const language = languageOf(children);
    if (language !== undefined) props.lang = language;
  } else if (!TEXT_ONLY.has(type)) {
    // A text among elements gets one of its own.
    const all = [children].flat();
    const apart = all.map((child) =>
      typeof child === 'string' && languageOf(child) !== undefined ? <bdi>{child}</bdi> : child,
    );
    if (apart.some((child, index) => child !== all[index])) props.children = apart as ComponentChildren;
  }
}
