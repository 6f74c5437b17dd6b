/** Month plates up the 12 o'clock line, as many as can be read; the month in hand is always there. */
import { COLOURS } from '../../tokens.ts';
import type { Frame } from '../frame.ts';
import type { DiscInput } from '../input.ts';
import { widthOf } from '../lettering.ts';
import { degreesOf } from '../polar.ts';
import { rounded } from '../rounded.ts';
import type { Group, Hit, Ink } from '../shapes.ts';

export function months(input: DiscInput, frame: Frame): Group[] {
  return shown(input, frame).map((round): Group => ({
    id: `month:${round}`,
    part: 'month',
    layer: 'words',
    intent: { kind: 'month', round },
    ink: plate(input, frame, round),
  }));
}

export function monthHits(input: DiscInput, frame: Frame): Hit[] {
  const size = frame.text(13.4);
  return shown(input, frame).map((round): Hit => {
    const radius = frame.month(round);
    const half = degreesOf(plateWidth(input, round, size) / 2, radius);
    const reach = Math.max(frame.ring, size * 1.1) / 2;
    return {
      intent: { kind: 'month', round },
      region: { from: -half, to: half, inner: radius - reach, outer: radius + reach },
      fine: true,
    };
  });
}

/** The month in hand first, then the first, the last and the others, each only where it overlaps none before it. */
function shown(input: DiscInput, frame: Frame): number[] {
  if (frame.level === 'small') return [];
  const all = input.months.flatMap(({ label }, i) => (label === '' ? [] : i + 1));
  const present = all.filter((round) => round === input.now?.round);
  if (frame.level === 'medium') return present;
  const height = frame.text(13.4) * 1.1;
  const chosen: number[] = [];
  for (const round of [...present, ...all.slice(0, 1), ...all.slice(-1), ...all]) {
    if (chosen.every((one) => one !== round && Math.abs(frame.month(one) - frame.month(round)) >= height - 0.01))
      chosen.push(round);
  }
  return chosen.sort((a, b) => a - b);
}

const plateWidth = (input: DiscInput, round: number, size: number): number =>
  widthOf(input.months[round - 1]?.label ?? '', 'mono', size) + size * 0.8;

function plate(input: DiscInput, frame: Frame, round: number): Ink[] {
  const size = frame.text(13.4);
  const present = input.now?.round === round;
  const burned = round <= input.burned;
  const y = -frame.month(round);
  const width = plateWidth(input, round, size) / 2;
  const height = size * 0.552;
  const edge = present
    ? { colour: COLOURS.ink }
    : burned
      ? { colour: COLOURS.white, alpha: 0.19 }
      : { colour: COLOURS.ink, alpha: 0.25 };
  return [
    {
      kind: 'path',
      points: rounded([0, y], width, height, 2),
      closed: true,
      fill: { colour: present ? COLOURS.laser : burned ? '#0d272c' : '#edf1ec' },
      stroke: { ...edge, width: 0.8 },
    },
    {
      kind: 'text',
      text: input.months[round - 1]?.label ?? '',
      x: 0,
      y: y + size * 0.35,
      face: 'mono',
      size,
      weight: 600,
      colour: !present && burned ? COLOURS.ivory : COLOURS.ink,
    },
  ];
}
