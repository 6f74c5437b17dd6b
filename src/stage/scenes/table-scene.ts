/**
 * The table in Phaser. What rests is painted on canvases, and looks the same as the SVG; what moves is taken
 * off them and drawn by WebGL until it rests again. Holds nothing that the input does not.
 */
import { Renderer, Scene } from 'phaser';
import type { Cue } from '../cues.ts';
import { discOf } from '../disc/disc-of.ts';
import { forced, type ForcedColours } from '../disc/forced.ts';
import { diameterIn, extentIn } from '../disc/frame.ts';
import type { DiscInput } from '../disc/input.ts';
import { outline } from '../disc/overlay.ts';
import type { DiscShapes, Group } from '../disc/shapes.ts';
import type { StageIntent } from '../intent.ts';
import { goesOn, groupAt, inputAt, motionBetween, movingIds, passing, type Motion } from '../motion.ts';
import { CanvasLayer, MovingLayer, type Area } from './layers.ts';

/** The square that the stage fills: CSS pixels to a side, and device pixels to each. */
export interface Box {
  readonly side: number;
  readonly density: number;
}
export interface Look {
  readonly reducedMotion: boolean;
  readonly plain: boolean;
  readonly forced: ForcedColours | null;
}

/** Where words lie: the hub's label and the months above it. */
const WORDS: Area = { left: -72, top: -234, width: 144, height: 306 };

interface Layers {
  /** Ground: disc, burned months, rim. */
  readonly still: CanvasLayer;
  /** A month while it burns, under the marks that lie on it. */
  readonly burning: MovingLayer;
  readonly resting: CanvasLayer;
  readonly moving: MovingLayer;
  readonly words: CanvasLayer;
}

/** A motion under way: what moves in it, from what, since when. */
interface Running {
  readonly motion: Motion;
  readonly before: DiscShapes;
  readonly ids: ReadonlySet<string>;
  readonly began: number;
  elapsed: number;
}

export class TableScene extends Scene {
  #box: Box;
  #look: Look;
  #input: DiscInput | null = null;
  #running: Running | null = null;
  #target: StageIntent | null = null;
  #shapes: DiscShapes | null = null;
  #layers: Layers | null = null;

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
    return this.#running !== null;
  }

  create(): void {
    this.#rebuild();
    // A restored context has lost every texture and buffer: all is drawn again from the input.
    this.game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => this.#rebuild());
  }

  show(input: DiscInput, cues: readonly Cue[]): void {
    const was = this.#input;
    const running = this.#running;
    const on = running ? goesOn(running.motion, running.elapsed, input) : { before: was, cues: [] };
    this.#input = input;
    this.#running = null;
    const again = cues.some((cue) => cue.kind === 'sweep') ? cues : [...cues, ...on.cues];
    const motion = on.before && !this.#look.reducedMotion ? motionBetween(on.before, input, again) : null;
    if (motion && motion.total > 0) this.#running = this.#run(motion, performance.now());
    this.#paint();
  }

  finish(): void {
    if (!this.#running) return;
    this.#running = null;
    this.#paint();
  }

  /** Forgets the table: nothing of it may show when another takes the stage. */
  clear(): void {
    this.#input = null;
    this.#running = null;
    this.#shapes = null;
    this.#target = null;
    this.#rebuild();
  }

  point(target: StageIntent | null): void {
    this.#target = target;
    this.#paint();
  }

  look(look: Look): void {
    this.#look = look;
    if (look.reducedMotion) this.#running = null;
    this.#paint();
  }

  resized(box: Box): void {
    this.#box = box;
    // What moves goes on in the new size: a screen often changes its layout at the very moment that is worth seeing.
    if (this.#running) this.#running = this.#run(this.#running.motion, this.#running.began);
    this.#rebuild();
  }

  /** Letters again, in faces that have just arrived. */
  relettered(): void {
    this.#layers?.words.stale();
    this.#layers?.still.stale();
    this.#paint();
  }

  override update(): void {
    if (!this.#running) return;
    // Phaser smooths its own time: on a slow machine that would make slow motion of it.
    this.#running.elapsed = performance.now() - this.#running.began;
    if (this.#running.elapsed >= this.#running.motion.total) this.#running = null;
    this.#paint();
  }

  #run(motion: Motion, began: number): Running {
    const before = discOf(motion.before, this.#discLook);
    const ids = movingIds(motion, before, discOf(motion.after, this.#discLook));
    return { motion, before, ids, began, elapsed: performance.now() - began };
  }

  get #discLook(): { readonly diameter: number; readonly plain: boolean } {
    return { diameter: diameterIn(this.#box.side), plain: this.#look.plain };
  }

  #rebuild(): void {
    if (!this.sys.isActive() && !this.#layers) return;
    const old = this.#layers;
    for (const layer of old ? Object.values(old) : []) (layer as CanvasLayer | MovingLayer).destroy();
    const whole = Math.max(1, Math.round(this.#box.side * this.#box.density));
    const grid = { whole, scale: whole / (2 * extentIn(this.#box.side)) };
    this.#layers = {
      still: new CanvasLayer(this, 'still', 0, grid, null),
      burning: new MovingLayer(this, 1, grid),
      resting: new CanvasLayer(this, 'resting', 2, grid, null),
      moving: new MovingLayer(this, 3, grid),
      words: new CanvasLayer(this, 'words', 4, grid, WORDS),
    };
    this.#paint();
  }

  #paint(): void {
    const layers = this.#layers;
    if (!this.#input || !layers) return;
    const running = this.#running;
    const input = running ? inputAt(running.motion, running.elapsed) : this.#input;
    const shapes = discOf(input, this.#discLook);
    this.#shapes = shapes;
    const on = (layer: Group['layer']): Group[] => shapes.groups.filter((group) => group.layer === layer);
    // A month that is burning through is gone from the last picture, and moves all the same.
    const moves = (group: Group): boolean => running !== null && (running.ids.has(group.id) || group.part === 'burn');
    const live = on('live');
    const moving = running
      ? live.filter(moves).map((group) => groupAt(running.motion, running.before, group, running.elapsed))
      : [];
    const colours = this.#look.forced;
    const seen = (groups: Group[]): Group[] => (colours ? forced(groups, colours) : groups);
    layers.still.paint(seen(on('still')));
    layers.burning.paint(seen(moving.filter((group) => group.part === 'burn')));
    layers.resting.paint(seen([...live.filter((group) => !moves(group)), outline(shapes, this.#target)]));
    layers.moving.paint(
      seen([
        ...moving.filter((group) => group.part !== 'burn'),
        ...(running ? passing(running.motion, shapes, running.elapsed) : []),
      ]),
    );
    layers.words.paint(seen(on('words')));
  }
}
