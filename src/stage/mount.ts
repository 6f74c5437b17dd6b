/** The stage in a page: Phaser where there is WebGL, fetched only then. */
import { NoWebGL, type Stage, type StageOptions } from './stage.ts';
import { hasWebGL } from './webgl.ts';

/**
 * Mounts the Phaser stage in an element, which it fills; the disc is as large as fits, centred. The canvas is
 * hidden from assistive technology and takes no focus: everything on it has an HTML twin.
 * Rejects with `NoWebGL` where there is none (mount the drawing instead), or with what kept Phaser from starting.
 * A stage that is destroyed leaves its game asleep for the next one.
 */
export async function mountStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  if (!hasWebGL(document)) throw new NoWebGL();
  const { PhaserStage } = await import('./scenes/game.ts');
  return PhaserStage.boot(parent, options);
}
