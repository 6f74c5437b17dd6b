/** The pressing: the finished disc with its case, its outcome and its day lettered round it, for people to keep. */
import type { DiscInput } from '../../stage/disc/input.ts';
import { discOf } from '../../stage/disc/disc-of.ts';
import { clip, headingFace } from '../../stage/disc/lettering.ts';
import type { ArcTextInk, DiscShapes, Group, Ink, TextInk } from '../../stage/disc/shapes.ts';
import { COLOURS } from '../../stage/tokens.ts';

export interface PressingWords {
  readonly title: string;
  /** The outcome's own title, then its first sentence. */
  readonly outcome: string;
  readonly sentence: string;
  /** Bottom left, a line each: whose seat, which day. */
  readonly played: readonly string[];
  /** Bottom right. */
  readonly mark: string;
}

/** Width and height of the picture, in pixels. */
export const PRESSING_SIDE = 2048;
/** From the disc's centre to the edge of the picture, in disc units: the disc's own radius is 260. */
const EXTENT = 356;
const GROUND = '#0f2b24';
/** Clear of the edge. */
const MARGIN = 16;
/** Width of a corner that the letters round the disc leave free. */
const CORNER = 130;

/** The same for both painters: a canvas for the picture, SVG for the drawing. */
export function pressingOf(input: DiscInput, words: PressingWords): DiscShapes {
  const disc = discOf(input, { diameter: (PRESSING_SIDE * 260) / EXTENT });
  const ground: Ink = {
    kind: 'path',
    points: [
      [-EXTENT, -EXTENT],
      [EXTENT, -EXTENT],
      [EXTENT, EXTENT],
      [-EXTENT, EXTENT],
    ],
    closed: true,
    fill: { colour: GROUND },
  };
  const face = headingFace(words.title + words.outcome);
  return {
    extent: EXTENT,
    groups: [
      part('pressing-ground', [ground]),
      ...disc.groups,
      part('pressing-words', [
        around(words.title, 306, 0, { face, size: 27, weight: 800, stretch: 112.5, colour: COLOURS.ivory }),
        around(words.outcome, 303, 180, { face, size: 21, weight: 750, colour: COLOURS.ivory }),
        around(words.sentence, 329, 180, { face: 'body', size: 14, weight: 500, colour: COLOURS.sage }),
        ...corner(words.played, 'left'),
        ...corner([words.mark], 'right'),
      ]),
    ],
    hits: [],
  };
}

const part = (id: string, ink: readonly Ink[]): Group => ({
  id,
  part: 'label',
  layer: 'words',
  intent: null,
  ink,
});

type Letters = Pick<ArcTextInk, 'face' | 'size' | 'weight' | 'stretch' | 'colour'>;

/** Along a circle, over a little less than half of it at most. */
const around = (text: string, r: number, angle: number, letters: Letters): ArcTextInk => ({
  kind: 'arc-text',
  text: clip(text, letters.face, letters.size, (r * Math.PI * 150) / 180, letters.stretch),
  r,
  angle,
  ...letters,
});

/** Lines in a bottom corner. Every painter centres its letters, so here they are centred in the corner. */
const corner = (lines: readonly string[], side: 'left' | 'right'): TextInk[] =>
  lines.map((line, index) => ({
    kind: 'text',
    text: clip(line, 'body', 12, CORNER),
    face: 'body',
    size: 12,
    weight: 500,
    colour: COLOURS.sage,
    x: (EXTENT - MARGIN - CORNER / 2) * (side === 'left' ? -1 : 1),
    y: EXTENT - MARGIN - (lines.length - 1 - index) * 16,
  }));
