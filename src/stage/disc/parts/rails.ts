/** Money runs round the rim: one rail a channel. Running pits; sparse pits past a slashed cap; nothing between two × caps; a faint line. */
import { COLOURS } from '../../tokens.ts';
import { scatter } from '../chance.ts';
import { DISC, type Frame } from '../frame.ts';
import type { DiscChannel, DiscInput } from '../input.ts';
import { at, between, degreesOf } from '../polar.ts';
import type { Group, Hit, Ink, Point, Span } from '../shapes.ts';
import { labelPlaces, labelRadius } from './labels.ts';

interface Rail {
  readonly radius: number;
  readonly pit: number;
  readonly cap: number;
  /** Middle of the owner's sector, and how far to each side the money is missing. */
  readonly middle: number;
  readonly dead: number;
}

export function railOf(input: DiscInput, frame: Frame, channel: DiscChannel): Rail {
  const index = input.channels.indexOf(channel);
  const count = input.channels.length;
  const gap = Math.min(9, 25.5 / Math.max(1, count));
  const radius = DISC.rim + gap * ((count - 1) / 2 - index);
  const cap = Math.max(Math.min(8.2, Math.max(5.4, gap * 0.95)), frame.px(3));
  const sector = frame.sector(channel.to);
  // Caps of one owner's idle channels stand side by side, not on top of one another.
  const before = input.channels.slice(0, index).filter((one) => one.to === channel.to && one.state !== 'open').length;
  const widest = Math.min(104, (sector.to - sector.from) / 2 + 44);
  const dead = Math.max(14, widest - before * (degreesOf(cap * 2, radius) + 1.4));
  return { radius, pit: Math.min(3.3, gap * 0.42), cap, middle: sector.middle, dead };
}

export function rails(input: DiscInput, frame: Frame): Group[] {
  return input.channels.map((channel): Group => ({
    id: `channel:${channel.id}`,
    part: 'rail',
    layer: 'live',
    intent: { kind: 'channel', channel: channel.id },
    ink: railInk(input, frame, channel),
  }));
}

function railInk(input: DiscInput, frame: Frame, channel: DiscChannel): Ink[] {
  const rail = railOf(input, frame, channel);
  const { radius, middle, dead } = rail;
  const { drained } = flowOf(channel);
  const line = (spans: readonly Span[], alpha: number): Ink => ({
    kind: 'arcs',
    spans,
    width: 0.7,
    colour: COLOURS.white,
    alpha,
    cap: 'butt',
  });
  if (channel.state === 'closed') {
    const faint = dashes(rail, 0, 360, 1.6, 4.4);
    return [
      line(faint, 0.42),
      ...caps(rail, (x, y) => [
        {
          kind: 'circle',
          x,
          y,
          r: rail.cap * 0.5,
          fill: { colour: COLOURS.rim },
          stroke: { colour: COLOURS.sage, width: 1.3 },
        },
      ]),
    ];
  }
  const ink: Ink[] = [line([[radius, 0, 360]], 0.2)];
  const money = pits(input, rail, channel);
  if (money.length > 0) ink.push({ kind: 'arcs', spans: money, width: rail.pit, colour: COLOURS.money, cap: 'round' });
  if (channel.state === 'open') return ink;
  const lost: Ink = {
    kind: 'arcs',
    spans: dashes(rail, middle - dead * drained + 2, middle + dead * drained - 2, 0.35, 1.45),
    width: Math.min(1.5, rail.pit * 0.5),
    colour: COLOURS.laser,
    alpha: channel.state === 'leaking' ? 0.6 : 1,
    cap: 'butt',
  };
  return [
    ...ink,
    lost,
    ...caps(rail, channel.state === 'cut' ? (x, y) => crossed(x, y, rail.cap) : (x, y) => slashed(x, y, rail.cap)),
  ];
}

/** At rest all is gone that a cut or a leak takes, and nothing where money runs. */
const flowOf = ({ flow, state }: DiscChannel): { readonly shift: number; readonly drained: number } =>
  flow ?? { shift: 0, drained: state === 'open' ? 0 : 1 };

