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
  says: null,
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
      { kind: 'shadow', colour: '#000000', alpha: 0.62, y: 9, inner: 246, outer: frame.extent - 11 },
      face,
    ]),
    ...input.months.slice(0, input.burned).map((_, i) => burned(input, frame, i + 1, 360)),
    ...(input.now ? [burned(input, frame, input.now.round, input.now.degrees)] : []),
    ground('grooves', 'platter', grooves(input, frame)),
    ground('dividers', 'platter', frame.sectors.map(divider)),
    ground('rim', 'rim', rim()),
    ...frame.sectors.map((sector) => lip(sector, frame)),
  ];
}

/** A month as the laser leaves it: a dark band from 12 o'clock with each role's pits, as dense as the role was busy. */
export function burned(input: DiscInput, frame: Frame, month: number, degrees: number): Group {
  const inner = DISC.rings + (month - 1) * frame.ring;
  const ink: Ink[] = [];
  if (degrees > 0) {
    const band: Span = [frame.month(month), 0, degrees];
    ink.push({ kind: 'arcs', spans: [band], width: frame.ring, colour: COLOURS.burn, alpha: 0.955, cap: 'butt' });
  }
  for (const sector of frame.sectors) ink.push(...pits(input, frame, sector, month, inner, degrees));
  return ground(`burn:${month}`, 'burn', ink);
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

/** Lines between months, hairs between those, and a veil over the month in hand. */
function grooves(input: DiscInput, frame: Frame): Ink[] {
  const ink: Ink[] = [];
  const hairs: Span[] = [];
  for (let i = input.burned * 5; i < input.months.length * 5; i++) {
    if (i % 5 !== 0) hairs.push(round(DISC.rings + (i * frame.ring) / 5));
  }
  if (hairs.length > 0)
    ink.push({ kind: 'arcs', spans: hairs, width: 0.5, colour: COLOURS.ink, alpha: 0.07, cap: 'butt' });
  for (let i = 0; i <= input.months.length; i++) {
    const dark = i <= input.burned;
    const beside = input.now !== null && (i === input.now.round || i === input.now.round - 1);
    ink.push({
      kind: 'arcs',
      spans: [round(DISC.rings + i * frame.ring)],
      width: beside ? 1.3 : 0.8,
      colour: dark ? COLOURS.white : COLOURS.ink,
      alpha: dark ? 0.19 : beside ? 0.32 : 0.2,
      cap: 'butt',
    });
  }
  if (input.now) ink.push({ ...ring(COLOURS.white, frame.month(input.now.round), frame.ring - 1), alpha: 0.3 });
  return ink;
}

const ring = (colour: string, radius: number, width: number): ArcsInk => ({
  kind: 'arcs',
  spans: [round(radius)],
  width,
  colour,
  cap: 'butt',
});

const divider = ({ to }: Sector): PathInk => ({
  kind: 'path',
  points: [at(DISC.rings, to), at(DISC.ringsEnd, to)],
  closed: false,
  stroke: { colour: COLOURS.paper, width: 2.2, alpha: 0.9 },
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
