/** A ring round what is pointed at. */
import { sameIntent, type StageIntent } from '../intent.ts';
import { COLOURS } from '../tokens.ts';
import { DISC } from './frame.ts';
import { arcPoints } from './polar.ts';
import type { DiscShapes, Group, Ink, Point, Region } from './shapes.ts';

/** Outlines every region of the intent, at an alpha; nothing where it is not drawn. */
export function outline(shapes: DiscShapes, target: StageIntent | null, alpha = 1): Group {
  const regions = shapes.hits.filter((hit) => sameIntent(hit.intent, target)).map((hit) => hit.region);
  const ink = regions.flatMap((region): Ink[] => {
    const points = edge(region);
    return [
      { kind: 'path', points, closed: true, stroke: { colour: COLOURS.pit, width: 4.6, alpha: 0.85 * alpha } },
      { kind: 'path', points, closed: true, stroke: { colour: COLOURS.focus, width: 2.4, alpha } },
    ];
  });
  return { id: 'outline', part: 'label', layer: 'live', intent: null, ink };
}

function edge({ from, to, inner, outer }: Region): Point[] {
  // A whole sector reaches past the disc for the finger; its outline stays on the disc.
  const rim = Math.min(outer, DISC.lip + 30);
  return [...arcPoints(rim, from, to), ...arcPoints(inner, to, from)];
}
