/** The colours a disc throws back, once, for every painter. Measured by eye from real CD-Rs: two rainbow fans and two white glints. */
import { DISC } from '../disc/frame.ts';

/** Colour by part of a turn, clockwise from 12 degrees past 12 o'clock. */
export const SHEEN: readonly (readonly [part: number, colour: string])[] = [
  [0, '#e4ebe8'],
  [0.05, '#fbfdfb'],
  [0.09, '#d7e2de'],
  [0.125, '#b7a8e6'],
  [0.155, '#8fc4f2'],
  [0.185, '#97e6cf'],
  [0.215, '#eef0a0'],
  [0.24, '#ffc79a'],
  [0.265, '#f3a5c4'],
  [0.3, '#d9dcdc'],
  [0.38, '#b4c2bf'],
  [0.46, '#d3dcd8'],
  [0.53, '#fbfdfb'],
  [0.58, '#cfdbd8'],
  [0.615, '#f1a9c2'],
  [0.645, '#ffcf9f'],
  [0.675, '#eaf0a6'],
  [0.705, '#96e3d2'],
  [0.735, '#92bff0'],
  [0.765, '#b9aae4'],
  [0.8, '#d5dcda'],
  [0.89, '#acbab7'],
  [0.95, '#ccd6d3'],
  [1, '#e4ebe8'],
];
export const SHEEN_TURNED = 12;

/** A white veil by radius, so that what lies on the disc stays readable: radius, alpha. */
export const VEIL: readonly (readonly [radius: number, alpha: number])[] = [
  [DISC.hub, 0.3],
  [140, 0.42],
  [190, 0.32],
  [DISC.ringsEnd, 0.2],
];
export const VEIL_COLOUR = '#eef2ef';

/** A soft light from the upper left: centre, reach, alpha at its heart. */
export const LIGHT = { x: -72, y: -132, radius: 190, alpha: 0.5 } as const;

/** A wedge of one colour, in degrees clockwise from 12 o'clock. */
export interface Wedge {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

/** The sheen in flat wedges, fine enough that no step shows, for painters without a conic gradient. */
export function sheenWedges(): Wedge[] {
  const wedges: Wedge[] = [];
  for (let i = 1; i < SHEEN.length; i++) {
    const before = SHEEN[i - 1];
    const after = SHEEN[i];
    if (!before || !after) continue;
    const a = channels(before[1]);
    const b = channels(after[1]);
    const difference = Math.max(...a.map((value, c) => Math.abs(value - (b[c] ?? 0))));
    const count = Math.max(2, Math.ceil(difference / 4));
    for (let w = 0; w < count; w++) {
      const place = (part: number): number => SHEEN_TURNED + 360 * (before[0] + (after[0] - before[0]) * part);
      const mixed = a.map((value, c) => Math.round(value + ((b[c] ?? 0) - value) * ((w + 0.5) / count)));
      wedges.push({ from: place(w / count), to: place((w + 1) / count), colour: hex(mixed) });
    }
  }
  return wedges;
}

const channels = (colour: string): number[] => [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
const hex = (values: readonly number[]): string =>
  `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
