/** A case in another language than the screens: its texts say so, as soon as what marks them is fetched. */
import { useEffect, useState } from 'preact/hooks';
import type { Setup } from '../kernel/setup.ts';
import { locale } from '../text/locale.ts';

/** For the screens of a case; undefined while there is none. A record from before there were translations is marked for nothing. */
export function useOwnLanguage(setup: Setup | undefined): void {
  const [, redraw] = useState({});
  const spoken = locale();
  useEffect(() => {
    if (setup && setup.language !== spoken)
      import('./own-language.tsx').then(
        ({ mark }) => {
          mark(setup);
          redraw({});
        },
        () => undefined,
      );
  }, [setup, spoken]);
}
