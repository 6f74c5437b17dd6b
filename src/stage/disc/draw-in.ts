/** Half-drawn ink: for motion, and for nothing else. */
import { hundredth } from './polar.ts';
import type { Ink, Paint, Point, Span, Stroke } from './shapes.ts';

/** Ink as far as it is drawn, 0..1: arcs and lines grow from their beginning, filled things fade in. */
export function drawIn(ink: readonly Ink[], part: number): Ink[] {
  if (part >= 1) return [...ink];
  return ink.map((one): Ink => {
    switch (one.kind) {
      case 'arcs':
        return { ...one, spans: one.spans.map(([r, from, to]): Span => [r, from, from + (to - from) * part]) };
      case 'path':
        return one.fill || one.closed ? faded(one, part) : { ...one, points: upTo(one.points, part) };
      case 'circle': {
        const grown = faded(one, part);
        return { ...grown, r: one.r * (0.4 + 0.6 * part) };
      }
      case 'text':
      case 'arc-text':
      case 'shadow':
        return { ...one, alpha: (one.alpha ?? 1) * part };
      case 'sheen':
        return one;
    }
  });
}

const dim = <P extends Paint | Stroke>(paint: P | undefined, part: number): P | undefined =>
  paint && { ...paint, alpha: (paint.alpha ?? 1) * part };

function faded<I extends { readonly fill?: Paint; readonly stroke?: Stroke }>(ink: I, part: number): I {
  return { ...ink, fill: dim(ink.fill, part), stroke: dim(ink.stroke, part) };
}

/** The first part of a line, by length. */
function upTo(points: readonly Point[], part: number): Point[] {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - (points[i]?.[0] ?? x), y - (points[i]?.[1] ?? y)));
  let left = lengths.reduce((sum, length) => sum + length, 0) * part;
  const drawn: Point[] = points.slice(0, 1);
  for (const [i, length] of lengths.entries()) {
    const from = points[i];
    const to = points[i + 1];
    if (!from || !to || left <= 0) break;
    const share = length === 0 ? 1 : Math.min(1, left / length);
    drawn.push([hundredth(from[0] + (to[0] - from[0]) * share), hundredth(from[1] + (to[1] - from[1]) * share)]);
    left -= length;
  }
  return drawn;
}

/**
 * From one drawing to another of the same build, point by point; of another build, the new one draws in. A part past 1
 * swings over the end.
 */
export function morph(before: readonly Ink[], after: readonly Ink[], part: number): Ink[] {
  if (part === 1) return [...after];
  if (before.length !== after.length) return drawIn(after, Math.min(1, part));
  return after.map((to, i): Ink => {
    const from = before[i];
    if (from?.kind === 'path' && to.kind === 'path' && from.points.length === to.points.length) {
      return { ...to, points: to.points.map((point, p): Point => mix(from.points[p] ?? point, point, part)) };
    }
    if (from?.kind === 'circle' && to.kind === 'circle') {
      const [x, y] = mix([from.x, from.y], [to.x, to.y], part);
      return { ...to, x, y, r: from.r + (to.r - from.r) * part };
    }
    return drawIn([to], Math.min(1, part))[0] ?? to;
  });
}

const mix = (a: Point, b: Point, part: number): Point => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
