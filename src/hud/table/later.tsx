/**
 * Panels of the phases after the talks. They are fetched while the first news is read, so that the desk is there sooner; one
 * that is wanted before it came says so, and one that did not come can be asked for again.
 */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shellWords } from '../../text/screens/shell.ts';
import { Button } from '../controls/button.tsx';

const waiting: (() => Promise<unknown>)[] = [];

/** Fetches every panel that `later` made, once the page has time. */
export function fetchAhead(): void {
  const fetch = (): void => {
    // What fails now is asked for again when it is wanted.
    for (const load of waiting.splice(0)) load().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetch, { timeout: 3000 });
  else setTimeout(fetch, 500);
}

export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let fetched: ComponentType<P> | null = null;
  const fetch = async (): Promise<void> => {
    fetched = await load();
  };
  waiting.push(fetch);
  return function Later(props: P) {
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(fetched ? 'here' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return;
      fetch().then(
        () => setState('here'),
        () => setState('failed'),
      );
    }, [state]);
    const Panel = fetched;
    if (Panel) return <Panel {...props} />;
    const words = shellWords();
    if (state === 'coming') return <p class="panel-coming">{words.panelComing}</p>;
    return (
      <p class="panel-coming" role="alert">
        {words.panelFailed}{' '}
        <Button tone="ghost" onClick={() => setState('coming')}>
          {words.panelAgain}
        </Button>
      </p>
    );
  };
}
