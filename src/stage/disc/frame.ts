/** Where things lie for this disc at this size: rings, sectors, lanes, and how much there is room to say. */
import type { RoleId } from '../../kernel/setup.ts';
import type { DiscInput, DiscRole } from './input.ts';

/** Radii in disc units. */
export const DISC = {
  radius: 260,
  hub: 99,
  rings: 100,
  ringsEnd: 225,
  rim: 240,
  rimWidth: 29,
  lip: 256.6,
} as const;

/** `small` shows the hub's number, capsules and caps; `medium` adds the present month and the labels; `full` every month. */
export type Level = 'full' | 'medium' | 'small';

export interface Sector {
  readonly role: DiscRole;
  /** Clockwise; `to` is past `from`. The first role's begins before 12 o'clock, so `from` may be negative. */
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

export interface Frame {
  readonly level: Level;
  readonly extent: number;
  /** CSS pixels a disc unit. */
  readonly scale: number;
  /** Width of a month's ring. */
  readonly ring: number;
  /** Middle of a month's ring; 1 is the first month. */
  month(round: number): number;
  /** Disc units of so many CSS pixels. */
  px(pixels: number): number;
  /** A text size in disc units, at least 12 CSS pixels. */
  text(size: number): number;
  readonly sectors: readonly Sector[];
  /** Throws on a role that is not at this table. */
  sector(role: RoleId): Sector;
  /** Middle and half-width in degrees of a lane in a role's sector. */
  lane(role: RoleId, at: number, of: number): { readonly middle: number; readonly half: number };
}

const SMALL = 240;
const FULL = 440;
/** Clear of the dividers and of the month plates at 12 o'clock. */
const MARGIN = 9;
const EXTENT = { full: 292, medium: 292, small: 278 } as const;

export const levelOf = (diameter: number): Level => (diameter < SMALL ? 'small' : diameter < FULL ? 'medium' : 'full');

/** The widest disc, in CSS pixels across, whose whole drawing fits a box of this side. */
export function diameterIn(side: number): number {
  const small = (side * DISC.radius) / EXTENT.small;
  return levelOf(small) === 'small' ? small : Math.max(SMALL, (side * DISC.radius) / EXTENT.full);
}

/** How far from the centre anything is drawn on a disc that fills a box of this side. */
export const extentIn = (side: number): number => EXTENT[levelOf(diameterIn(side))];

/** Sectors in seat order: they meet at 12 o'clock, the first to its left (10 o'clock of three), the rest clockwise. */
export function sectorsOf(roles: readonly DiscRole[]): Sector[] {
  const width = 360 / Math.max(1, roles.length);
  return roles.map((role, seat) => {
    const from = (seat - 1) * width;
    return { role, from, to: from + width, middle: from + width / 2 };
  });
}

export function frameOf(input: DiscInput, diameter: number): Frame {
  const level = levelOf(diameter);
  const scale = diameter / (2 * DISC.radius);
  const ring = (DISC.ringsEnd - DISC.rings) / Math.max(1, input.months.length);
  const sectors = sectorsOf(input.roles);
  const sector = (role: RoleId): Sector => {
    const found = sectors.find((one) => one.role.id === role);
    if (!found) throw new Error(`No role "${role}" on this disc`);
    return found;
  };
  return {
    level,
    extent: EXTENT[level],
    scale,
    ring,
    month: (round) => DISC.rings + (Math.min(input.months.length, Math.max(1, round)) - 0.5) * ring,
    px: (pixels) => pixels / scale,
    text: (size) => Math.max(size, 12 / scale),
    sectors,
    sector,
    lane: (role, at, of) => {
      const { from, to } = sector(role);
      const width = (to - from - 2 * MARGIN) / Math.max(1, of);
      return { middle: from + MARGIN + (at + 0.5) * width, half: width / 2 };
    },
  };
}
