/** Every seat's paper sleeve, for the moment in which all open: the flaps lift together, then the cards come out one after another. */
import { COLOURS, ROLE_COLOURS } from '../tokens.ts';
import { smooth } from './easing.ts';
import { DISC, sectorsOf, type Sector } from './frame.ts';
import type { DiscInput } from './input.ts';
import { glyph } from './marks.ts';
import { at } from './polar.ts';
import type { Group, Ink, Paint, Point } from './shapes.ts';

/** Milliseconds: the sleeves come in, the flaps lift, each card follows the one before, all are gone. */
const IN = 120;
const FLAPS = 600;
const STAGGER = 80;
const CARD = 160;
const OUT = { from: 860, for: 140 } as const;

/** Half a sleeve's side, and how far down its closed flap and up its open one reaches. */
const HALF = 27;
const FLAP = 17;

const share = (ms: number, from: number, length: number): number => Math.min(1, Math.max(0, (ms - from) / length));

/** The sleeves after so many milliseconds; nothing before and after. */
export function sleeves(input: DiscInput, ms: number): Group {
  const alpha = Math.min(share(ms, 0, IN), 1 - share(ms, OUT.from, OUT.for));
  const drawn = alpha <= 0 ? [] : sectorsOf(input.roles).flatMap((sector, seat) => sleeve(sector, seat, ms, alpha));
  return { id: 'sleeves', part: 'move', layer: 'live', intent: null, ink: drawn };
}

function sleeve({ middle, role }: Sector, seat: number, ms: number, alpha: number): Ink[] {
  const [x, y] = at((DISC.rings + DISC.ringsEnd) / 2, middle);
  const { fill, onPaper } = ROLE_COLOURS[role.mark];
  const lifted = smooth(share(ms, IN, FLAPS - IN));
  const out = 16 * smooth(share(ms, FLAPS + STAGGER * seat, CARD));
  const box = (left: number, top: number, right: number, bottom: number): Point[] => [
    [x + left, y + top],
    [x + right, y + top],
    [x + right, y + bottom],
    [x + left, y + bottom],
  ];
  const paper = (points: readonly Point[], paint: Paint): Ink => ({
    kind: 'path',
    points,
    closed: true,
    fill: { ...paint, alpha },
    stroke: { colour: COLOURS.pit, width: 1, alpha: 0.6 * alpha },
  });
  const mouth = y - HALF;
  const tip = mouth + FLAP * (1 - 2 * lifted);
  const flap = paper(
    [
      [x - HALF, mouth],
      [x + HALF, mouth],
      [x + HALF - 7, tip],
      [x - HALF + 7, tip],
    ],
    { colour: COLOURS.paper },
  );
  const card = [
    paper(box(-HALF + 6, -HALF - out, HALF - 6, HALF - 6 - out), { colour: COLOURS.white }),
    paper(box(-HALF + 6, -HALF - out, HALF - 6, -HALF + 6 - out), { colour: fill }),
  ];
  const front = [
    paper(box(-HALF, -HALF, HALF, HALF), { colour: COLOURS.label }),
    glyph(role.mark, [x, y + 5], 20, { colour: onPaper, alpha }),
  ];
  // Open, the flap stands behind the card; until then it lies over the front.
  return lifted > 0.5 ? [flap, ...card, ...front] : [...card, ...front, flap];
}
