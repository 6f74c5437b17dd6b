/** SVG as a plain tree: a screen can render it its own way, a test can read it. Then as an element or a string. */
import { at, hundredth } from '../disc/polar.ts';
import type { Span } from '../disc/shapes.ts';

export interface SvgNode {
  readonly tag: string;
  readonly attrs: { readonly [name: string]: string | number };
  readonly children: readonly (SvgNode | string)[];
}

export const NS = 'http://www.w3.org/2000/svg';

export const node = (tag: string, attrs: SvgNode['attrs'], children: SvgNode['children'] = []): SvgNode => ({
  tag,
  attrs,
  children,
});

/** A piece of a circle as path data; a whole circle in two halves. */
export function arcData([radius, from, to]: Span): string {
  const r = hundredth(radius);
  if (to - from >= 359.99) {
    const [x, y] = at(radius, from);
    return `M${x} ${y}A${r} ${r} 0 1 1 ${hundredth(-x)} ${hundredth(-y)}A${r} ${r} 0 1 1 ${x} ${y}`;
  }
  const [x0, y0] = at(radius, from);
  const [x1, y1] = at(radius, to);
  return `M${x0} ${y0}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${x1} ${y1}`;
}

/** The tree as an element of a document. */
export function toSvgElement(tree: SvgNode, document: Document): SVGElement {
  const element = document.createElementNS(NS, tree.tag);
  for (const [name, value] of Object.entries(tree.attrs))
    if (name !== 'xmlns') element.setAttribute(name, String(value));
  for (const child of tree.children) element.append(typeof child === 'string' ? child : toSvgElement(child, document));
  return element;
}

const ESCAPES: { readonly [letter: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/** The tree as the text of a file. */
export function toSvgString(tree: SvgNode): string {
  const attrs = Object.entries(tree.attrs).map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const inside = tree.children
    .map((child) => (typeof child === 'string' ? escape(child) : toSvgString(child)))
    .join('');
  const open = `<${tree.tag}${attrs.join('')}`;
  const line = tree.tag === 'g' ? '\n' : '';
  return inside === '' ? `${open}/>` : `${line}${open}>${inside}</${tree.tag}>`;
}
