/** The disc itself: shadow, iridescent face, what is burned so far, grooves, dividers, rim, coloured lips. */
import { COLOURS, ROLE_COLOURS } from '../../tokens.ts';
import { scatter } from '../chance.ts';
import { DISC, type Frame, type Sector } from '../frame.ts';
import type { DiscInput } from '../input.ts';
import { glyph } from '../marks.ts';
import { at, turn } from '../polar.ts';
import type { ArcsInk, Group, Ink, PathInk, Span } from '../shapes.ts';

const ground = (id: string, part: Group['part'], ink: readonly Ink[]): Group => ({
  id,
  part,
  layer: 'still',
  intent: null,
  ink,
});

const round = (radius: number): Span => [radius, 0, 360];

export function platter(input: DiscInput, frame: Frame, plain: boolean): Group[] {
  const face: Ink = plain
    ? ring(COLOURS.flat, (DISC.hub + DISC.ringsEnd) / 2, DISC.ringsEnd - DISC.hub)
    : { kind: 'sheen', inner: DISC.hub, outer: DISC.ringsEnd + 1 };
  return [
    ground('platter', 'platter', [
      { kind: 'shadow', colour: '#000000', alpha: 0.72, y: 10, inner: 246, outer: frame.extent - 11 },
      face,
    ]),
    ...input.months
      .slice(0, input.burned)
      .map((_, i) => ground(`burn:${i + 1}`, 'burn', burned(input, frame, i + 1, 360))),
    ground('grooves', 'platter', grooves(input, frame, plain)),
    ground(
      'dividers',
      'platter',
      frame.sectors.flatMap((sector) => dividers(sector, DISC.rings + input.burned * frame.ring, plain)),
    ),
    ground('rim', 'rim', rim()),
    ...frame.sectors.map((sector) => lip(sector, frame)),
  ];
}

/** The month in hand: burned as far as the laser is, under a veil that sets it off. Live, since it moves all the time. */
export function burning(input: DiscInput, frame: Frame): Group[] {
  if (!input.now || input.now.round <= input.burned) return [];
  const { round: month, degrees } = input.now;
  const inner = DISC.rings + (month - 1) * frame.ring;
  const edges: ArcsInk = {
    kind: 'arcs',
    spans: [round(inner), round(inner + frame.ring)],
    width: 1.3,
    colour: COLOURS.ink,
    alpha: 0.3,
    cap: 'butt',
  };
  return [
    {
      ...ground(`burn:${month}`, 'burn', [
        ...burned(input, frame, month, degrees),
        { ...ring(COLOURS.white, frame.month(month), frame.ring - 1), alpha: 0.3 },
        edges,
        ...frame.sectors.map((sector) => divider(sector, inner, inner + frame.ring)),
      ]),
      layer: 'live',
    },
  ];
}

/** A month as the laser leaves it: a dark band from 12 o'clock with each role's pits, as dense as the role was busy. */
function burned(input: DiscInput, frame: Frame, month: number, degrees: number): Ink[] {
  if (degrees <= 0) return [];
  const inner = DISC.rings + (month - 1) * frame.ring;
  const band: Span = [frame.month(month), 0, degrees];
  return [
    { kind: 'arcs', spans: [band], width: frame.ring, colour: COLOURS.burn, alpha: 0.955, cap: 'butt' },
    ...frame.sectors.flatMap((sector) => pits(input, frame, sector, month, inner, degrees)),
  ];
}

/** Faint, middling and bright pits: three strokes a sector rather than a hundred. */
const BRIGHTNESS = [0.26, 0.44, 0.66];

