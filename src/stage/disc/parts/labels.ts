/** Words round the outside of the rim: what is cut, what leaks. */
import { COLOURS } from '../../tokens.ts';
import { DISC, type Frame } from '../frame.ts';
import type { DiscChannel, DiscInput } from '../input.ts';
import { clip, widthOf } from '../lettering.ts';
import { between, degreesOf } from '../polar.ts';
import type { Group } from '../shapes.ts';

interface Place {
  readonly channel: DiscChannel;
  readonly text: string;
  readonly angle: number;
  /** Half the angle the text takes up. */
  readonly half: number;
  readonly size: number;
}

/** First to one side of the owner's plate, which stands at the middle of its sector, then to the other. */
const FIRST = 52;
const MOST = 2;
/** Degrees that the plate itself takes up, to each side. */
const PLATE = 24;
/** Above this size the letters no longer fit beside the disc. */
const LARGEST = 20;
const CLEAR = 4;
/** Between the disc's edge and the letters. */
const GAP = 3;
/** Where the laser rests through the phases of a month: its carriage would cover the letters. */
export const RESTS = [72, 144, 216, 288];

/** Middle of the letters: close to the disc's edge, whatever their size. */
export const labelRadius = (size: number): number => DISC.lip + 1.6 + GAP + size * 0.45;

export function labelPlaces(input: DiscInput, frame: Frame): Place[] {
  const size = frame.text(14.4);
  if (frame.level === 'small' || size > LARGEST) return [];
  const narrow = frame.sectors.length > 3 ? 3 / frame.sectors.length : 1;
  const placed: Place[] = [];
  for (const channel of input.channels) {
    const { middle } = frame.sector(channel.to);
    const beside = placed.filter((one) => one.channel.to === channel.to);
    if (channel.label === null || beside.length >= MOST * narrow) continue;
    const side = beside.length % 2 === 0 ? 1 : -1;
    const text = clip(channel.label, 'body', size, narrow < 1 ? 180 : 330);
    const half = degreesOf(widthOf(text, 'body', size) / 2, labelRadius(size));
    placed.push({
      channel,
      text,
      angle: clearOf(placed, middle, middle + side * Math.max(FIRST * narrow, PLATE + half), side, half),
      half,
      size,
    });
  }
  return placed;
}

/** The nearest angle, going outwards, that covers neither another label nor a resting place of the laser. */
function clearOf(placed: readonly Place[], middle: number, start: number, side: number, half: number): number {
  const taken = [
    ...placed.map((one) => ({ angle: one.angle, half: one.half })),
    ...RESTS.map((angle) => ({ angle, half: 1.5 })),
  ]
    .map((one) => ({ away: side * between(middle, one.angle), half: one.half }))
    .sort((a, b) => a.away - b.away);
  let away = side * between(middle, start);
  for (const one of taken)
    if (Math.abs(one.away - away) < one.half + half + CLEAR) away = one.away + one.half + half + CLEAR;
  return middle + side * away;
}

export function labels(input: DiscInput, frame: Frame): Group[] {
  return labelPlaces(input, frame).map(({ channel, text, angle, size }): Group => ({
    id: `label:${channel.id}`,
    part: 'label',
    layer: 'still',
    intent: { kind: 'channel', channel: channel.id },
    ink: [
      {
        kind: 'arc-text',
        text,
        r: labelRadius(size),
        angle,
        face: 'body',
        size,
        weight: 600,
        colour: COLOURS.laserOnTable,
      },
    ],
  }));
}
