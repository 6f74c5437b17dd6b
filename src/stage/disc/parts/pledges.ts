/**
 * Pledges: a capsule in its owner's sector, on the month it falls due. Hollow: due; filled with a
 * tick: kept; split by a scratch: broken; half filled: under review; open at one end: no date.
 */
import { COLOURS, ROLE_COLOURS } from '../../tokens.ts';
import { drawIn } from '../draw-in.ts';
import type { Frame } from '../frame.ts';
import type { DiscInput, DiscPledge } from '../input.ts';
import { at, degreesOf, turn } from '../polar.ts';
import type { Group, Hit, Ink, PathInk, Point, Stroke } from '../shapes.ts';
import { capsule, capsuleEnds, halfCapsule, openCapsule } from './capsule.ts';

/** Where a capsule lies: ring, middle line's ends, half its thickness (to the middle of its edge). */
export interface Seat {
  readonly radius: number;
  readonly from: number;
  readonly to: number;
  readonly half: number;
  /** Width of the edge. */
  readonly edge: number;
}

export function seatOf(pledge: DiscPledge, frame: Frame): Seat {
  const radius = frame.month(pledge.round);
  const lane = frame.lane(pledge.by, pledge.lane.at, pledge.lane.of);
  const thick = Math.min(frame.level === 'small' ? 13.4 : 11, frame.ring * (frame.level === 'small' ? 0.86 : 0.7));
  const edge = thick * 0.21;
  const half = (thick - edge) / 2;
  const longest = pledge.form === 'monthly' ? 7 : 12;
  const length = Math.max(0.6, Math.min(longest, lane.half - degreesOf(thick / 2, radius) - 0.9));
  // The dots that run on from an open end stay inside the lane too.
  const dots = pledge.form === 'undated' ? Math.min(length * 1.2, trailStep(radius, half) * 3) : 0;
  return { radius, from: lane.middle - length, to: lane.middle + length - dots, half, edge };
}

export function pledges(input: DiscInput, frame: Frame): Group[] {
  return input.pledges.map((pledge): Group => ({
    id: `pledge:${pledge.issue}`,
    part: 'pledge',
    layer: 'live',
    intent: { kind: 'pledge', issue: pledge.issue },
    ink: [...thread(frame, pledge), ...draw(input, frame, pledge)],
  }));
}

export function pledgeHits(input: DiscInput, frame: Frame): Hit[] {
  return input.pledges.map((pledge): Hit => {
    const { radius, from, to, half } = seatOf(pledge, frame);
    const cap = degreesOf(half + 1, radius);
    return {
      intent: { kind: 'pledge', issue: pledge.issue },
      region: { from: from - cap, to: to + cap, inner: radius - frame.ring / 2, outer: radius + frame.ring / 2 },
      fine: true,
    };
  });
}

/** Whether the laser has been over the middle of it. */
function isBurned(input: DiscInput, pledge: DiscPledge, seat: Seat): boolean {
  if (pledge.round <= input.burned) return true;
  return input.now?.round === pledge.round && turn((seat.from + seat.to) / 2) < input.now.degrees;
}

function draw(input: DiscInput, frame: Frame, pledge: DiscPledge): Ink[] {
  const seat = seatOf(pledge, frame);
  const { radius, from, to, half, edge } = seat;
  const role = frame.sector(pledge.by).role;
  const burned = isBurned(input, pledge, seat);
  const drawn = pledge.drawn ?? 1;
  const colours = ROLE_COLOURS[role.mark];
  const colour = burned ? colours.onTable : colours.onPaper;
  const strokes = (points: readonly Point[], closed: boolean): PathInk[] => {
    const stroke = (paint: Stroke): PathInk => ({ kind: 'path', points, closed, stroke: paint });
    const drawn = [
      stroke({ colour: burned ? COLOURS.pit : COLOURS.paper, alpha: burned ? 1 : 0.92, width: edge + 2.6 }),
      stroke({ colour, width: burned || colours.fill === colours.onPaper ? edge : edge * 1.5 }),
    ];
    // Amber and lime alone are too pale on silver: they run inside a dark edge.
    if (!burned && colours.fill !== colours.onPaper) drawn.push(stroke({ colour: colours.fill, width: edge * 0.75 }));
    return drawn;
  };
  const filled = burned ? colours.onTable : colours.fill;
  const hollow = { colour: burned ? COLOURS.burn : '#f2f5f0', alpha: burned ? 0.96 : 0.62 };
  const whole = capsule(radius, from, to, half);
  const fill = (points: readonly Point[], paint: { colour: string; alpha?: number }): PathInk => ({
    kind: 'path',
    points,
    closed: true,
    fill: paint,
  });

  switch (pledge.state) {
    case 'kept': {
      const full = [...strokes(whole, true), fill(whole, { colour: filled })];
      if (pledge.exposed) return [...full, ...drawIn(scratch(seat, frame.ring), drawn)];
      if (drawn >= 1) return [...full, tick(seat, burned ? COLOURS.pit : colours.text)];
      const part = openCapsule(radius, from, from + (to - from) * drawn, half);
      return [fill(whole, hollow), ...strokes(whole, true), fill(part, { colour: filled })];
    }
    case 'broken':
      return [fill(whole, hollow), ...strokes(whole, true), ...drawIn(scratch(seat, frame.ring), drawn)];
    case 'review':
      return [
        fill(whole, hollow),
        ...strokes(whole, true),
        fill(halfCapsule(radius, from, to, half), { colour: filled }),
      ];
    case 'released':
      return capsuleEnds(radius, from, to, half).flatMap((points) => strokes(points, false));
    case 'never-due':
      return [fill(whole, hollow), ...dots(seat, colour, 7)];
    case 'due': {
      if (pledge.form === 'undated') {
        const open = openCapsule(radius, from, to, half);
        return [fill(open, hollow), ...strokes(open, false), ...trail(seat, colour, burned, pledge.called)];
      }
      return [
        fill(whole, hollow),
        ...strokes(whole, true),
        ...(pledge.form === 'monthly' ? [again(seat, colour)] : []),
      ];
    }
  }
}

