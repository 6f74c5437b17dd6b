/** Where everything of the timeline goes, in CSS pixels at scale 1. Pure. */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { widthOf } from './label-places.ts';
import type { Moment } from './moments.ts';
import { placeInRows, ROW, rowsOf, wrapped, type RowPlace } from './timeline-rows.ts';
import type { TimelineSays } from './timeline-says.ts';
import type { Bridge, Capsule, Played, Rail, Timeline } from './timeline.ts';

export const LABELS_WIDE = 142;
export const MONTH_WIDE = 98;
/** Beyond the last month, for words that reach over it. */
const EDGE = 16;
const HEAD = 34;
/** Over the lanes, where deals have their names. */
const FLAGS = 20;
const LANE = 66;
/** From the top of a lane to its first row of capsules; moves stand above it. */
const CAPSULE_DOWN = 28;
/** Of a lane, beyond its rows. */
const AROUND = 14;
const RAIL = 26;
const RAIL_LINE = 13;
/** Names of lanes and of rails, in the width of the timeline's own letters: theirs are larger and smaller. */
const LANE_NAME = 76;
const RAIL_NAME = 126;
/** First bridge of a month, from one to the next, and what one takes across. */
const BRIDGE = { in: 14, next: 13, half: 9 };

export interface Placed<T> {
  readonly what: T;
  readonly x: number;
  readonly y: number;
}
export interface Lane {
  readonly role: RoleId;
  readonly top: number;
  readonly height: number;
  /** Middle of its first row. */
  readonly y: number;
  readonly name: readonly string[];
}
export interface Flag {
  readonly what: readonly number[];
  readonly says: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly lanes: readonly Lane[];
  readonly lanesBottom: number;
  readonly bridges: readonly (Placed<Bridge> & { readonly ends: readonly number[] })[];
  /** Numbers of the deals of a month, beside its first bridge. */
  readonly flags: readonly Flag[];
  readonly capsules: readonly (Placed<Capsule> & { readonly label: RowPlace })[];
  readonly moves: readonly Placed<Played>[];
  readonly rails: readonly (Placed<Rail> & { readonly name: readonly string[] })[];
}

/** Left edge of a month. */
export const monthLeft = (round: number): number => LABELS_WIDE + (round - 1) * MONTH_WIDE;

