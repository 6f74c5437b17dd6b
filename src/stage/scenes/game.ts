/** Boots Phaser for a table and puts it to sleep between changes. Imported only once WebGL is known to be there. */
import { Core, Game, Renderer, Scale, WEBGL } from 'phaser';
import { aim, lay } from '../aim.ts';
import type { Cue } from '../cues.ts';
import type { DiscInput } from '../disc/input.ts';
import { fontsFor, onFonts } from '../fonts.ts';
import type { StageIntent } from '../intent.ts';
import type { Stage, StageLook, StageOptions } from '../stage.ts';
import { systemColours } from '../system-colours.ts';
import { TableScene, type Box, type Look } from './table-scene.ts';

/** Denser than this nobody sees, and a school laptop pays for it: three only where the disc is small, as on a phone. */
const DENSE = 2;
const DENSEST = 3;
/** Longest side of the canvas in device pixels, and at more than two to a CSS pixel. */
const LARGEST = 2700;
const LARGEST_DENSE = 1400;

interface Running {
  readonly game: Game;
  readonly scene: TableScene;
}
/**
 * The last game whose stage was taken down, asleep: the next stage takes it up. Phaser leaves listeners on
 * the document for good, so one game serves a page's whole life.
 */
let parked: Running | null = null;

export class PhaserStage implements Stage {
  readonly kind = 'phaser';
  framesDrawn = 0;
  readonly #parent: HTMLElement;
  readonly #game: Game;
  readonly #scene: TableScene;
  readonly #stops: (() => void)[] = [];
  #options: StageOptions;
  /** Frames still to draw before sleep, beyond what moves. */
  #asked = 1;
  #lettered = '';

  private constructor(parent: HTMLElement, { game, scene }: Running, options: StageOptions) {
    this.#parent = parent;
    this.#game = game;
    this.#scene = scene;
    this.#options = options;
    const rendered = (): void => this.#rendered();
    const wake = (): void => this.#wake();
    const resize = (): void => this.resize();
    // A press has something else in mind than to wait.
    const press = (): void => this.finish();
    const watcher = new ResizeObserver(resize);
    watcher.observe(parent);
    game.events.on(Core.Events.POST_RENDER, rendered);
    game.renderer.on(Renderer.Events.RESTORE_WEBGL, wake);
    document.addEventListener('visibilitychange', wake);
    game.canvas.addEventListener('pointerdown', press);
    this.#stops.push(
      () => watcher.disconnect(),
      () => game.events.off(Core.Events.POST_RENDER, rendered),
      () => game.renderer.off(Renderer.Events.RESTORE_WEBGL, wake),
      () => document.removeEventListener('visibilitychange', wake),
      () => game.canvas.removeEventListener('pointerdown', press),
      aim(
        game.canvas,
        () => scene.shapes,
        options,
        (intent) => this.point(intent),
      ),
      onFonts(() => {
        scene.relettered();
        this.#wake();
      }),
      onDensity(resize),
    );
  }

  /** Resolves when the stage is ready to show something. Rejects if Phaser cannot start. */
  static async boot(parent: HTMLElement, options: StageOptions): Promise<PhaserStage> {
    const look = lookOf(options);
    const free = parked;
    parked = null;
    const running = free ?? (await start(parent, look));
    await fontsFor(document.documentElement.lang === 'ru' ? '0123456789 ABC абв' : '0123456789 ABC');
    lay(running.game.canvas, parent);
    const stage = new PhaserStage(parent, running, options);
    stage.set(options);
    stage.resize();
    return stage;
  }

  show(input: DiscInput, cues: readonly Cue[] = []): void {
    const labels = input.channels.map((channel) => channel.label).join('');
    const text = `${input.hub.title}${input.hub.figure}${input.hub.note}${labels}${input.months.map((month) => month.label).join('')}`;
    if (text !== this.#lettered) void fontsFor(text);
    this.#lettered = text;
    this.#scene.show(input, cues);
    this.#wake();
  }

  point(target: StageIntent | null): void {
    this.#scene.point(target);
    this.#wake();
  }

  finish(): void {
    this.#scene.finish();
    this.#wake();
  }

  set(change: StageLook): void {
    this.#options = { ...this.#options, ...change };
    this.#scene.look(lookOf(this.#options));
    this.#wake();
  }

  resize(): void {
    const box = boxOf(this.#parent);
    const whole = Math.round(box.side * box.density);
    const { scale, canvas } = this.#game;
    scale.setZoom(1 / box.density);
    scale.resize(whole, whole);
    // Phaser leaves these as they were where a device pixel is a CSS pixel.
    canvas.style.width = `${box.side}px`;
    canvas.style.height = `${box.side}px`;
    canvas.style.left = `${(this.#parent.clientWidth - box.side) / 2}px`;
    canvas.style.top = `${(this.#parent.clientHeight - box.side) / 2}px`;
    this.#scene.resized(box);
    this.#wake();
  }

  destroy(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#scene.clear();
    this.#game.loop.sleep();
    this.#game.canvas.remove();
    if (!parked) {
      parked = { game: this.#game, scene: this.#scene };
      return;
    }
    this.#game.destroy(true);
    // A sleeping game never gets to the step in which it would go.
    this.#game.loop.wake();
  }

  /** At least one frame more. */
  #wake(): void {
    this.#asked = 1;
    if (!this.#game.loop.running) this.#game.loop.wake();
  }

  #rendered(): void {
    this.framesDrawn++;
    if (this.#scene.moving) return;
    if (this.#asked > 0) this.#asked--;
    else this.#game.loop.sleep();
  }
}

const lookOf = ({ reducedMotion, plain, forced }: StageOptions): Look => ({
  reducedMotion,
  plain: plain ?? false,
  forced: forced ? systemColours(document) : null,
});

async function start(parent: HTMLElement, look: Look): Promise<Running> {
  const box = boxOf(parent);
  const whole = Math.round(box.side * box.density);
  const scene = new TableScene(box, look);
  // Phaser takes these two over; the page's own use of them is kept.
  const { onblur, onfocus } = window;
  const game = await new Promise<Game>((resolve) => {
    const started = new Game({
      type: WEBGL,
      parent,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      autoFocus: false,
      scale: { mode: Scale.NONE, width: whole, height: whole, zoom: 1 / box.density },
      // At rest all is painted by canvas, smooth already; multisampling would cost a software renderer four times the pixels.
      render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
      scene: [scene],
    });
    started.events.once(Core.Events.POST_RENDER, () => resolve(started));
  });
  window.onblur = onblur;
  window.onfocus = onfocus;
  game.canvas.setAttribute('aria-hidden', 'true');
  return { game, scene };
}

/** The largest square in the parent. Only it is canvas: every pixel costs where WebGL is done in software. */
function boxOf(parent: HTMLElement): Box {
  const side = Math.max(1, Math.min(parent.clientWidth, parent.clientHeight));
  const most = side * DENSEST <= LARGEST_DENSE ? DENSEST : DENSE;
  const density = Math.min(most, Math.max(1, window.devicePixelRatio), LARGEST / side);
  return { side, density };
}

/** Calls back when the screen's density changes (another monitor, browser zoom). */
function onDensity(listener: () => void): () => void {
  const asked = (): MediaQueryList => window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  let query = asked();
  const changed = (): void => {
    query.removeEventListener('change', changed);
    query = asked();
    query.addEventListener('change', changed);
    listener();
  };
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
