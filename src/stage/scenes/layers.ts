/** What a scene paints on: canvases for what rests, Graphics for what moves. */
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Group } from '../disc/shapes.ts';
import { sameInk } from '../motion.ts';
import { paintGroups } from '../painters/canvas.ts';
import { paintGroup } from '../painters/phaser.ts';

/** A piece of the disc, in disc units. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Device pixels: the whole stage's side, and how many to a disc unit. */
export interface Grid {
  readonly whole: number;
  readonly scale: number;
}

/** A canvas texture over the stage, or over a piece of it: grooves and letters come out finer than from WebGL. */
export class CanvasLayer {
  readonly #texture: Textures.CanvasTexture | null;
  readonly #image: GameObjects.Image;
  #painted = '';

  constructor(scene: Scene, key: string, depth: number, { whole, scale }: Grid, area: Area | null) {
    // On whole device pixels, or every hairline would blur.
    const left = area ? Math.floor(whole / 2 + area.left * scale) : 0;
    const top = area ? Math.floor(whole / 2 + area.top * scale) : 0;
    const width = area ? Math.ceil(area.width * scale) + 1 : whole;
    const height = area ? Math.ceil(area.height * scale) + 1 : whole;
    if (scene.textures.exists(key)) scene.textures.remove(key);
    this.#texture = scene.textures.createCanvas(key, Math.max(1, width), Math.max(1, height));
    this.#texture?.getContext().setTransform(scale, 0, 0, scale, whole / 2 - left, whole / 2 - top);
    this.#image = scene.add.image(left, top, key).setOrigin(0, 0).setDepth(depth);
  }

  /** Paints again, unless these groups look as they did. */
  paint(groups: readonly Group[]): void {
    const texture = this.#texture;
    const look = JSON.stringify(groups.map((group) => group.ink));
    if (!texture || look === this.#painted) return;
    this.#painted = look;
    const context = texture.getContext();
    context.save();
    context.resetTransform();
    context.clearRect(0, 0, texture.width, texture.height);
    context.restore();
    paintGroups(context, groups);
    texture.refresh();
  }

  /** The next paint is not spared. */
  stale(): void {
    this.#painted = '';
  }

  destroy(): void {
    this.#image.destroy();
  }
}

/** Moving marks, each on a Graphics of its own, painted again only when it changes. */
export class MovingLayer {
  readonly #scene: Scene;
  readonly #container: GameObjects.Container;
  readonly #scale: number;
  readonly #marks = new Map<string, { readonly graphics: GameObjects.Graphics; group: Group }>();

  constructor(scene: Scene, depth: number, { whole, scale }: Grid) {
    this.#scene = scene;
    this.#scale = scale;
    this.#container = scene.add
      .container(whole / 2, whole / 2)
      .setScale(scale)
      .setDepth(depth);
  }

  paint(groups: readonly Group[]): void {
    const present = new Set(groups.map((group) => group.id));
    for (const [id, { graphics }] of this.#marks) {
      if (present.has(id)) continue;
      graphics.destroy();
      this.#marks.delete(id);
    }
    groups.forEach((group, i) => {
      const mark = this.#marks.get(group.id);
      const graphics = mark?.graphics ?? this.#scene.make.graphics({}, false);
      if (!mark) this.#container.add(graphics);
      this.#container.moveTo(graphics, i);
      if (mark && sameInk(mark.group, group)) return;
      paintGroup(graphics, group, this.#scale);
      this.#marks.set(group.id, { graphics, group });
    });
  }

  destroy(): void {
    this.#marks.clear();
    this.#container.destroy();
  }
}
