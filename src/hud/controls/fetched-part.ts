/** A part of the page that is fetched when it is wanted, or ahead of that; what did not come can be asked for again. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface FetchedPart<P> {
  readonly part: ComponentType<P> | null;
  readonly failed: boolean;
  readonly again: () => void;
}
export interface Fetching<P> {
  /** Rejects where it cannot be had. */
  readonly fetch: () => Promise<void>;
  /** Fetches it, if nobody has yet, and draws again when it is there. */
  readonly use: () => FetchedPart<P>;
}

export function fetching<P>(load: () => Promise<ComponentType<P>>): Fetching<P> {
  let fetched: ComponentType<P> | null = null;
  const fetch = async (): Promise<void> => {
    fetched ??= await load();
  };
  return {
    fetch,
    use: () => {
      const [state, setState] = useState<'coming' | 'here' | 'failed'>(fetched ? 'here' : 'coming');
      useEffect(() => {
        if (state !== 'coming') return;
        fetch().then(
          () => setState('here'),
          () => setState('failed'),
        );
      }, [state]);
      return { part: fetched, failed: state === 'failed', again: () => setState('coming') };
    },
  };
}
