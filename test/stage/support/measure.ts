/** How far ink reaches, and what it looks like without its colours. */
import { widthOf } from '../../../src/stage/disc/lettering.ts';
import { polarOf } from '../../../src/stage/disc/polar.ts';
import type { DiscShapes, Group, Ink } from '../../../src/stage/disc/shapes.ts';

/** Farthest that a piece of ink gets from the centre; NaN if any number in it is none. */
export function reach(ink: Ink): number {
  if (!finite(ink)) return Number.NaN;
  switch (ink.kind) {
    case 'arcs':
      return Math.max(...ink.spans.map(([radius]) => radius)) + ink.width / 2;
    case 'circle':
      return Math.hypot(ink.x, ink.y) + ink.r + (ink.stroke?.width ?? 0) / 2;
    case 'path':
      return Math.max(...ink.points.map((point) => polarOf(point).radius)) + (ink.stroke?.width ?? 0) / 2;
    case 'text': {
      const half = widthOf(ink.text, ink.face, ink.size, ink.stretch) / 2;
      return Math.hypot(Math.abs(ink.x) + half, Math.max(Math.abs(ink.y), Math.abs(ink.y - ink.size * 0.7)));
    }
    case 'arc-text':
      return ink.r + ink.size * 0.5;
    case 'sheen':
      return ink.outer;
    case 'shadow':
      return ink.outer + Math.abs(ink.y);
  }
}

const finite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(finite);

/** The form of a group: its ink with every colour left out. */
export const form = (group: Group | undefined): string =>
  JSON.stringify(group?.ink, (key, value: unknown) => (key === 'colour' || key === 'alpha' ? undefined : value));

export function groupOf(shapes: DiscShapes, id: string): Group {
  const found = shapes.groups.find((group) => group.id === id);
  if (!found) throw new Error(`No group ${id}`);
  return found;
}