/** Where money is. What drains away slides into the caps from between them; a leaking channel keeps its share there. */
function pits(input: DiscInput, rail: Rail, channel: DiscChannel): Span[] {
  const next = scatter(`${input.seed}/${channel.id}`);
  const spans: Span[] = [];
  const { shift, drained } = flowOf(channel);
  const leak = channel.state === 'leaking' ? Math.max(0.14, channel.leak) : 0;
  const reach = rail.dead + degreesOf(rail.cap, rail.radius) / 2;
  for (let angle = next() * 3; angle < 357;) {
    const length = 1 + next() * 2.4;
    const leaks = next() < leak;
    const from = angle + shift;
    const away = between(rail.middle, from + length / 2);
    const slid = Math.abs(away) + drained * rail.dead;
    const inside = Math.abs(away) < reach + length / 2;
    if (drained === 0 || !inside || leaks) spans.push([rail.radius, from, from + length]);
    else if (drained < 1 && slid < reach - length) {
      const to = rail.middle + Math.sign(away) * slid - length / 2;
      spans.push([rail.radius, to, to + length]);
    }
    angle += length + 2.6 + next() * 2.2;
  }
  return spans;
}

function dashes({ radius }: Rail, from: number, to: number, on: number, off: number): Span[] {
  const spans: Span[] = [];
  for (let angle = from; angle + on <= to; angle += on + off) spans.push([radius, angle, angle + on]);
  return spans;
}

const caps = (rail: Rail, draw: (x: number, y: number) => Ink[]): Ink[] =>
  [rail.middle - rail.dead, rail.middle + rail.dead].flatMap((angle) => draw(...at(rail.radius, angle)));

const bar = (x: number, y: number, dx: number, dy: number, width: number, colour: string): Ink => {
  const points: Point[] = [
    [x - dx, y - dy],
    [x + dx, y + dy],
  ];
  return { kind: 'path', points, closed: false, stroke: { colour, width } };
};

const crossed = (x: number, y: number, r: number): Ink[] => [
  { kind: 'circle', x, y, r, fill: { colour: COLOURS.laser }, stroke: { colour: COLOURS.rim, width: r * 0.24 } },
  bar(x, y, r * 0.36, r * 0.36, r * 0.29, COLOURS.rim),
  bar(x, y, r * 0.36, -r * 0.36, r * 0.29, COLOURS.rim),
];

const slashed = (x: number, y: number, r: number): Ink[] => [
  {
    kind: 'circle',
    x,
    y,
    r: r * 0.82,
    fill: { colour: COLOURS.rim },
    stroke: { colour: COLOURS.laser, width: r * 0.3 },
  },
  bar(x, y, r * 0.4, -r * 0.4, r * 0.27, COLOURS.laser),
];

export function channelHits(input: DiscInput, frame: Frame): Hit[] {
  const rims = input.channels.map((channel): Hit => {
    const { radius, cap } = railOf(input, frame, channel);
    const { from, to } = frame.sector(channel.to);
    const gap = Math.min(9, 25.5 / Math.max(1, input.channels.length)) / 2;
    return {
      intent: { kind: 'channel', channel: channel.id },
      region: { from, to, inner: radius - gap, outer: radius + Math.min(cap, gap) },
      fine: true,
    };
  });
  const ends = input.channels
    .filter((channel) => channel.state !== 'open')
    .flatMap((channel) => {
      const { radius, cap, middle, dead } = railOf(input, frame, channel);
      const half = degreesOf(cap, radius);
      return [middle - dead, middle + dead].map((angle): Hit => ({
        intent: { kind: 'channel', channel: channel.id },
        region: { from: angle - half, to: angle + half, inner: radius - cap, outer: radius + cap },
        fine: true,
      }));
    });
  const named = labelPlaces(input, frame).map(({ channel, angle, half, size }): Hit => ({
    intent: { kind: 'channel', channel: channel.id },
    region: {
      from: angle - half,
      to: angle + half,
      inner: labelRadius(size) - size * 0.7,
      outer: labelRadius(size) + size * 0.7,
    },
    fine: true,
  }));
  return [...rims, ...ends, ...named];
}
