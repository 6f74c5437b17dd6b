/** What lies over everything for a while: a ring round what is pointed at, a sheet on its way between seats. */
import type { RoleId } from '../../kernel/setup.ts';
import { sameIntent, type StageIntent } from '../intent.ts';
import { COLOURS, ROLE_COLOURS } from '../tokens.ts';
import { DISC, sectorsOf } from './frame.ts';
import type { DiscInput } from './input.ts';
import { glyph } from './marks.ts';
import { arcPoints, at, between } from './polar.ts';
import type { DiscShapes, Group, Ink, Point, Region } from './shapes.ts';

const over = (id: string, ink: readonly Ink[]): Group => ({
  id,
  part: 'label',
  layer: 'live',
  intent: null,
  ink,
});

/** Outlines every region of the intent, at an alpha; nothing where it is not drawn. */
export function outline(shapes: DiscShapes, target: StageIntent | null, alpha = 1): Group {
  const regions = shapes.hits.filter((hit) => sameIntent(hit.intent, target)).map((hit) => hit.region);
  return over(
    'outline',
    regions.flatMap((region): Ink[] => {
      const points = edge(region);
      return [
        { kind: 'path', points, closed: true, stroke: { colour: COLOURS.pit, width: 4.6, alpha: 0.85 * alpha } },
        { kind: 'path', points, closed: true, stroke: { colour: COLOURS.focus, width: 2.4, alpha } },
      ];
    }),
  );
}

function edge({ from, to, inner, outer }: Region): Point[] {
  // A whole sector reaches past the disc for the finger; its outline stays on the disc.
  const rim = Math.min(outer, DISC.label + 14);
  return [...arcPoints(rim, from, to), ...arcPoints(inner, to, from)];
}

/** An offer on its way, outside the rim, from its writer to each reader; `part` is 0..1. */
export function sheets(input: DiscInput, from: RoleId, to: readonly RoleId[], part: number): Group {
  const sectors = sectorsOf(input.roles);
  const start = sectors.find((sector) => sector.role.id === from);
  return over(
    'sheets',
    to.flatMap((role): Ink[] => {
      const end = sectors.find((sector) => sector.role.id === role);
      if (!start || !end) return [];
      const angle = start.middle + between(start.middle, end.middle) * part;
      const lift = 6 * Math.sin(Math.PI * part);
      const place = at(DISC.lip + 10 + lift, angle);
      const { onPaper } = ROLE_COLOURS[start.role.mark];
      return [
        {
          kind: 'path',
          points: sheet(place, 9, 12),
          closed: true,
          fill: { colour: COLOURS.paper },
          stroke: { colour: COLOURS.pit, width: 1.2, alpha: 0.7 },
        },
        glyph(start.role.mark, place, 8, { colour: onPaper }),
      ];
    }),
  );
}

const sheet = ([x, y]: Point, width: number, height: number): Point[] => [
  [x - width, y - height],
  [x + width, y - height],
  [x + width, y + height],
  [x - width, y + height],
];