/** A monthly pledge hangs on a thread from the month it was signed in: so long it has bound its owner. */
function thread(frame: Frame, pledge: DiscPledge): Ink[] {
  if (pledge.form !== 'monthly' || pledge.since >= pledge.round) return [];
  const { radius, from, to, half } = seatOf(pledge, frame);
  const middle = (from + to) / 2;
  const { mark } = frame.sector(pledge.by).role;
  const [x, y] = at(frame.month(pledge.since), middle);
  const colour = ROLE_COLOURS[mark].onTable;
  const points = [[x, y], at(radius - half, middle)] as const;
  return [
    { kind: 'path', points, closed: false, stroke: { colour: COLOURS.pit, width: 4 } },
    { kind: 'path', points, closed: false, stroke: { colour, width: 1.6 } },
    { kind: 'circle', x, y, r: 2.6, fill: { colour }, stroke: { colour: COLOURS.pit, width: 1.2 } },
  ];
}

function tick({ radius, from, to, half }: Seat, colour: string): PathInk {
  const [x, y] = at(radius, (from + to) / 2);
  const size = half / 4.3;
  const points: Point[] = [
    [x - 3.4 * size, y + 0.1 * size],
    [x - 0.9 * size, y + 2.7 * size],
    [x + 3.7 * size, y - 2.5 * size],
  ];
  return { kind: 'path', points, closed: false, stroke: { colour, width: 1.9 * size } };
}

/** Crosses the neighbouring tracks, as a scratch does. */
function scratch({ radius, from, to }: Seat, ring: number): Ink[] {
  const middle = (from + to) / 2;
  const size = Math.min(1.1, Math.max(0.5, ring / 15.6));
  const bend = (150 / radius) * size;
  const inner = Math.max(radius - 15 * size, 102);
  const points = [
    at(inner, middle - 4.4 * bend),
    at(radius - 2.6 * size, middle + 2.8 * bend),
    at(radius + 3.2 * size, middle - 3.4 * bend),
    at(radius + 16 * size, middle + 5 * bend),
  ];
  return [
    { kind: 'path', points, closed: false, stroke: { colour: COLOURS.pit, width: 6 * size } },
    { kind: 'path', points, closed: false, stroke: { colour: COLOURS.laser, width: 3 * size } },
  ];
}

const trailStep = (radius: number, half: number): number => degreesOf(half * 1.15, radius);

/** Three dots running on from the open end: until when? Called, they end in the laser. */
function trail({ radius, to, half }: Seat, colour: string, burned: boolean, called: boolean): Ink[] {
  const step = trailStep(radius, half);
  return [1, 2, 3].map((i): Ink => {
    const [x, y] = at(radius, to + step * (i - 0.35));
    const edge = burned ? COLOURS.pit : COLOURS.paper;
    if (called && i === 3)
      return {
        kind: 'circle',
        x,
        y,
        r: half * 0.5,
        fill: { colour: COLOURS.laser },
        stroke: { colour: COLOURS.pit, width: 1.3 },
      };
    return {
      kind: 'circle',
      x,
      y,
      r: half * (0.42 - i * 0.05),
      fill: { colour },
      stroke: { colour: edge, width: 0.9, alpha: 0.9 },
    };
  });
}

function dots({ radius, from, to }: Seat, colour: string, count: number): Ink[] {
  return Array.from({ length: count }, (_, i): Ink => {
    const [x, y] = at(radius, from + ((to - from) * i) / (count - 1));
    return { kind: 'circle', x, y, r: 1.5, fill: { colour } };
  });
}

/** Two bars across: the same again next month. */
function again({ radius, from, to, half }: Seat, colour: string): Ink {
  const third = (to - from) / 3;
  return {
    kind: 'arcs',
    spans: [from + third, to - third].map((angle) => [
      radius,
      angle - degreesOf(0.8, radius),
      angle + degreesOf(0.8, radius),
    ]),
    width: half * 2,
    colour,
    cap: 'butt',
  };
}
