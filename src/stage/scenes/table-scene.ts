/** The table in Phaser: two canvas layers that change seldom, live marks between them, an overlay on top. Holds nothing that the input does not. */
import { Renderer, Scene, type GameObjects, type Textures } from 'phaser';
import { CUE_MS, type Cue } from '../cues.ts';
import { discOf } from '../disc/disc-of.ts';
import { diameterIn } from '../disc/frame.ts';
import type { DiscInput } from '../disc/input.ts';
import { outline, sheets } from '../disc/overlay.ts';
import type { DiscShapes, Group } from '../disc/shapes.ts';
import type { StageIntent } from '../intent.ts';
import { groupAt, inputAt, motionBetween, sameInk, type Motion } from '../motion.ts';
import { paintGroups } from '../painters/canvas.ts';
import { paintGroup } from '../painters/phaser.ts';

/** Size of the stage: CSS pixels, and device pixels to each. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}
export interface Look {
  readonly reducedMotion: boolean;
  readonly plain: boolean;
}

interface Canvas {
  readonly texture: Textures.CanvasTexture;
  readonly image: GameObjects.Image;
  painted: string;
}

export class TableScene extends Scene {
  #box: Box;
  #look: Look;
  #input: DiscInput | null = null;
  #motion: Motion | null = null;
  #elapsed = 0;
  #target: StageIntent | null = null;
  #shapes: DiscShapes | null = null;
  #still: Canvas | null = null;
  #words: Canvas | null = null;
  #live: GameObjects.Container | null = null;
  #over: GameObjects.Graphics | null = null;
  readonly #marks = new Map<string, { readonly graphics: GameObjects.Graphics; group: Group }>();

  constructor(box: Box, look: Look) {
    super('table');
    this.#box = box;
    this.#look = look;
  }

  /** What is drawn now, for aiming. */
  get shapes(): DiscShapes | null {
    return this.#shapes;
  }

  get moving(): boolean {
    return this.#motion !== null;
  }

  create(): void {
    this.#live = this.add.container(0, 0);
    this.#over = this.add.graphics();
    this.#rebuild();
    // A restored context has lost every texture and buffer: all is drawn again from the input.
    this.game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => this.#rebuild());
  }

  show(input: DiscInput, cues: readonly Cue[]): void {
    this.finish();
    const before = this.#input;
    this.#input = input;
    const motion = before && !this.#look.reducedMotion ? motionBetween(before, input, cues) : null;
    this.#motion = motion && motion.total > 0 ? motion : null;
    this.#elapsed = 0;
    this.#paint();
  }

  finish(): void {
    if (!this.#motion) return;
    this.#motion = null;
    this.#paint();
  }

  point(target: StageIntent | null): void {
    this.#target = target;
    this.#paint();
  }

  look(look: Look): void {
    this.#look = look;
    if (look.reducedMotion) this.#motion = null;
    this.#paint();
  }

  resized(box: Box): void {
    this.#box = box;
    this.#rebuild();
  }

  /** Letters again, in faces that have just arrived. */
  relettered(): void {
    if (this.#words) this.#words.painted = '';
    this.#paint();
  }

  override update(_time: number, delta: number): void {
    if (!this.#motion) return;
    this.#elapsed += Math.min(delta, 100);
    if (this.#elapsed >= this.#motion.total) this.#motion = null;
    this.#paint();
  }

  get #side(): number {
    return Math.min(this.#box.width, this.#box.height);
  }

  #rebuild(): void {
    if (!this.#live || !this.#over) return;
    const { width, height, density } = this.#box;
    const centre = [(width * density) / 2, (height * density) / 2] as const;
    for (const { graphics } of this.#marks.values()) graphics.destroy();
    this.#marks.clear();
    this.#still = this.#canvas('still', this.#still, 0);
    this.#words = this.#canvas('words', this.#words, 2);
    this.#live.setPosition(...centre).setDepth(1);
    this.#over.setPosition(...centre).setDepth(3);
    this.#paint();
  }

  #canvas(key: string, old: Canvas | null, depth: number): Canvas | null {
    old?.image.destroy();
    if (this.textures.exists(key)) this.textures.remove(key);
    const { width, height, density } = this.#box;
    const side = Math.max(1, Math.round(this.#side * density));
    const texture = this.textures.createCanvas(key, side, side);
    if (!texture) return null;
    // On whole device pixels, or every hairline would blur.
    const left = Math.round((width * density - side) / 2);
    const top = Math.round((height * density - side) / 2);
    const image = this.add.image(left, top, key).setOrigin(0, 0).setDepth(depth);
    return { texture, image, painted: '' };
  }

  #paint(): void {
    if (!this.#input || !this.#live || !this.#over) return;
    const motion = this.#motion;
    const look = { diameter: diameterIn(this.#side), plain: this.#look.plain };
    const input = motion ? inputAt(motion, this.#elapsed) : this.#input;
    const shapes = discOf(input, look);
    this.#shapes = shapes;
    const before = motion ? discOf(motion.before, look) : null;
    const scale = (this.#side * this.#box.density) / (2 * shapes.extent);

    this.#bake(this.#still, shapes, 'still', scale);
    this.#bake(this.#words, shapes, 'words', scale);
    const live = shapes.groups.filter((group) => group.layer === 'live');
    this.#paintLive(
      motion && before ? live.map((group) => groupAt(motion, before, group, this.#elapsed)) : live,
      scale,
    );
    this.#paintOver(shapes, scale);
  }

  /** Repaints a canvas layer if anything on it looks different now. */
  #bake(canvas: Canvas | null, shapes: DiscShapes, layer: 'still' | 'words', scale: number): void {
    if (!canvas) return;
    const groups = shapes.groups.filter((group) => group.layer === layer);
    const key = JSON.stringify([scale, groups.map((group) => group.ink)]);
    if (canvas.painted === key) return;
    canvas.painted = key;
    const { texture } = canvas;
    const context = texture.getContext();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.setTransform(scale, 0, 0, scale, texture.width / 2, texture.height / 2);
    paintGroups(context, groups);
    texture.refresh();
  }

  #paintLive(groups: readonly Group[], scale: number): void {
    const live = this.#live;
    if (!live) return;
    live.setScale(scale);
    const present = new Set(groups.map((group) => group.id));
    for (const [id, { graphics }] of this.#marks) {
      if (present.has(id)) continue;
      graphics.destroy();
      this.#marks.delete(id);
    }
    groups.forEach((group, i) => {
      const mark = this.#marks.get(group.id);
      if (mark && sameInk(mark.group, group)) {
        live.moveTo(mark.graphics, i);
        return;
      }
      const graphics = mark?.graphics ?? this.make.graphics({}, false);
      if (!mark) live.add(graphics);
      live.moveTo(graphics, i);
      paintGroup(graphics, group, scale);
      this.#marks.set(group.id, { graphics, group });
    });
  }

  #paintOver(shapes: DiscShapes, scale: number): void {
    const over = this.#over;
    if (!over) return;
    over.setScale(scale);
    const motion = this.#motion;
    const sent = motion?.cues.find((cue) => cue.kind === 'send');
    const travelling =
      motion && sent?.from && sent.to
        ? sheets(motion.after, sent.from, sent.to, Math.min(1, this.#elapsed / CUE_MS.send)).ink
        : [];
    paintGroup(
      over,
      { ...outline(shapes, this.#target), ink: [...outline(shapes, this.#target).ink, ...travelling] },
      scale,
    );
  }
}
