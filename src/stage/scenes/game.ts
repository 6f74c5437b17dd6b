/** Boots Phaser for one table and puts it to sleep between changes. Imported only once WebGL is known to be there. */
import { Core, Game, Scale, WEBGL } from 'phaser';
import { aim } from '../aim.ts';
import type { Cue } from '../cues.ts';
import type { DiscInput } from '../disc/input.ts';
import { fontsFor, onFonts } from '../fonts.ts';
import type { StageIntent } from '../intent.ts';
import type { Stage, StageOptions } from '../stage.ts';
import { TableScene, type Box, type Look } from './table-scene.ts';

/** Denser than this nobody sees, and a school laptop pays for it. */
const DENSEST = 3;
/** Longest side of the canvas in device pixels. */
const LARGEST = 2700;

export class PhaserStage implements Stage {
  readonly kind = 'phaser';
  framesDrawn = 0;
  readonly #parent: HTMLElement;
  readonly #game: Game;
  readonly #scene: TableScene;
  readonly #stops: (() => void)[] = [];
  #look: Look;
  #asked = 1;
  #lettered = '';

  private constructor(parent: HTMLElement, game: Game, scene: TableScene, options: StageOptions, look: Look) {
    this.#parent = parent;
    this.#game = game;
    this.#scene = scene;
    this.#look = look;
    const { canvas } = game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.tabIndex = -1;
    game.events.on(Core.Events.POST_RENDER, () => this.#rendered());
    game.renderer.on('restorewebgl', () => this.#wake());
    const watcher = new ResizeObserver(() => this.resize());
    watcher.observe(parent);
    const visible = (): void => this.#wake();
    document.addEventListener('visibilitychange', visible);
    this.#stops.push(
      () => watcher.disconnect(),
      () => document.removeEventListener('visibilitychange', visible),
      aim(
        canvas,
        () => scene.shapes,
        options,
        (intent) => this.point(intent),
      ),
      onFonts(() => {
        scene.relettered();
        this.#wake();
      }),
      onDensity(() => this.resize()),
    );
  }

  /** Resolves when the scene is ready to show something. Rejects if Phaser cannot start. */
  static async boot(parent: HTMLElement, options: StageOptions): Promise<PhaserStage> {
    const look: Look = { reducedMotion: options.reducedMotion, plain: options.plain ?? false };
    const box = boxOf(parent);
    const scene = new TableScene(box, look);
    // Phaser takes these over; the page's own use of them is kept.
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
        scale: {
          mode: Scale.NONE,
          width: Math.round(box.width * box.density),
          height: Math.round(box.height * box.density),
          zoom: 1 / box.density,
        },
        render: { antialias: true, powerPreference: 'low-power' },
        scene: [scene],
        callbacks: { postBoot: () => {} },
      });
      started.events.once(Core.Events.POST_RENDER, () => resolve(started));
    });
    window.onblur = onblur;
    window.onfocus = onfocus;
    await fontsFor('0123456789 ABC абв');
    return new PhaserStage(parent, game, scene, options, look);
  }

  show(input: DiscInput, cues: readonly Cue[] = []): void {
    const text = `${input.hub.title}${input.hub.note}${input.channels.map((channel) => channel.label).join('')}${input.months.map((month) => month.label).join('')}`;
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

  set(options: Partial<Pick<StageOptions, 'reducedMotion' | 'plain'>>): void {
    this.#look = { ...this.#look, ...options };
    this.#scene.look(this.#look);
    this.#wake();
  }

  resize(): void {
    const box = boxOf(this.#parent);
    const { scale } = this.#game;
    scale.setZoom(1 / box.density);
    scale.resize(Math.round(box.width * box.density), Math.round(box.height * box.density));
    this.#scene.resized(box);
    this.#wake();
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
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

function boxOf(parent: HTMLElement): Box {
  const width = Math.max(1, parent.clientWidth);
  const height = Math.max(1, parent.clientHeight);
  const density = Math.min(DENSEST, Math.max(1, window.devicePixelRatio), LARGEST / Math.max(width, height));
  return { width, height, density };
}

/** Calls back when the screen's density changes (another monitor, browser zoom). */
function onDensity(listener: () => void): () => void {
  let query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const changed = (): void => {
    query.removeEventListener('change', changed);
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
    listener();
  };
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
