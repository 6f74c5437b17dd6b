/** A part that the page does without until it has time: fetched when everything else is there, and missed by nobody if it is not to be had. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from '../hud/controls/when-idle.ts';

export function afterwards(load: () => Promise<ComponentType>): ComponentType {
  let fetched: ComponentType | null = null;
  return function Afterwards() {
    const [Part, setPart] = useState<{ readonly is: ComponentType | null }>({ is: fetched });
    useEffect(() => {
      if (fetched) return;
      whenLoaded(() => {
        load().then(
          (part) => setPart({ is: (fetched = part) }),
          () => undefined,
        );
      });
    }, []);
    return Part.is ? <Part.is /> : null;
  };
}

/** Runs when the page has loaded and has nothing better to do. */
function whenLoaded(run: () => void): void {
  if (document.readyState === 'complete') whenIdle(run);
  else window.addEventListener('load', () => whenIdle(run), { once: true });
}
