/** Sound, as far as a screen knows of it: whether there is any, how to turn it, and what a hand does that may be heard. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export interface Sounding {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** A knob came to stop `at` of so many, from the left; `met`: theirs stands there too. */
  readonly stopped: (stop: { readonly at: number; readonly of: number; readonly met: boolean }) => void;
}

/** null: nobody listens, and there is nothing to turn. */
export const SoundingContext = createContext<Sounding | null>(null);

export const useSounding = (): Sounding | null => useContext(SoundingContext);