function pits(input: DiscInput, frame: Frame, sector: Sector, month: number, inner: number, degrees: number): Ink[] {
  const next = scatter(`${input.seed}/${sector.role.id}/${month}`);
  const busy = input.activity[sector.role.id]?.[month - 1] ?? 0.6;
  const kept = 0.3 + 0.6 * Math.min(1, Math.max(0, busy));
  const buckets: Span[][] = BRIGHTNESS.map(() => []);
  for (const part of [0.27, 0.5, 0.73]) {
    const radius = inner + frame.ring * part;
    // The same length of pit at every radius.
    const grow = 150 / radius;
    for (let angle = sector.from + 1.5; angle < sector.to - 1.5;) {
      const end = Math.min(sector.to - 1.5, angle + (0.5 + next() * 3.6) * grow);
      const drawn = next() < kept;
      const bucket = buckets[Math.floor(next() * buckets.length)];
      const from = turn(angle);
      const to = Math.min(from + (end - angle), degrees);
      if (drawn && bucket && to - from > 0.2) bucket.push([radius, from, to]);
      angle = end + (0.6 + next() * 2.4) * grow;
    }
  }
  const width = Math.min(1.7, frame.ring * 0.11);
  return buckets.flatMap((spans, i): ArcsInk[] =>
    spans.length === 0
      ? []
      : [
          {
            kind: 'arcs',
            spans,
            width,
            colour: ROLE_COLOURS[sector.role.mark].onTable,
            alpha: BRIGHTNESS[i],
            cap: 'butt',
          },
        ],
  );
}

/** Lines between months. */
function grooves(input: DiscInput, frame: Frame, plain: boolean): Ink[] {
  const lines = input.months.map((_, i) => round(DISC.rings + (i + 1) * frame.ring));
  const groove = { kind: 'arcs', width: 0.8, cap: 'butt' } as const;
  const ink: ArcsInk[] = [
    { ...groove, spans: lines.slice(0, input.burned), colour: COLOURS.white, alpha: plain ? 0.6 : 0.19 },
    { ...groove, spans: lines.slice(input.burned), colour: COLOURS.ink, alpha: plain ? 0.7 : 0.22 },
  ];
  return ink.filter((one) => one.spans.length > 0);
}

const ring = (colour: string, radius: number, width: number): ArcsInk => ({
  kind: 'arcs',
  spans: [round(radius)],
  width,
  colour,
  cap: 'butt',
});

/** Paper white, which would not show on a white face: there, what is not burned is divided in ink. */
const dividers = (sector: Sector, burned: number, plain: boolean): PathInk[] =>
  plain
    ? [divider(sector, DISC.rings, burned), divider(sector, burned, DISC.ringsEnd, COLOURS.ink)]
    : [divider(sector, DISC.rings, DISC.ringsEnd)];

const divider = ({ to }: Sector, inner: number, outer: number, colour: string = COLOURS.paper): PathInk => ({
  kind: 'path',
  points: [at(inner, to), at(outer, to)],
  closed: false,
  stroke: { colour, width: 2.2, alpha: 0.9 },
});

function rim(): Ink[] {
  const half = DISC.rimWidth / 2;
  return [
    { ...ring(COLOURS.rim, DISC.rim, DISC.rimWidth), alpha: 0.97 },
    { ...ring(COLOURS.white, DISC.rim - half, 0.9), alpha: 0.34 },
    { ...ring(COLOURS.white, DISC.rim + half, 0.7), alpha: 0.16 },
  ];
}

/** Whose sector is whose: its colour on the edge, and its shape, for those who do not tell colours apart. */
function lip(sector: Sector, frame: Frame): Group {
  const colour = ROLE_COLOURS[sector.role.mark].onTable;
  const size = Math.max(11, frame.px(6.5));
  return ground(`lip:${sector.role.id}`, 'lip', [
    {
      kind: 'arcs',
      spans: [[DISC.lip, sector.from + 3, sector.to - 3]],
      width: 3.2,
      colour,
      cap: 'round',
    },
    glyph(sector.role.mark, at(DISC.lip, sector.middle), size, { colour }, { colour: COLOURS.rim, width: size * 0.22 }),
  ]);
}
