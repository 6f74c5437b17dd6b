/** Sheen and shadow in SVG, which has radial gradients but no conic one: the rainbow is laid in wedges. */
import { hundredth } from '../disc/polar.ts';
import type { SheenInk, ShadowInk } from '../disc/shapes.ts';
import { LIGHT, sheenWedges, VEIL, VEIL_COLOUR } from './sheen.ts';
import { arcData, node, type SvgNode } from './svg-node.ts';

const stop = (offset: number, colour: string, alpha: number): SvgNode =>
  node('stop', { offset: hundredth(offset), 'stop-color': colour, 'stop-opacity': alpha });

export function sheenTree({ inner, outer }: SheenInk, id: string): SvgNode[] {
  const radius = (inner + outer) / 2;
  const width = outer - inner;
  const band = (paint: string): SvgNode =>
    node('path', { d: arcData([radius, 0, 360]), fill: 'none', stroke: paint, 'stroke-width': hundredth(width) });
  return [
    node('radialGradient', { id: `${id}-veil`, gradientUnits: 'userSpaceOnUse', cx: 0, cy: 0, r: outer }, [
      ...VEIL.map(([at, alpha]) => stop(at / outer, VEIL_COLOUR, alpha)),
    ]),
    node(
      'radialGradient',
      { id: `${id}-light`, gradientUnits: 'userSpaceOnUse', cx: LIGHT.x, cy: LIGHT.y, r: LIGHT.radius },
      [stop(0, '#ffffff', LIGHT.alpha), stop(1, '#ffffff', 0)],
    ),
    // Each wedge runs a little under the next, or hairlines of table would show between them.
    ...sheenWedges().map(({ from, to, colour }) =>
      node('path', {
        d: arcData([radius, from, to + 0.7]),
        fill: 'none',
        stroke: colour,
        'stroke-width': hundredth(width),
      }),
    ),
    band(`url(#${id}-light)`),
    band(`url(#${id}-veil)`),
  ];
}

export function shadowTree({ y, inner, outer, colour, alpha = 1 }: ShadowInk, id: string): SvgNode[] {
  return [
    node('radialGradient', { id, gradientUnits: 'userSpaceOnUse', cx: 0, cy: y, r: outer }, [
      stop(inner / outer, colour, alpha),
      stop((inner + (outer - inner) * 0.35) / outer, colour, hundredth(alpha * 0.42)),
      stop((inner + (outer - inner) * 0.7) / outer, colour, hundredth(alpha * 0.12)),
      stop(1, colour, 0),
    ]),
    node('circle', { cx: 0, cy: y, r: outer, fill: `url(#${id})` }),
  ];
}
