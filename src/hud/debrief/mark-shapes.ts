/** The shape of each kind of mark on the scatter, no two alike: the chart, its labels and its legend all draw from here. About 0 0, in pixels. */
import type { MarkKind } from './plane.ts';

export interface ShapePart {
  readonly d: string;
  /** `solid`: of ink; `hollow`: an outline on paper; `bar`: a thick line; `ring`: in the colour of your own; `hole`: of paper. */
  readonly how: 'solid' | 'hollow' | 'bar' | 'ring' | 'hole';
}
export interface MarkShape {
  readonly parts: readonly ShapePart[];
  /** Half its size. */
  readonly reach: number;
}

/** A mark where it is drawn, in pixels. */
export interface DrawnMark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  readonly shape: MarkShape;
}

const circle = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const rightHalf = (r: number): string => `M0 ${-r}A${r} ${r} 0 0 1 0 ${r}Z`;
const star = (outer: number, inner: number): string =>
  `M${Array.from({ length: 10 }, (_, at) => {
    const r = at % 2 === 0 ? outer : inner;
    const angle = (at * Math.PI) / 5;
    return `${(r * Math.sin(angle)).toFixed(1)} ${(-r * Math.cos(angle)).toFixed(1)}`;
  }).join('L')}Z`;

export const MARK_SHAPES: { readonly [kind in MarkKind]: MarkShape } = {
  yours: {
    parts: [
      { d: circle(12), how: 'solid' },
      { d: circle(8.6), how: 'ring' },
      { d: circle(3.2), how: 'hole' },
    ],
    reach: 12,
  },
  'yours-delivered': {
    parts: [
      { d: circle(6.5), how: 'hollow' },
      { d: rightHalf(6.5), how: 'solid' },
    ],
    reach: 8,
  },
  ended: { parts: [{ d: 'M0 -9.5L9.5 0L0 9.5L-9.5 0Z', how: 'solid' }], reach: 9 },
  history: {
    parts: [
      { d: circle(6.5), how: 'hollow' },
      { d: circle(2), how: 'solid' },
    ],
    reach: 8,
  },
  'history-delivered': {
    parts: [
      { d: circle(4.5), how: 'hollow' },
      { d: rightHalf(4.5), how: 'solid' },
    ],
    reach: 6,
  },
  better: { parts: [{ d: 'M0 -7V7M-7 0H7', how: 'bar' }], reach: 8 },
  nash: { parts: [{ d: star(9.5, 4.3), how: 'hollow' }], reach: 9 },
  kalai: { parts: [{ d: 'M-6 -6H6V6H-6Z', how: 'hollow' }], reach: 8 },
  ks: { parts: [{ d: 'M-8 -6H8L0 8Z', how: 'hollow' }], reach: 8 },
};

/** Where several have the very same place, so that their shapes would lie on each other: their names, each with its sign, lead here. */
export const SHARED: MarkShape = { parts: [{ d: circle(4.6), how: 'solid' }], reach: 5 };

/** Marks as they are drawn: one by one, or as a dot where shapes of nearly one size would cover each other. Your own is large enough to lie around it. */
export function shapesAt(spots: readonly Omit<DrawnMark, 'shape'>[]): DrawnMark[] {
  return spots.map((spot) => {
    const shared = spots.some(
      (other) =>
        other.kind !== spot.kind && other.kind !== 'yours' && Math.hypot(other.x - spot.x, other.y - spot.y) < TOO_NEAR,
    );
    return { ...spot, shape: shared && spot.kind !== 'yours' ? SHARED : MARK_SHAPES[spot.kind] };
  });
}
/** Pixels between the middles of two marks, under which neither can be told. */
const TOO_NEAR = 5;

/** From the bottom up: the larger first, so that none hides another. */
export const DRAWN_FROM_BELOW: readonly MarkKind[] = [
  'yours',
  'ended',
  'nash',
  'ks',
  'kalai',
  'history',
  'history-delivered',
  'yours-delivered',
  'better',
];
