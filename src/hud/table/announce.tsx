/** The screen's one polite live region, and how its parts speak into it. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { makeAnnouncer, type Announcer } from '../controls/announcer.ts';

const silent: Announcer = { announce: () => {}, clear: () => {} };
const Speaking = createContext<Announcer>(silent);

/** Says words to assistive technology, batched. */
export const useAnnounce = (): Announcer => useContext(Speaking);

export function Announcing({ children }: { children: ComponentChildren }) {
  const [words, setWords] = useState('');
  const announcer = useMemo(
    () =>
      makeAnnouncer(setWords, {
        now: () => performance.now(),
        later: (run, ms) => window.setTimeout(run, ms),
        cancel: (id) => window.clearTimeout(id),
      }),
    [],
  );
  useEffect(() => () => announcer.clear(), [announcer]);
  return (
    <Speaking.Provider value={announcer}>
      {children}
      <p class="visually-hidden" aria-live="polite" data-announcer="">
        {words}
      </p>
    </Speaking.Provider>
  );
}
