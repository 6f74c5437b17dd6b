/** The middle: a ring of steps for each track, and the words. */
import { COLOURS, ROLE_COLOURS } from '../../tokens.ts';
import { DISC, type Frame } from '../frame.ts';
import type { DiscInput, DiscTrack } from '../input.ts';
import type { Face } from '../../tokens.ts';
import { clip, halves, headingFace, widthOf } from '../lettering.ts';
import type { Group, Ink, Span, TextInk } from '../shapes.ts';

/** Radius and width of each track's ring of steps, the first outermost. */
const STEPS: readonly (readonly { readonly radius: number; readonly width: number }[])[] = [
  [],
  [{ radius: 85, width: 15 }],
  [
    { radius: 90.5, width: 10 },
    { radius: 77.5, width: 10 },
  ],
  [
    { radius: 92.5, width: 7 },
    { radius: 84, width: 7 },
    { radius: 75.5, width: 7 },
  ],
];
/** Radius of the white label. */
const LABEL = 69;

/** The tracks there is room for, each with its ring. */
export function trackRings(
  input: DiscInput,
): { readonly track: DiscTrack; readonly radius: number; readonly width: number }[] {
  const rings = STEPS[Math.min(3, input.tracks.length)] ?? [];
  return input.tracks.slice(0, 3).flatMap((track, i) => {
    const ring = rings[i];
    return ring ? [{ track, ...ring }] : [];
  });
}

export function hub(): Group[] {
  const plate: Ink[] = [
    {
      kind: 'circle',
      x: 0,
      y: 0,
      r: DISC.hub,
      fill: { colour: COLOURS.hub },
      stroke: { colour: COLOURS.ink, alpha: 0.4, width: 1.2 },
    },
  ];
  const label: Ink[] = [
    {
      kind: 'circle',
      x: 0,
      y: 0,
      r: LABEL,
      fill: { colour: COLOURS.label },
      stroke: { colour: COLOURS.ink, width: 1.4 },
    },
  ];
  const ground = { part: 'hub', layer: 'still', intent: null } as const;
  return [
    { id: 'hub', ...ground, ink: plate },
    { id: 'hub-label', ...ground, ink: label },
  ];
}

/** The steps of each track, walked and ahead. */
export const trackSteps = (input: DiscInput): Group[] =>
  trackRings(input).map(({ track, radius, width }): Group => ({
    id: `steps:${track.id}`,
    part: 'step',
    layer: 'live',
    intent: null,
    ink: steps(track, radius, width),
  }));

/** Angle of a step's middle; step 1 begins at 12 o'clock. */
export const stepAngle = (track: DiscTrack, step: number): number => ((step - 0.5) * 360) / track.steps;

function steps(track: DiscTrack, radius: number, width: number): Ink[] {
  const size = 360 / track.steps;
  const gap = Math.min(2.2, size * 0.13);
  const piece = (step: number, from: number, to: number): Span => [
    radius,
    step * size + gap + from * (size - 2 * gap),
    step * size + gap + to * (size - 2 * gap),
  ];
  const walked: Span[] = [];
  const ahead: Span[] = [];
  for (let step = 0; step < track.steps; step++) {
    const part = Math.min(1, Math.max(0, track.at - step));
    if (part > 0) walked.push(piece(step, 0, part));
    if (part < 1) ahead.push(piece(step, 0, 1));
  }
  const inset = (size - 2 * gap) * 0.035;
  const ink: Ink[] = [
    { kind: 'arcs', spans: ahead, width, colour: COLOURS.stepEdge, cap: 'butt' },
    {
      kind: 'arcs',
      spans: ahead.map(([r, from, to]): Span => [r, from + inset, to - inset]),
      width: width - 2.4,
      colour: COLOURS.stepEmpty,
      cap: 'butt',
    },
    { kind: 'arcs', spans: walked, width, colour: COLOURS.ink, cap: 'butt' },
  ];
  return ink.filter((one) => one.kind !== 'arcs' || one.spans.length > 0);
}

export function hubText(input: DiscInput, frame: Frame): Group[] {
  const { hub } = input;
  const face = headingFace(hub.figure);
  return [
    {
      id: 'hub-text',
      part: 'hub-text',
      layer: 'words',
      intent: null,
      ink:
        frame.level === 'small'
          ? [figure(hub.short, face, 0, Math.max(38, frame.px(13)))]
          : threeLines(input, face, frame),
    },
  ];
}

/** Centred on y. Archivo's capitals and digits stand 0.69 of their size. */
const figure = (text: string, face: Face, y: number, size: number): TextInk => {
  const fits = Math.min(size, 128 / Math.max(1, [...text].length * 0.465));
  return {
    kind: 'text',
    text,
    x: 0,
    y: y + fits * 0.345,
    face,
    size: fits,
    weight: 850,
    stretch: 87.5,
    colour: COLOURS.ink,
  };
};

function threeLines({ hub, roles }: DiscInput, face: Face, frame: Frame): Ink[] {
  const small = frame.text(14.4);
  const of = roles.find((role) => role.id === hub.of);
  const title = titleInk(hub.title, face, small);
  const lines = title.length;
  // Under a title the note keeps its place; alone with the figure it lies close below it.
  const foot = lines === 0 ? 10 + small * 0.69 : lines === 1 ? 36.5 : 39.5;
  const below = lines === 0 ? chord(foot) : chord(30 + small * 0.5);
  const note = widthOf(hub.note, 'body', small) <= below ? hub.note : clip(hub.noteShort, 'body', small, below);
  return [
    ...title,
    figure(hub.figure, face, [-9, 0, 6][lines] ?? 6, lines === 2 ? 36 : 40),
    {
      kind: 'text',
      text: note,
      x: 0,
      y: foot,
      face: 'body',
      size: small,
      weight: 600,
      colour: of ? ROLE_COLOURS[of.mark].onPaper : COLOURS.ink2,
    },
  ];
}

/** The title over the figure, in a line or in two; on a disc too small for its words it is left out rather than cut. */
function titleInk(title: string, face: Face, size: number): TextInk[] {
  const room = chord(31 + size * 0.3);
  const two = widthOf(title, face, size, 106) > room;
  const lines = two ? halves(title).filter((line) => line !== '') : [title];
  const ink = lines.map((text, i): TextInk => {
    const y = -(two ? 22 : 25) - (lines.length - 1 - i) * size;
    // Two lines are set narrower: there is less room above than in the middle.
    return {
      kind: 'text',
      text,
      x: 0,
      y,
      face,
      size,
      weight: 700,
      stretch: two ? 100 : 112.5,
      colour: COLOURS.ink,
    };
  });
  const whole = ink.every(
    ({ text, y }) => widthOf(text, face, size, two ? 84 : 106) <= (two ? chord(size * 0.66 - y) : room),
  );
  return whole ? ink : [];
}

/** Room for a line of text at a height from the centre of the label. */
const chord = (height: number): number => 2 * Math.sqrt(Math.max(0, (LABEL - 3) ** 2 - height ** 2));
