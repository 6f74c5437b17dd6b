/** Steps through a resolution: one at a press, or all of them slowly. */
import { useEffect, useState } from 'preact/hooks';
import type { ToldStep } from './told.ts';

/** Time to read one step when all are played. */
const READ_MS = 2600;

export interface Stepping {
  readonly at: number;
  readonly playing: boolean;
  readonly next: () => void;
  readonly playAll: () => void;
}
export function useSteps(key: string, steps: readonly ToldStep[]): Stepping {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const last = steps.length - 1;
  useEffect(() => {
    setAt(0);
    setPlaying(false);
  }, [key]);
  useEffect(() => {
    if (!playing || at >= last) return undefined;
    const timer = window.setTimeout(() => setAt(at + 1), READ_MS);
    return () => window.clearTimeout(timer);
  }, [playing, at, last]);
  return {
    at: Math.min(at, last),
    playing: playing && at < last,
    next: () => {
      setPlaying(false);
      setAt(Math.min(at + 1, last));
    },
    playAll: () => setPlaying(!playing),
  };
}
