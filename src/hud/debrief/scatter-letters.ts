/** What stands on the scatter beside the dots: marks, names and leaders, as SVG elements. */
import type { PlacedLabel } from './label-places.ts';
import { MARK_SHAPES, type MarkShape } from './mark-shapes.ts';
import type { MarkKind } from './plane.ts';
import type { WalkLabel } from './walk-labels.ts';

/** Half the size of a mark before its name. */
const SIGN = 5.6;
/** What such a sign takes before the words. */
export const SIGN_ROOM = 16;
/** From the middle of a line of words to its base. */
const BASE = 4.5;

function draw(name: string, attributes: { readonly [key: string]: string | number }): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

export function words(text: string, x: number, y: number, anchor: string, name: string): SVGElement {
  const element = draw('text', { x, y, 'text-anchor': anchor, class: name });
  element.textContent = text;
  return element;
}

export function turned(element: SVGElement, x: number, y: number): SVGElement {
  element.setAttribute('transform', `translate(${x} ${y}) rotate(-90)`);
  return element;
}

export function markAt({ parts }: MarkShape, x: number, y: number, scale = 1): SVGElement {
  const group = draw('g', { transform: `translate(${x} ${y}) scale(${scale})` });
  for (const { d, how } of parts) {
    if (how === 'hollow' || how === 'bar') group.append(draw('path', { d, class: `scatter-edge scatter-edge-${how}` }));
    group.append(draw('path', { d, class: `scatter-${how}` }));
  }
  return group;
}

/** A name with the mark it is of before it. */
export function labelOf({ text, box }: PlacedLabel, kind: MarkKind | null): SVGElement[] {
  const middle = box.y + box.height / 2;
  if (kind === null) return [words(text, box.x + box.width / 2, middle + BASE, 'middle', 'scatter-label')];
  return [
    words(text, box.x + SIGN_ROOM, middle + BASE, 'start', 'scatter-label'),
    markAt(MARK_SHAPES[kind], box.x + SIGN + 1, middle, SIGN / MARK_SHAPES[kind].reach),
  ];
}

/** A walk-away's name. */
export function walkName({ lines, x, y, turned: upwards }: WalkLabel, name: string): SVGElement[] {
  const classes = `scatter-label ${name}`;
  if (upwards) return lines.map((line) => turned(words(line, 0, BASE, 'middle', classes), x, y));
  return lines.map((line, index) => words(line, x, y + BASE + index * 15, 'end', classes));
}

/** A small arrow on a walk-away line, to the side on which its seat walks away. */
export const arrow = (x: number, y: number, to: 'left' | 'down', name: string): SVGElement =>
  draw('path', {
    d: to === 'left' ? `M${x - 1} ${y - 4.5}v9l-7 -4.5Z` : `M${x - 4.5} ${y + 1}h9l-4.5 7Z`,
    class: `scatter-way ${name}`,
  });

/** From just off the point to a label that stands off. */
export function leaderOf({ x, y, dx, dy, reach, led }: PlacedLabel): SVGElement[] {
  if (!led) return [];
  const long = Math.hypot(dx, dy) || 1;
  const from = (reach - 2) / long;
  const to = Math.max(0, long - 3) / long;
  const d = `M${x + dx * from} ${y + dy * from}L${x + dx * to} ${y + dy * to}`;
  return ['scatter-leader scatter-leader-edge', 'scatter-leader'].map((name) => draw('path', { d, class: name }));
}