export function layOutTimeline(
  setup: { readonly roles: readonly Pick<Setup['roles'][number], 'id' | 'name'>[] },
  timeline: Timeline,
  says: TimelineSays,
): TimelineLayout {
  const rounds = Math.max(1, timeline.rounds);
  const frame = { from: monthLeft(1), to: monthLeft(rounds + 1) + EDGE - 4 };
  const bridgesOf = (round: number): readonly Bridge[] => timeline.bridges.filter((bridge) => bridge.round === round);
  const bridgeX = (bridge: Bridge): number =>
    monthLeft(bridge.round) + BRIDGE.in + bridgesOf(bridge.round).indexOf(bridge) * BRIDGE.next;
  const capsuleX = ({ round }: Capsule): number =>
    monthLeft(round) + (MONTH_WIDE - 3) / 2 + (bridgesOf(round).length > 0 ? 12 : 0);

  // Of one month the shortest name first: the first row is where deals have their dots.
  const nameOf = ({ issue }: Capsule): number => widthOf(says.issue(issue));
  let top = HEAD + FLAGS;
  const lanes: Lane[] = [];
  const capsules = setup.roles.flatMap(({ id, name }, index) => {
    const own = timeline.capsules
      .filter((capsule) => capsule.role === id)
      .sort((a, b) => a.round - b.round || nameOf(a) - nameOf(b));
    const later = setup.roles.slice(index + 1).map((role) => role.id);
    const crossings = timeline.bridges
      .map((bridge) => ({
        from: bridgeX(bridge) - BRIDGE.half,
        to: bridgeX(bridge) + BRIDGE.half,
        dot: bridge.signatories.includes(id),
        through: bridge.signatories.some((one) => later.includes(one)),
      }))
      .filter(({ dot, through }) => dot || through);
    const places = placeInRows(
      own.map((what) => ({ x: capsuleX(what), name: says.issue(what.issue) })),
      frame,
      crossings,
    );
    const y = top + CAPSULE_DOWN;
    const height = Math.max(LANE, AROUND + rowsOf(places) * ROW);
    lanes.push({ role: id, top, height, y, name: wrapped(name, LANE_NAME) });
    top += height;
    return own.flatMap((what, at) => {
      const label = places[at];
      return label === undefined ? [] : [{ what, x: capsuleX(what), y: y + label.row * ROW, label }];
    });
  });
  const bridges = timeline.bridges.map((what) => {
    const ends = lanes.filter((lane) => what.signatories.includes(lane.role)).map((lane) => lane.y);
    return { what, x: bridgeX(what), y: HEAD + 10, ends };
  });
  const moves = timeline.moves.map((what) => ({
    what,
    x:
      monthLeft(what.round) +
      (bridgesOf(what.round).length > 0 ? 15 + BRIDGE.next * bridgesOf(what.round).length : 12) +
      timeline.moves.filter((one) => one.role === what.role && one.round === what.round).indexOf(what) * 14,
    y: (lanes.find((lane) => lane.role === what.role)?.top ?? 0) + 10,
  }));
  const lanesBottom = top;
  let down = lanesBottom + 14;
  const rails = timeline.rails.map((what) => {
    const name = wrapped(says.channel(what.channel), RAIL_NAME);
    const tall = Math.max(RAIL, name.length * RAIL_LINE + 2);
    down += tall;
    return { what, x: LABELS_WIDE, y: down - tall / 2, name };
  });
  return {
    width: LABELS_WIDE + rounds * MONTH_WIDE + EDGE,
    height: down + 6,
    top: HEAD,
    lanes,
    lanesBottom,
    bridges,
    flags: flagsOf(timeline, says, bridgeX, frame),
    capsules,
    moves,
    rails,
  };
}

/** To the right of a month's bridges; to their left where the next month's bridges, or the edge, are too near. */
function flagsOf(
  { bridges }: Timeline,
  says: TimelineSays,
  bridgeX: (bridge: Bridge) => number,
  frame: { readonly from: number; readonly to: number },
): Flag[] {
  const rounds = [...new Set(bridges.map(({ round }) => round))].sort((a, b) => a - b);
  let before = frame.from;
  return rounds.map((round, index) => {
    const own = bridges.filter((bridge) => bridge.round === round);
    const [first = 0, last = first] = [Math.min(...own.map(bridgeX)), Math.max(...own.map(bridgeX))];
    const what = own.map(({ number }) => number);
    const name = says.deals(what);
    const next = bridges.filter((bridge) => bridge.round === rounds[index + 1]).map(bridgeX);
    const toRight = last + 6 + widthOf(name) <= Math.min(frame.to, ...next.map((x) => x - 5));
    const toLeft = !toRight && first - 6 - widthOf(name) >= before;
    before = toLeft ? last + 5 : last + 6 + widthOf(name);
    return { what, says: name, x: toLeft ? first - 6 : last + 6, y: HEAD + 14, anchor: toLeft ? 'end' : 'start' };
  });
}

/** Middles of the numbers of moments: in the corner of their lane and month, or over their rail; several go side by side. */
export function numbersAt(
  { lanes, rails, lanesBottom }: TimelineLayout,
  moments: readonly Pick<Moment, 'round' | 'at'>[],
): { readonly x: number; readonly y: number }[] {
  const used = new Map<string, number>();
  return moments.map(({ round, at }) => {
    const lane = 'role' in at ? lanes.find(({ role }) => role === at.role) : undefined;
    const rail = 'channel' in at ? rails.find(({ what }) => what.channel === at.channel) : undefined;
    const key = `${round} ${lane?.role ?? rail?.what.channel}`;
    const aside = (used.get(key) ?? 0) * 26;
    used.set(key, (used.get(key) ?? 0) + 1);
    return lane
      ? { x: monthLeft(round) + MONTH_WIDE - 17 - aside, y: lane.top + 13 }
      : { x: monthLeft(round) + 15 + aside, y: (rail?.y ?? lanesBottom) - 13 };
  });
}
