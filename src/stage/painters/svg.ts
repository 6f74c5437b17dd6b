/**
 * Paints shapes as SVG: for browsers without WebGL, for print, thumbnails, exports and tests. A plain
 * tree first, which a screen can render its own way and a test can read; then an element or a string.
 */
import { at, hundredth } from '../disc/polar.ts';
import type {
  ArcsInk,
  ArcTextInk,
  DiscShapes,
  Group,
  Ink,
  Lettering,
  Paint,
  PathInk,
  Stroke,
  TextInk,
} from '../disc/shapes.ts';
import { FACES } from '../tokens.ts';
import { sheenTree, shadowTree } from './svg-light.ts';
import { arcData, node, NS, type SvgNode } from './svg-node.ts';

export interface SvgOptions {
  /** Names the picture. */
  readonly title: string;
  /** The picture in sentences. */
  readonly description?: readonly string[];
  /** Makes ids unique where several discs share a page. */
  readonly prefix?: string;
  /** Decoration beside a text that says the same: hidden from assistive technology, no title. */
  readonly decorative?: boolean;
}

/** The whole disc as one `<svg>`; its box is `extent` to each side of the centre. */
export function toSvgTree(shapes: DiscShapes, options: SvgOptions): SvgNode {
  const { extent } = shapes;
  const prefix = options.prefix ?? 'disc';
  const named = !options.decorative;
  const head = named
    ? [
        node('title', { id: `${prefix}-title` }, [options.title]),
        node('desc', { id: `${prefix}-desc` }, [(options.description ?? []).join(' ')]),
      ]
    : [];
  return node(
    'svg',
    {
      xmlns: NS,
      viewBox: `${-extent} ${-extent} ${2 * extent} ${2 * extent}`,
      ...(named
        ? { role: 'img', 'aria-labelledby': `${prefix}-title`, 'aria-describedby': `${prefix}-desc` }
        : { 'aria-hidden': 'true', focusable: 'false' }),
    },
    [...head, ...shapes.groups.map((group) => groupTree(group, prefix))],
  );
}

/** One group, as `<g data-id data-part>`. */
export function groupTree(group: Group, prefix: string): SvgNode {
  const id = `${prefix}-${group.id.replace(/[^\w-]+/g, '-')}`;
  return node(
    'g',
    { 'data-id': group.id, 'data-part': group.part },
    group.ink.flatMap((ink, i) => inkTree(ink, `${id}-${i}`)),
  );
}

function inkTree(ink: Ink, id: string): SvgNode[] {
  switch (ink.kind) {
    case 'arcs':
      return [arcsTree(ink)];
    case 'circle':
      return [
        node('circle', {
          cx: hundredth(ink.x),
          cy: hundredth(ink.y),
          r: hundredth(ink.r),
          ...filled(ink.fill),
          ...stroked(ink.stroke),
        }),
      ];
    case 'path':
      return [pathTree(ink)];
    case 'text':
      return [textTree(ink)];
    case 'arc-text':
      return arcTextTree(ink, id);
    case 'sheen':
      return sheenTree(ink, id);
    case 'shadow':
      return shadowTree(ink, id);
  }
}

const filled = (paint: Paint | undefined): SvgNode['attrs'] =>
  paint
    ? { fill: paint.colour, ...(paint.alpha === undefined ? {} : { 'fill-opacity': paint.alpha }) }
    : { fill: 'none' };

const stroked = (stroke: Stroke | undefined): SvgNode['attrs'] =>
  stroke
    ? {
        stroke: stroke.colour,
        'stroke-width': hundredth(stroke.width),
        ...(stroke.alpha === undefined ? {} : { 'stroke-opacity': stroke.alpha }),
      }
    : {};

function arcsTree(ink: ArcsInk): SvgNode {
  const round: SvgNode['attrs'] = ink.cap === 'round' ? { 'stroke-linecap': 'round' } : {};
  return node('path', { d: ink.spans.map(arcData).join(''), fill: 'none', ...stroked(ink), ...round });
}

function pathTree(ink: PathInk): SvgNode {
  const points = ink.points.map(([x, y]) => `${hundredth(x)} ${hundredth(y)}`).join('L');
  const round: SvgNode['attrs'] = ink.stroke ? { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } : {};
  return node('path', {
    d: `M${points}${ink.closed ? 'Z' : ''}`,
    ...filled(ink.fill),
    ...stroked(ink.stroke),
    ...round,
  });
}

const lettered = (ink: Lettering): SvgNode['attrs'] => ({
  'text-anchor': 'middle',
  'font-family': FACES[ink.face],
  'font-size': hundredth(ink.size),
  'font-weight': ink.weight,
  ...(ink.stretch === undefined ? {} : { 'font-stretch': `${ink.stretch}%` }),
  ...filled(ink),
  ...(ink.halo ? { ...stroked(ink.halo), 'paint-order': 'stroke', 'stroke-linejoin': 'round' } : {}),
});

const textTree = (ink: TextInk): SvgNode =>
  node('text', { x: hundredth(ink.x), y: hundredth(ink.y), ...lettered(ink) }, [ink.text]);

/** On an arc long enough for any label; below the centre it runs the other way, so that it reads. */
function arcTextTree(ink: ArcTextInk, id: string): SvgNode[] {
  const below = isBelow(ink.angle);
  const radius = ink.r + (below ? 0.345 : -0.345) * ink.size;
  const [from, to] = below ? [ink.angle + 80, ink.angle - 80] : [ink.angle - 80, ink.angle + 80];
  const [x0, y0] = at(radius, from);
  const [x1, y1] = at(radius, to);
  const r = hundredth(radius);
  return [
    node('path', { id, d: `M${x0} ${y0}A${r} ${r} 0 0 ${below ? 0 : 1} ${x1} ${y1}`, fill: 'none' }),
    node('text', lettered(ink), [node('textPath', { href: `#${id}`, startOffset: '50%' }, [ink.text])]),
  ];
}

/** Whether an angle lies in the lower half. */
export const isBelow = (degrees: number): boolean => {
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 90 && turned < 270;
};
