/** Where everything of the timeline goes, in CSS pixels at scale 1. Pure. */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import type { Bridge, Capsule, Played, Rail, Timeline } from './timeline.ts';

export const LABELS_WIDE = 142;
export const MONTH_WIDE = 98;
/** Beyond the last month, for words that reach over it. */
const EDGE = 16;
const HEAD = 34;
/** Over the lanes, where deals have their names. */
const FLAGS = 20;
const LANE = 66;
/** From the top of a lane to its first capsule; moves stand above it, its words below. */
const CAPSULE_DOWN = 28;
/** A second capsule in one lane and month goes this far below the first. */
const STACK = 57;
const RAIL = 30;

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
}
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly lanes: readonly Lane[];
  readonly lanesBottom: number;
  readonly bridges: readonly (Placed<Bridge> & { readonly ends: readonly number[] })[];
  /** Numbers of the deals of a month, beside its first bridge. */
  readonly flags: readonly Placed<readonly number[]>[];
  readonly capsules: readonly Placed<Capsule>[];
  readonly moves: readonly Placed<Played>[];
  readonly rails: readonly Placed<Rail>[];
}

/** Left edge of a month. */
export const monthLeft = (round: number): number => LABELS_WIDE + (round - 1) * MONTH_WIDE;

export function layOutTimeline(setup: Pick<Setup, 'roles'>, timeline: Timeline): TimelineLayout {
  const rounds = Math.max(1, timeline.rounds);
  const inCell = <T extends { readonly role: RoleId; readonly round: number }>(list: readonly T[], item: T): T[] =>
    list.filter((one) => one.role === item.role && one.round === item.round);

  let top = HEAD + FLAGS;
  const lanes: Lane[] = setup.roles.map(({ id }) => {
    const own = timeline.capsules.filter((capsule) => capsule.role === id);
    const most = Math.max(1, ...own.map((capsule) => inCell(own, capsule).length));
    const lane = { role: id, top, height: LANE + (most - 1) * STACK, y: top + CAPSULE_DOWN };
    top += lane.height;
    return lane;
  });
  const laneOf = (role: RoleId): Lane | undefined => lanes.find((lane) => lane.role === role);
  const bridgesOf = (round: number): readonly Bridge[] => timeline.bridges.filter((bridge) => bridge.round === round);

  const bridges = timeline.bridges.map((what) => {
    const ends = lanes.filter((lane) => what.signatories.includes(lane.role)).map((lane) => lane.y);
    return { what, x: monthLeft(what.round) + 14 + bridgesOf(what.round).indexOf(what) * 13, y: HEAD + 10, ends };
  });
  const flags = [...new Set(timeline.bridges.map((bridge) => bridge.round))].map((round) => ({
    what: bridgesOf(round).map((bridge) => bridge.number),
    x: monthLeft(round) + 20,
    y: HEAD + 14,
  }));
  const capsules = timeline.capsules.map((what) => ({
    what,
    x: monthLeft(what.round) + (MONTH_WIDE - 3) / 2 + (bridgesOf(what.round).length > 0 ? 12 : 0),
    y: (laneOf(what.role)?.y ?? 0) + inCell(timeline.capsules, what).indexOf(what) * STACK,
  }));
  const moves = timeline.moves.map((what) => ({
    what,
    x:
      monthLeft(what.round) +
      (bridgesOf(what.round).length > 0 ? 15 + 13 * bridgesOf(what.round).length : 12) +
      inCell(timeline.moves, what).indexOf(what) * 14,
    y: (laneOf(what.role)?.top ?? 0) + 10,
  }));
  const lanesBottom = top;
  const rails = timeline.rails.map((what, index) => ({ what, x: LABELS_WIDE, y: lanesBottom + 24 + index * RAIL }));
  return {
    width: LABELS_WIDE + rounds * MONTH_WIDE + EDGE,
    height: lanesBottom + 12 + rails.length * RAIL + 8,
    top: HEAD,
    lanes,
    lanesBottom,
    bridges,
    flags,
    capsules,
    moves,
    rails,
  };
}

/** Words over at most two lines of so many letters; what does not fit is cut with an ellipsis. */
export function twoLines(words: string, letters: number): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    const longer = last === '' ? word : `${last} ${word}`;
    if (longer.length <= letters || last === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = '', second = '', ...rest] = lines;
  const cut = (line: string): string => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line);
  if (second === '') return [cut(first)];
  return [cut(first), rest.length > 0 ? `${second.slice(0, letters - 1)}…` : cut(second)];
}
