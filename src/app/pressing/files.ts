/** The pressing as files: a picture of pixels, and a drawing that holds all it needs. */
import type { DiscShapes } from '../../stage/disc/shapes.ts';
import { fontsFor } from '../../stage/fonts.ts';
import { paintGroups } from '../../stage/painters/canvas.ts';
import { toSvgTree } from '../../stage/painters/svg.ts';
import { node, toSvgString, type SvgNode } from '../../stage/painters/svg-node.ts';
import { facesOf } from './faces.ts';
import { PRESSING_SIDE } from './pressing.ts';

/** A PNG. Rejects where a canvas cannot be had. */
export async function pictureOf(shapes: DiscShapes): Promise<Blob> {
  await fontsFor(shapes.groups.flatMap((group) => group.ink.map((ink) => ('text' in ink ? ink.text : ''))).join(''));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = PRESSING_SIDE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const scale = PRESSING_SIDE / (2 * shapes.extent);
  context.setTransform(scale, 0, 0, scale, PRESSING_SIDE / 2, PRESSING_SIDE / 2);
  paintGroups(context, shapes.groups);
  return new Promise((resolve, reject) =>
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('No picture'))), 'image/png'),
  );
}

/** An SVG with its faces inside. */
export async function drawingOf(shapes: DiscShapes, title: string, sentences: readonly string[]): Promise<Blob> {
  const tree = drawingTree(shapes, title, sentences, await facesOf(shapes));
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${toSvgString(tree)}\n`], { type: 'image/svg+xml' });
}

/** Pure, for tests: the drawing with the faces' rules put in. */
export function drawingTree(shapes: DiscShapes, title: string, description: readonly string[], faces: string): SvgNode {
  const tree = toSvgTree(shapes, { title, description, prefix: 'pressing' });
  return {
    ...tree,
    attrs: { ...tree.attrs, width: PRESSING_SIDE, height: PRESSING_SIDE },
    children: [...(faces === '' ? [] : [node('style', {}, [faces])]), ...tree.children],
  };
}
