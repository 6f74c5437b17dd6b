/**
 * Panels that the first screen does without. They are fetched once the page has time, so that the desk is there sooner; one
 * that is wanted before it came says so, and one that did not come can be asked for again.
 */
import type { ComponentType } from 'preact';
import { appWords } from '../../text/screens/app.ts';
import { Button } from './button.tsx';
import { fetching } from './fetched-part.ts';
import { whenIdle } from './when-idle.ts';
import './later.css';

const ahead: (() => Promise<void>)[] = [];

/** Fetches every panel that `later` made, once the page has time. */
export function fetchAhead(): void {
  whenIdle(() => {
    // What fails now is asked for again when it is wanted.
    for (const fetch of ahead.splice(0)) fetch().catch(() => undefined);
  }, 3000);
}

/** `missed` false: where it is not there, nothing is said. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, missed = true): ComponentType<P> {
  const { fetch, use } = fetching(load);
  ahead.push(fetch);
  return function Later(props: P) {
    const { part: Panel, failed, again } = use();
    if (Panel) return <Panel {...props} />;
    if (!missed) return null;
    const words = appWords();
    if (!failed) return <p class="panel-coming">{words.moment}</p>;
    return (
      <p class="panel-coming" role="alert">
        {words.noPart} {words.online}{' '}
        <Button tone="ghost" onClick={again}>
          {words.tryAgain}
        </Button>
      </p>
    );
  };
}
