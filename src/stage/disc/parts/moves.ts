/** Moves played: the role's shape, small, in its sector on the month's ring. Struck through when it was blocked. */
import { COLOURS, ROLE_COLOURS } from '../../tokens.ts';
import { scatter } from '../chance.ts';
import type { Frame } from '../frame.ts';
import type { DiscInput, DiscMove } from '../input.ts';
import { glyph } from '../marks.ts';
import { at, between, degreesOf } from '../polar.ts';
import type { Group, Ink } from '../shapes.ts';
import { bridgeOf } from './deals.ts';
import { seatOf } from './pledges.ts';

export function moves(input: DiscInput, frame: Frame): Group[] {
  const places = placesOf(input, frame);
  return input.moves.map((move, i): Group => ({
    id: moveId(input.moves, i),
    part: 'move',
    layer: 'live',
    intent: null,
    ink: draw(move, frame, places[i] ?? 0),
  }));
}

const moveId = (all: readonly DiscMove[], index: number): string => {
  const move = all[index];
  return move ? `move:${move.by}:${move.move}:${move.round}` : '';
};

interface Taken {
  readonly round: number;
  readonly angle: number;
  readonly half: number;
}

/** Each move goes, in order, where its ring is emptiest; earlier ones never give way, so nothing jumps. */
function placesOf(input: DiscInput, frame: Frame): number[] {
  const taken: Taken[] = [
    ...input.pledges.map((pledge): Taken => {
      const { from, to, half, radius } = seatOf(pledge, frame);
      return { round: pledge.round, angle: (from + to) / 2, half: (to - from) / 2 + degreesOf(half + 1, radius) };
    }),
    ...input.deals.map((deal): Taken => {
      const { feet } = bridgeOf(input, frame, deal);
      const from = feet[0] ?? 0;
      const to = feet[feet.length - 1] ?? from;
      return { round: deal.round, angle: (from + to) / 2, half: (to - from) / 2 + 3 };
    }),
  ];
  return input.moves.map((move) => {
    const sector = frame.sector(move.by);
    const half = degreesOf(sizeOf(frame) / 2 + 1, frame.month(move.round));
    const edge = degreesOf(19, frame.month(move.round)) + half;
    const liked =
      sector.from + edge + scatter(`${input.seed}/${move.move}/${move.round}`)() * (sector.to - sector.from - 2 * edge);
    let best = { angle: sector.middle, score: -Infinity };
    const choices = Math.max(3, Math.floor((sector.to - sector.from - 2 * edge) / 3));
    for (let i = 0; i <= choices; i++) {
      const angle = sector.from + edge + ((sector.to - sector.from - 2 * edge) * i) / choices;
      const room = taken
        .filter((one) => one.round === move.round)
        .reduce((least, one) => Math.min(least, Math.abs(between(angle, one.angle)) - one.half - half), 4);
      const score = Math.min(room, 2.5) - Math.abs(angle - liked) / 1000;
      if (score > best.score) best = { angle, score };
    }
    taken.push({ round: move.round, angle: best.angle, half });
    return best.angle;
  });
}

const sizeOf = (frame: Frame): number => Math.min(9.4, frame.ring * 0.6) * (frame.level === 'small' ? 1.15 : 1);

function draw(move: DiscMove, frame: Frame, angle: number): Ink[] {
  const { mark } = frame.sector(move.by).role;
  const place = at(frame.month(move.round), angle);
  const size = sizeOf(frame);
  const colour = ROLE_COLOURS[mark].onTable;
  if (!move.blocked) return [glyph(mark, place, size, { colour }, { colour: COLOURS.pit, width: size * 0.17 })];
  const [x, y] = place;
  const reach = size * 0.62;
  return [
    glyph(mark, place, size, { colour: COLOURS.pit }, { colour, width: size * 0.17 }),
    {
      kind: 'path',
      points: [
        [x - reach, y + reach],
        [x + reach, y - reach],
      ],
      closed: false,
      stroke: { colour: COLOURS.laser, width: size * 0.22 },
    },
  ];
}
