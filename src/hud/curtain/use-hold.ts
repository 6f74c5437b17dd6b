/** A button that must be held: long enough to be meant. */
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds a button is held before it counts. */
export const HOLD = 1000;

export interface Holding {
  /** 0..1. */
  readonly share: number;
  readonly down: () => void;
  readonly up: () => void;
}
/** `onHeld` is called once, when the button was held long enough. */
export function useHold(onHeld: () => void): Holding {
  const [share, setShare] = useState(0);
  const frame = useRef(0);
  const stop = (): void => {
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    setShare(0);
  };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const down = (): void => {
    if (frame.current !== 0) return;
    let began: number | null = null;
    const step = (now: number): void => {
      began ??= now;
      const next = Math.min(1, (now - began) / HOLD);
      if (next === 1) {
        stop();
        onHeld();
        return;
      }
      setShare(next);
      frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  };
  return { share, down, up: stop };
}
