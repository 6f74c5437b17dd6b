/** Offers: a sheet on its way outside the rim, from its writer's plate to each reader's, with the way it came dotted behind it. */
import { COLOURS, ROLE_COLOURS } from '../../tokens.ts';
import type { Frame } from '../frame.ts';
import type { DiscInput, DiscOffer } from '../input.ts';
import { glyph } from '../marks.ts';
import { at, between } from '../polar.ts';
import type { Group, Ink, PathInk, Point, Span } from '../shapes.ts';
import { turned } from '../turned.ts';

/** Middle of a sheet, and of the dots, which pass outside the labels of the rim. */
const SHEET = 273;
const WAY = 284;
/** Half a sheet. */
const WIDE = 11;
const HIGH = 13;
/** Degrees between dots, and from the last one to the sheet. */
const DOT = 3.6;
const CLEAR = 3.4;

export function offers(input: DiscInput, frame: Frame): Group[] {
  if (frame.level === 'small') return [];
  return input.offers.map((offer): Group => ({
    id: `offer:${offer.id}`,
    part: 'offer',
    layer: 'live',
    intent: null,
    ink: draw(offer, frame),
  }));
}

function draw(offer: DiscOffer, frame: Frame): Ink[] {
  const from = frame.sector(offer.by);
  const { onTable } = ROLE_COLOURS[from.role.mark];
  return offer.to
    .filter((reader) => reader !== offer.by)
    .flatMap((reader): Ink[] => {
      const whole = between(from.middle, frame.sector(reader).middle);
      const way = Math.sign(whole) || 1;
      const start = from.middle + way * Math.min(besidePlate(from.middle), Math.abs(whole) * 0.4);
      const end = from.middle + whole - way * Math.min(besidePlate(from.middle + whole), Math.abs(whole) * 0.4);
      const now = start + (end - start) * (offer.sent ?? 1);
      const dots: Span[] = [];
      for (let away = 0; away < Math.abs(now - start) - CLEAR; away += DOT)
        dots.push([WAY, start + way * away, start + way * away + 0.02]);
      const trail: Ink = { kind: 'arcs', spans: dots, width: 2.8, colour: onTable, cap: 'round' };
      return [...(dots.length > 0 ? [trail] : []), ...sheet(at(SHEET, now), now, from.role.mark)];
    });
}

/** Degrees from a sector's middle to beside its plate, which is wider than it is high. */
const besidePlate = (middle: number): number => 22 + 16 * Math.abs(Math.sin((middle * Math.PI) / 180));

/** A page with its writer's shape and two lines of text, over its copy; upright, and a little askew as a hand lays it. */
function sheet([x, y]: Point, angle: number, mark: keyof typeof ROLE_COLOURS): Ink[] {
  const { onPaper, onTable } = ROLE_COLOURS[mark];
  const tilt = 5 * Math.sin((angle * Math.PI) / 180);
  const place = (dx: number, dy: number, by = tilt): Point => turned([x + dx, y + dy], [x, y], by);
  const page = (by: number, colour: string): PathInk => ({
    kind: 'path',
    points: [place(-WIDE, -HIGH, by), place(WIDE, -HIGH, by), place(WIDE, HIGH, by), place(-WIDE, HIGH, by)],
    closed: true,
    fill: { colour },
    stroke: { colour: COLOURS.pit, width: 0.8, alpha: 0.55 },
  });
  const line = (dy: number, to: number): PathInk => ({
    kind: 'path',
    points: [place(-5.4, dy), place(to, dy)],
    closed: false,
    stroke: { colour: COLOURS.ink2, width: 1.6 },
  });
  return [
    page(tilt - 8, onTable),
    page(tilt, COLOURS.paper),
    glyph(mark, place(0, -4.4), 7.4, { colour: onPaper }),
    line(3, 5.4),
    line(7, 2.4),
  ];
}
