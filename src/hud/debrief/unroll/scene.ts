/** All that is seen while the disc unrolls: where each thing of the timeline is on the disc, and its line at a moment. Pure. */
import type { Role, RoleId } from '../../../kernel/setup.ts';
import { LABELS_WIDE, MONTH_WIDE, type TimelineLayout } from '../timeline-layout.ts';
import type { Capsule } from '../timeline.ts';
import { bend, type Flat, type Place, type Rolled, type Spot } from './bend.ts';
import type { DiscPlaces } from './disc-places.ts';

export interface Scene {
  readonly rolled: Rolled;
  readonly flat: Flat;
  /** CSS pixels a unit of the timeline. */
  readonly scale: number;
  readonly months: number;
  readonly roles: readonly Pick<Role, 'id' | 'mark'>[];
  readonly places: Pick<DiscPlaces, 'pledges'>;
  readonly layout: TimelineLayout;
}

/** One line of the picture at one moment. */
export interface Stroke {
  readonly key: string;
  readonly kind: 'month' | 'pits' | 'deal' | 'capsule' | 'core' | 'scratch';
  readonly mark?: Role['mark'];
  readonly d: string;
  readonly width: number;
}
/** A seat's mark: a move. */
export interface Stamp {
  readonly key: string;
  readonly mark: Role['mark'];
  readonly hollow: boolean;
  readonly at: Spot;
}

/** Half a capsule on the disc, in seats; on the timeline, in months. */
const HALF_ROUND = 0.1;
const HALF_FLAT = 18 / MONTH_WIDE;
const PIECES = 14;
const ROWS = [0.3, 0.5, 0.7] as const;

const mix = (from: number, to: number, t: number): number => from + (to - from) * t;

export function strokesAt(scene: Scene, t: number): Stroke[] {
  const { rolled, flat, months, roles, layout } = scene;
  const at = bend(rolled, flat, t);
  const band = mix(rolled.ring, flat.month, t);
  const line = (from: Place, to: Place, pieces: number): string =>
    pathOf(
      Array.from({ length: pieces + 1 }, (_, i) =>
        at({ month: mix(from.month, to.month, i / pieces), seat: mix(from.seat, to.seat, i / pieces) }),
      ),
    );
  const every = Array.from({ length: months }, (_, month) => month);
  const bands = every.map((month): Stroke => ({
    key: `month ${month}`,
    kind: 'month',
    d: line({ month: month + 0.5, seat: 0 }, { month: month + 0.5, seat: roles.length }, PIECES * roles.length),
    width: band - mix(0.6, 3, t),
  }));
  const pits = roles.flatMap(({ id, mark }, seat) =>
    every.flatMap((month) =>
      ROWS.map((row): Stroke => ({
        key: `pits ${id} ${month} ${row}`,
        kind: 'pits',
        mark,
        d: line({ month: month + row, seat: seat + 0.04 }, { month: month + row, seat: seat + 0.96 }, PIECES),
        width: 1.8,
      })),
    ),
  );
  const deals = layout.bridges.map(({ what, x, ends }): Stroke => {
    const month = mix(what.round - 0.5, monthOf(x), t);
    const seats = ends.map((y) => {
      const lane = layout.lanes.findIndex((one) => one.y === y);
      return lane + mix(0.5, downIn(layout, lane, y), t);
    });
    const [first = 0, last = first] = [seats[0], seats[seats.length - 1]];
    return {
      key: `deal ${what.deal}`,
      kind: 'deal',
      d: line({ month, seat: first }, { month, seat: last }, PIECES * 2),
      width: 3.6,
    };
  });
  return [...bands, ...pits, ...deals, ...layout.capsules.flatMap((capsule) => capsuleAt(scene, capsule, t, line))];
}

function capsuleAt(
  { roles, places, layout }: Scene,
  { what, x, y }: { readonly what: Capsule; readonly x: number; readonly y: number },
  t: number,
  line: (from: Place, to: Place, pieces: number) => string,
): Stroke[] {
  const owner = indexOf(roles, what.role);
  const mark = roles[owner]?.mark;
  if (mark === undefined) return [];
  const onDisc = places.pledges.get(what.issue) ?? { month: what.round - 0.5, seat: owner + 0.5 };
  const month = mix(onDisc.month, monthOf(x), t);
  const seat = mix(onDisc.seat, owner + downIn(layout, owner, y), t);
  const tall = HALF_ROUND * (1 - t);
  const wide = HALF_FLAT * t;
  const along = line({ month: month - wide, seat: seat - tall }, { month: month + wide, seat: seat + tall }, 6);
  const width = mix(9, 16, t);
  const body: Stroke[] = [{ key: `capsule ${what.issue}`, kind: 'capsule', mark, d: along, width }];
  if (what.state !== 'kept' || what.truth === false)
    body.push({ key: `core ${what.issue}`, kind: 'core', d: along, width: width - 5.2 });
  if (what.state === 'broken') {
    const across = line(
      { month: month - wide / 3 - 0.2 * (1 - t), seat: seat - 0.14 },
      { month: month + wide / 3 + 0.2 * (1 - t), seat: seat + 0.14 },
      1,
    );
    body.push({ key: `scratch ${what.issue}`, kind: 'scratch', d: across, width: 3.6 });
  }
  return body;
}

export function stampsAt({ rolled, flat, roles, layout }: Scene, t: number): Stamp[] {
  const at = bend(rolled, flat, t);
  return layout.moves.flatMap(({ what, x, y }) => {
    const owner = indexOf(roles, what.role);
    const role = roles[owner];
    if (role === undefined) return [];
    const month = mix(what.round - 0.5, monthOf(x), t);
    const flatSeat = downIn(layout, owner, y);
    // A month's moves lie side by side on the disc too: by their places across the month.
    const seat = owner + mix(0.12 + 0.76 * (monthOf(x) - Math.floor(monthOf(x))), flatSeat, t);
    return [{ key: `${what.round} ${what.move}`, mark: role.mark, hollow: what.blocked, at: at({ month, seat }) }];
  });
}

/** Months since the beginning, of a place across the timeline. */
const monthOf = (x: number): number => (x - LABELS_WIDE) / MONTH_WIDE;
/** How far down its lane a height is, 0..1. */
function downIn(layout: TimelineLayout, lane: number, y: number): number {
  const { top, height } = layout.lanes[lane] ?? { top: 0, height: 1 };
  return (y - top) / height;
}
const indexOf = (roles: Scene['roles'], id: RoleId): number => roles.findIndex((role) => role.id === id);

const pathOf = (spots: readonly Spot[]): string =>
  `M${spots.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
