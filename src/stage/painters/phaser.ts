/** Paints ink on a Phaser Graphics object. Only the stage's scene imports it: Phaser needs a browser. */
import type { GameObjects } from 'phaser';
import { arcPoints, at } from '../disc/polar.ts';
import type { ArcsInk, CircleInk, Group, Ink, PathInk, Point, Stroke } from '../disc/shapes.ts';

type Graphics = GameObjects.Graphics;

/** Clears and paints one group in disc units. `scale` is device pixels a unit: round things get as many corners as can be seen. */
export function paintGroup(graphics: Graphics, group: Group, scale: number): void {
  graphics.clear();
  for (const ink of group.ink) paintInk(graphics, ink, scale);
}

function paintInk(graphics: Graphics, ink: Ink, scale: number): void {
  switch (ink.kind) {
    case 'arcs':
      return arcs(graphics, ink, scale);
    case 'circle':
      return circle(graphics, ink, scale);
    case 'path':
      return path(graphics, ink, scale);
    case 'text':
    case 'arc-text':
    case 'sheen':
    case 'shadow':
      // Letters and light are painted on canvas layers, where they come out finer.
      return;
  }
}

const number = (colour: string): number => Number.parseInt(colour.slice(1), 16);

function arcs(graphics: Graphics, ink: ArcsInk, scale: number): void {
  const { width, colour, alpha = 1, cap } = ink;
  graphics.lineStyle(width, number(colour), alpha);
  graphics.beginPath();
  for (const [radius, from, to] of ink.spans) line(graphics, arcPoints(radius, from, to));
  graphics.strokePath();
  if (cap === 'butt') return;
  graphics.fillStyle(number(colour), alpha);
  for (const [radius, from, to] of ink.spans) {
    if (to - from >= 360) continue;
    fan(graphics, at(radius, from), width / 2, from + 180, from + 360, scale);
    fan(graphics, at(radius, to), width / 2, to, to + 180, scale);
  }
}

function circle(graphics: Graphics, { x, y, r, fill, stroke }: CircleInk, scale: number): void {
  if (fill) {
    graphics.fillStyle(number(fill.colour), fill.alpha ?? 1);
    fan(graphics, [x, y], r, 0, 360, scale);
  }
  if (!stroke) return;
  graphics.lineStyle(stroke.width, number(stroke.colour), stroke.alpha ?? 1);
  graphics.beginPath();
  line(graphics, ring([x, y], r, corners(r, scale)));
  graphics.strokePath();
}

function path(graphics: Graphics, { points, closed, fill, stroke }: PathInk, scale: number): void {
  if (fill) {
    graphics.fillStyle(number(fill.colour), fill.alpha ?? 1);
    graphics.beginPath();
    line(graphics, points);
    graphics.closePath();
    graphics.fillPath();
  }
  if (!stroke) return;
  graphics.lineStyle(stroke.width, number(stroke.colour), stroke.alpha ?? 1);
  graphics.beginPath();
  const first = points[0];
  line(graphics, closed && first ? [...points, first] : points);
  graphics.strokePath();
  joints(graphics, points, closed, stroke, scale);
}

/** Phaser's strokes have square ends and open corners: round both, but not the corners of what is meant to look smooth. */
function joints(graphics: Graphics, points: readonly Point[], closed: boolean, stroke: Stroke, scale: number): void {
  graphics.fillStyle(number(stroke.colour), stroke.alpha ?? 1);
  points.forEach((point, i) => {
    const before = points[i - 1] ?? (closed ? points[points.length - 1] : undefined);
    const after = points[i + 1] ?? (closed ? points[0] : undefined);
    if (before && after && bend(before, point, after) < 0.35) return;
    fan(graphics, point, stroke.width / 2, 0, 360, scale);
  });
}

/** How sharply a line turns at its middle point, in radians. */
function bend(a: Point, b: Point, c: Point): number {
  const turned = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.abs(Math.atan2(Math.sin(turned), Math.cos(turned)));
}

function line(graphics: Graphics, points: readonly Point[]): void {
  points.forEach(([x, y], i) => (i === 0 ? graphics.moveTo(x, y) : graphics.lineTo(x, y)));
}

/** A filled slice of a circle in triangles: far cheaper than an arc path, which Phaser always cuts in a hundred. */
function fan(graphics: Graphics, [x, y]: Point, radius: number, from: number, to: number, scale: number): void {
  const pieces = Math.max(2, Math.ceil((corners(radius, scale) * (to - from)) / 360));
  let [px, py] = at(radius, from);
  for (let i = 1; i <= pieces; i++) {
    const [nx, ny] = at(radius, from + ((to - from) * i) / pieces);
    graphics.fillTriangle(x, y, x + px, y + py, x + nx, y + ny);
    [px, py] = [nx, ny];
  }
}

const corners = (radius: number, scale: number): number =>
  Math.min(96, Math.max(10, Math.ceil(7 * Math.sqrt(radius * scale))));

const ring = ([x, y]: Point, radius: number, count: number): Point[] =>
  Array.from({ length: count + 2 }, (_, i): Point => {
    const [dx, dy] = at(radius, (i * 360) / count);
    return [x + dx, y + dy];
  });
