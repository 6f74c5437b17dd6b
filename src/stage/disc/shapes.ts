/**
 * What the disc looks like, for any painter. Lengths are disc units (the disc's own radius is
 * 260) from its centre, y down; angles are degrees clockwise from 12 o'clock; paint order is list order.
 */
import type { StageIntent } from '../intent.ts';
import type { Face } from '../tokens.ts';

export type Point = readonly [x: number, y: number];
/** A piece of a circle about the centre; `to` is past `from`. */
export type Span = readonly [radius: number, from: number, to: number];
export interface Paint {
  readonly colour: string;
  /** 0..1; 1 when absent. */
  readonly alpha?: number;
}
export interface Stroke extends Paint {
  readonly width: number;
}

export interface ArcsInk extends Stroke {
  readonly kind: 'arcs';
  readonly spans: readonly Span[];
  readonly cap: 'butt' | 'round';
}
export interface CircleInk {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}
/** Straight pieces with round joins and caps. */
export interface PathInk {
  readonly kind: 'path';
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}
export interface Lettering extends Paint {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly weight: number;
  /** Width axis in percent; 100 when absent. */
  readonly stretch?: number;
  /** A rim of this paint round each letter. */
  readonly halo?: Stroke;
}
/** Centred on x; y is the baseline. */
export interface TextInk extends Lettering {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
}
/** Along a circle, centred on `angle`, the right way up. `r` is the middle of the letters. */
export interface ArcTextInk extends Lettering {
  readonly kind: 'arc-text';
  readonly r: number;
  readonly angle: number;
}
/** The iridescent face between two radii. */
export interface SheenInk {
  readonly kind: 'sheen';
  readonly inner: number;
  readonly outer: number;
}
/** Soft shadow of the disc: full inside `inner`, none beyond `outer`, centred at (0, y). */
export interface ShadowInk extends Paint {
  readonly kind: 'shadow';
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
}
export type Ink = ArcsInk | CircleInk | PathInk | TextInk | ArcTextInk | SheenInk | ShadowInk;

export type Part =
  | 'platter'
  | 'burn'
  | 'rim'
  | 'hub'
  | 'step'
  | 'deal'
  | 'offer'
  | 'move'
  | 'pledge'
  | 'rail'
  | 'clamp'
  | 'sled'
  | 'lip'
  | 'month'
  | 'label'
  | 'hub-text';
/** `still` lies below and changes at most with the month or a channel; `live` moves; `words` lies on top, in the middle and up the 12 o'clock line. */
export type Layer = 'still' | 'live' | 'words';

/** One thing drawn: a capsule, a clamp, a ring of grooves. */
export interface Group {
  /** Stable over a game: `pledge:shutdown`, `clamp:accession:7`. */
  readonly id: string;
  readonly part: Part;
  readonly layer: Layer;
  readonly intent: StageIntent | null;
  readonly ink: readonly Ink[];
}

/** A piece of a ring about the centre: `from` to `to` clockwise (`to` may pass 360), `inner` to `outer`. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}
/** Later hits lie over earlier ones. */
export interface Hit {
  readonly intent: StageIntent;
  readonly region: Region;
  /** A small thing, which may be aimed at from a little way off; false: a whole sector. */
  readonly fine: boolean;
}

export interface DiscShapes {
  /** Everything lies within this distance of the centre. */
  readonly extent: number;
  readonly groups: readonly Group[];
  readonly hits: readonly Hit[];
}
