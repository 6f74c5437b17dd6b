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
  // Of which resolution: another one starts at its first step at once, so that no press on it is lost.
  const [told, setTold] = useState({ key, at: 0, playing: false });
  const last = steps.length - 1;
  const { at, playing } = told.key === key ? told : { at: 0, playing: false };
  const tell = (to: number, go: boolean): void => setTold({ key, at: Math.min(to, last), playing: go });
  useEffect(() => {
    if (!playing || at >= last) return undefined;
    const timer = window.setTimeout(() => tell(at + 1, true), READ_MS);
    return () => window.clearTimeout(timer);
  }, [key, playing, at, last]);
  return {
    at: Math.min(at, last),
    playing: playing && at < last,
    next: () => tell(at + 1, false),
    playAll: () => tell(at, !playing),
  };
}
