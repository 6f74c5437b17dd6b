/** Pointer to intent, from the same geometry that is drawn: for a canvas and for an SVG alike. */
import { hitAt } from './disc/hit.ts';
import type { DiscShapes, Point } from './disc/shapes.ts';
import { sameIntent, type StageIntent } from './intent.ts';
import type { StageOptions } from './stage.ts';

/** CSS pixels by which a mouse, and a finger, may miss a small thing. */
const SLOP = { mouse: 4, touch: 14 } as const;

/** Listens on an element that shows shapes centred and whole. Returns the way to stop. */
export function aim(
  element: HTMLElement | SVGElement,
  shapes: () => DiscShapes | null,
  options: StageOptions,
  hover: (intent: StageIntent | null) => void,
): () => void {
  let pressed: StageIntent | null = null;
  let over: StageIntent | null = null;

  const under = (event: PointerEvent): StageIntent | null => {
    const drawn = shapes();
    if (!drawn) return null;
    const box = element.getBoundingClientRect();
    const unit = (2 * drawn.extent) / Math.max(1, Math.min(box.width, box.height));
    const point: Point = [
      (event.clientX - box.left - box.width / 2) * unit,
      (event.clientY - box.top - box.height / 2) * unit,
    ];
    return hitAt(drawn, point, SLOP[event.pointerType === 'mouse' ? 'mouse' : 'touch'] * unit);
  };
  const pointAt = (intent: StageIntent | null): void => {
    if (sameIntent(intent, over)) return;
    over = intent;
    element.style.cursor = intent ? 'pointer' : '';
    hover(intent);
    options.onPoint?.(intent);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') pointAt(under(event));
  };
  const down = (event: PointerEvent): void => {
    if (event.button === 0) pressed = under(event);
  };
  // Acts on release, and only over what was pressed (WCAG 2.5.2).
  const up = (event: PointerEvent): void => {
    const target = under(event);
    if (pressed && target && sameIntent(pressed, target)) options.onIntent(target);
    pressed = null;
  };
  const leave = (): void => {
    pressed = null;
    pointAt(null);
  };

  const listeners = { pointermove: move, pointerdown: down, pointerup: up, pointerleave: leave, pointercancel: leave };
  for (const [type, listener] of Object.entries(listeners)) element.addEventListener(type, listener as EventListener);
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      element.removeEventListener(type, listener as EventListener);
  };
}

/** Puts what shows a stage over the whole of its parent, so that a stage that takes over from another shifts nothing. */
export function lay(element: HTMLElement, parent: HTMLElement): void {
  if (getComputedStyle(parent).position === 'static') parent.style.position = 'relative';
  element.style.position = 'absolute';
  element.style.left = '0';
  element.style.top = '0';
  parent.append(element);
}
