/** Paints shapes on a 2D canvas: the stage's still layers (grooves and letters come out finer than from WebGL) and the PNG of a disc. */
import { at } from '../disc/polar.ts';
import type {
  ArcsInk,
  ArcTextInk,
  CircleInk,
  Group,
  Ink,
  Lettering,
  PathInk,
  SheenInk,
  ShadowInk,
  Stroke,
  TextInk,
} from '../disc/shapes.ts';
import { FACES } from '../tokens.ts';
import { LIGHT, SHEEN, SHEEN_TURNED, VEIL, VEIL_COLOUR } from './sheen.ts';
import { isBelow } from './svg.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const RADIANS = Math.PI / 180;
/** Canvas measures angles from 3 o'clock. */
const toCanvas = (degrees: number): number => (degrees - 90) * RADIANS;

/** Paints groups with the centre of the disc at the canvas' origin; set scale and translation before. */
export function paintGroups(context: Context, groups: readonly Group[]): void {
  for (const group of groups) for (const ink of group.ink) paintInk(context, ink);
  context.globalAlpha = 1;
}

function paintInk(context: Context, ink: Ink): void {
  switch (ink.kind) {
    case 'arcs':
      return arcs(context, ink);
    case 'circle':
      return circle(context, ink);
    case 'path':
      return path(context, ink);
    case 'text':
      return text(context, ink);
    case 'arc-text':
      return arcText(context, ink);
    case 'sheen':
      return sheen(context, ink);
    case 'shadow':
      return shadow(context, ink);
  }
}

function withStroke(context: Context, { colour, alpha = 1, width }: Stroke, cap: CanvasLineCap): void {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = cap;
  context.lineJoin = 'round';
  context.stroke();
}

function withFill(context: Context, colour: string | CanvasGradient, alpha = 1): void {
  context.globalAlpha = alpha;
  context.fillStyle = colour;
  context.fill();
}

function arcs(context: Context, ink: ArcsInk): void {
  context.beginPath();
  for (const [radius, from, to] of ink.spans) {
    // The arc's own first point, unrounded: a hundredth beside it would make a spur at the corner.
    context.moveTo(radius * Math.cos(toCanvas(from)), radius * Math.sin(toCanvas(from)));
    context.arc(0, 0, radius, toCanvas(from), toCanvas(to));
  }
  withStroke(context, ink, ink.cap);
}

function circle(context: Context, { x, y, r, fill, stroke }: CircleInk): void {
  context.beginPath();
  context.arc(x, y, r, 0, Math.PI * 2);
  if (fill) withFill(context, fill.colour, fill.alpha);
  if (stroke) withStroke(context, stroke, 'butt');
}

function path(context: Context, { points, closed, fill, stroke }: PathInk): void {
  context.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  if (closed) context.closePath();
  if (fill) withFill(context, fill.colour, fill.alpha);
  if (stroke) withStroke(context, stroke, 'round');
}

/** The width axis as CSS names it: a canvas takes no percentages. */
const STRETCH: { readonly [percent: number]: string } = {
  75: 'condensed',
  87.5: 'semi-condensed',
  112.5: 'semi-expanded',
};

function setFace(context: Context, ink: Lettering): void {
  context.font = `${ink.weight} ${STRETCH[ink.stretch ?? 100] ?? 'normal'} ${ink.size}px ${FACES[ink.face]}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
}

function letter(context: Context, what: string, ink: Lettering, x: number, y: number): void {
  if (ink.halo) {
    context.globalAlpha = ink.halo.alpha ?? 1;
    context.strokeStyle = ink.halo.colour;
    context.lineWidth = ink.halo.width;
    context.lineJoin = 'round';
    context.strokeText(what, x, y);
  }
  context.globalAlpha = ink.alpha ?? 1;
  context.fillStyle = ink.colour;
  context.fillText(what, x, y);
}

function text(context: Context, ink: TextInk): void {
  setFace(context, ink);
  letter(context, ink.text, ink, ink.x, ink.y);
}

function arcText(context: Context, ink: ArcTextInk): void {
  setFace(context, ink);
  const below = isBelow(ink.angle);
  const whole = context.measureText(ink.text).width;
  let before = '';
  for (const one of ink.text) {
    const middle = context.measureText(before + one).width - context.measureText(one).width / 2;
    const along = (middle - whole / 2) / ink.r / RADIANS;
    const angle = ink.angle + (below ? -along : along);
    context.save();
    context.translate(...at(ink.r, angle));
    context.rotate((below ? angle + 180 : angle) * RADIANS);
    letter(context, one, ink, 0, ink.size * 0.345);
    context.restore();
    before += one;
  }
}

/** "#rrggbb" with an alpha, as gradients want it. */
const clear = (colour: string, alpha: number): string =>
  `${colour}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;

function sheen(context: Context, { inner, outer }: SheenInk): void {
  const rainbow = context.createConicGradient(toCanvas(SHEEN_TURNED), 0, 0);
  for (const [part, colour] of SHEEN) rainbow.addColorStop(part, colour);
  const light = context.createRadialGradient(LIGHT.x, LIGHT.y, 0, LIGHT.x, LIGHT.y, LIGHT.radius);
  light.addColorStop(0, clear('#ffffff', LIGHT.alpha));
  light.addColorStop(1, clear('#ffffff', 0));
  const veil = context.createRadialGradient(0, 0, 0, 0, 0, outer);
  for (const [radius, alpha] of VEIL) veil.addColorStop(radius / outer, clear(VEIL_COLOUR, alpha));
  context.beginPath();
  context.arc(0, 0, outer, 0, Math.PI * 2);
  context.arc(0, 0, inner, 0, Math.PI * 2, true);
  for (const paint of [rainbow, light, veil]) withFill(context, paint);
}

function shadow(context: Context, { y, inner, outer, colour, alpha = 1 }: ShadowInk): void {
  const soft = context.createRadialGradient(0, y, 0, 0, y, outer);
  soft.addColorStop(inner / outer, clear(colour, alpha));
  soft.addColorStop((inner + (outer - inner) * 0.35) / outer, clear(colour, alpha * 0.42));
  soft.addColorStop((inner + (outer - inner) * 0.7) / outer, clear(colour, alpha * 0.12));
  soft.addColorStop(1, clear(colour, 0));
  context.beginPath();
  context.arc(0, y, outer, 0, Math.PI * 2);
  withFill(context, soft);
}
