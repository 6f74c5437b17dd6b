/** The stage without Phaser: the same shapes as SVG. For browsers without WebGL, and until Phaser has arrived. */
import { aim, lay } from './aim.ts';
import { discOf } from './disc/disc-of.ts';
import { forced } from './disc/forced.ts';
import { diameterIn } from './disc/frame.ts';
import type { DiscInput } from './disc/input.ts';
import { outline } from './disc/overlay.ts';
import type { DiscShapes } from './disc/shapes.ts';
import type { StageIntent } from './intent.ts';
import { toSvgElement } from './painters/svg-node.ts';
import { toSvgTree } from './painters/svg.ts';
import type { Stage, StageLook, StageOptions } from './stage.ts';
import { systemColours } from './system-colours.ts';

/** Mounts an SVG in an element, which it fills. Changes show at once; nothing moves. */
export function mountDrawing(parent: HTMLElement, options: StageOptions): Stage {
  let input: DiscInput | null = null;
  let shapes: DiscShapes | null = null;
  let target: StageIntent | null = null;
  let look: StageLook = options;
  let frames = 0;
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.width = '100%';
  frame.style.height = '100%';
  lay(frame, parent);

  const draw = (): void => {
    const side = Math.min(parent.clientWidth, parent.clientHeight);
    // A parent that is laid out late, or taken away, has no room yet: its next size draws.
    if (!input || side === 0) return;
    shapes = discOf(input, { diameter: diameterIn(side), plain: look.plain ?? false });
    const groups = [...shapes.groups, outline(shapes, target)];
    const seen = { ...shapes, groups: look.forced ? forced(groups, systemColours(document)) : groups };
    const svg = toSvgElement(toSvgTree(seen, { title: input.title, prefix: 'stage', decorative: true }), document);
    // Its colours are the system's already where they have to be; forced again, letters would vanish on their ground.
    svg.style.setProperty('forced-color-adjust', 'none');
    svg.setAttribute('width', '100%');
    svg.setAttribute('height', '100%');
    frame.replaceChildren(svg);
    frames++;
  };
  const point = (next: StageIntent | null): void => {
    target = next;
    draw();
  };
  const watcher = new ResizeObserver(draw);
  watcher.observe(parent);
  const stop = aim(frame, () => shapes, options, point);

  return {
    kind: 'svg',
    get framesDrawn() {
      return frames;
    },
    show(next) {
      input = next;
      draw();
    },
    point,
    finish() {},
    set(change) {
      look = { ...look, ...change };
      draw();
    },
    resize: draw,
    destroy() {
      stop();
      watcher.disconnect();
      frame.remove();
    },
  };
}
