/** When the disc unrolls: once the timeline comes into view, over 1,400 ms, skipped at will; not at all where motion is reduced. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scene } from './scene.ts';

/** Milliseconds (the direction's motion table). */
const LASTS = 1400;
/** A disc that is not here by then is not waited for. */
const PATIENCE = 2500;
/** It begins when the timeline has come this far up the window. */
const IN_VIEW = '0px 0px -25% 0px';

export interface Unroll {
  /** `waiting`: not begun; `rolling`: under way; `flat`: the timeline is there. */
  readonly state: 'waiting' | 'rolling' | 'flat';
  /** How far, 0..1. */
  readonly at: number;
  readonly scene: Scene | null;
  /** Whether there is any motion to play. */
  readonly moves: boolean;
  /** From the beginning. */
  readonly play: () => void;
  readonly skip: () => void;
}

/** `measure` reads where disc and timeline lie now; it rejects, or gives null, where there is no disc. */
export function useUnroll(
  timeline: RefObject<HTMLElement | null>,
  measure: (() => Promise<Scene | null>) | null,
): Unroll {
  const [moves] = useState(
    () => measure !== null && getComputedStyle(document.documentElement).getPropertyValue('--motion').trim() !== '0',
  );
  const [state, setState] = useState<Unroll['state']>(moves ? 'waiting' : 'flat');
  const [at, setAt] = useState(0);
  const [scene, setScene] = useState<Scene | null>(null);
  const frame = useRef(0);
  const late = useRef(0);

  const stop = (): void => {
    cancelAnimationFrame(frame.current);
    clearTimeout(late.current);
  };
  const skip = (): void => {
    stop();
    setState('flat');
    setScene(null);
  };
  const play = (): void => {
    if (measure === null) return;
    stop();
    let waited = true;
    late.current = window.setTimeout(() => {
      waited = false;
      skip();
    }, PATIENCE);
    measure()
      .then((measured) => {
        if (!waited) return;
        clearTimeout(late.current);
        if (measured === null) return skip();
        setScene(measured);
        setState('rolling');
        let began: number | null = null;
        const step = (now: number): void => {
          began ??= now;
          const gone = (now - began) / LASTS;
          if (gone >= 1) return skip();
          setAt(gone);
          frame.current = requestAnimationFrame(step);
        };
        setAt(0);
        frame.current = requestAnimationFrame(step);
      })
      .catch(skip);
  };
  useEffect(() => {
    if (!moves || timeline.current === null) return;
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        watcher.disconnect();
        play();
      },
      { rootMargin: IN_VIEW },
    );
    watcher.observe(timeline.current);
    return () => {
      watcher.disconnect();
      stop();
    };
  }, []);
  useEffect(() => {
    if (state !== 'rolling') return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') skip();
    };
    window.addEventListener('keydown', onKey);
    // The page is laid out anew: what was measured no longer holds.
    window.addEventListener('resize', skip);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('resize', skip);
    };
  }, [state]);
  return { state, at, scene, moves, play, skip };
}
