/** A screen, or a part of one, that is fetched when it is first shown, with a plain word while it comes and another if it does not. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../hud/controls/button.tsx';
import { appWords } from '../text/screens/app.ts';
import { WaitingPage, WaitingPart } from './waiting-page.tsx';

export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  of: 'page' | 'part' = 'page',
): ComponentType<P> {
  const Waiting = of === 'page' ? WaitingPage : WaitingPart;
  let fetched: ComponentType<P> | null = null;
  return function Lazily(props: P) {
    const words = appWords();
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(fetched ? 'here' : 'coming');
    const [tries, setTries] = useState(0);
    useEffect(() => {
      if (fetched) return;
      load().then(
        (component) => {
          fetched = component;
          setState('here');
        },
        () => setState('failed'),
      );
    }, [tries]);
    if (state === 'failed')
      return (
        <Waiting failed title={words.noPart}>
          <p>{words.online}</p>
          <Button tone={of === 'page' ? 'ivory' : 'ink'} onClick={() => (setState('coming'), setTries(tries + 1))}>
            {words.tryAgain}
          </Button>
        </Waiting>
      );
    const Screen = fetched;
    return Screen ? <Screen {...props} /> : <Waiting>{words.moment}</Waiting>;
  };
}
