/** The laser on its arm: which month, and how far through it we are. */
import { COLOURS } from '../../tokens.ts';
import { DISC, type Frame } from '../frame.ts';
import type { DiscInput } from '../input.ts';
import { at } from '../polar.ts';
import { rounded } from '../rounded.ts';
import type { Group, Point } from '../shapes.ts';
import { turned } from '../turned.ts';

export function sled(input: DiscInput, frame: Frame): Group[] {
  if (!input.now) return [];
  const { round, degrees } = input.now;
  const spot = at(frame.month(round), degrees);
  const size = frame.level === 'small' ? 1.25 : 1;
  return [
    {
      id: 'sled',
      part: 'sled',
      layer: 'live',
      intent: null,
      ink: [
        {
          kind: 'path',
          points: [at(DISC.lip + 5, degrees), spot],
          closed: false,
          stroke: { colour: COLOURS.laser, width: 1.8 * size, alpha: 0.95 },
        },
        { kind: 'circle', x: spot[0], y: spot[1], r: 14, fill: { colour: COLOURS.laser, alpha: 0.26 } },
        {
          kind: 'circle',
          x: spot[0],
          y: spot[1],
          r: 5.6 * size,
          fill: { colour: COLOURS.laser },
          stroke: { colour: COLOURS.white, width: 1.8 },
        },
        {
          kind: 'path',
          points: carriage(degrees, 7 * size),
          closed: true,
          fill: { colour: COLOURS.laser },
        },
      ],
    },
  ];
}

/** A square that faces the centre. */
function carriage(degrees: number, half: number): Point[] {
  const middle = at(DISC.lip + 9.4, degrees);
  return rounded(middle, half, half, half * 0.4).map((point) => turned(point, middle, degrees));
}
