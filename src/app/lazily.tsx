/** A screen, or a part of one, that is fetched when it is first shown, with a plain word while it comes and another if it does not. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../hud/controls/button.tsx';
import { WaitingPage, WaitingPart } from './waiting-page.tsx';

export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  of: 'page' | 'part' = 'page',
): ComponentType<P> {
  const Waiting = of === 'page' ? WaitingPage : WaitingPart;
  let fetched: ComponentType<P> | null = null;
  return function Lazily(props: P) {
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
        <Waiting failed>
          <p>This part of the game could not be fetched. Are you online?</p>
          <Button tone="ivory" onClick={() => (setState('coming'), setTries(tries + 1))}>
            Try again
          </Button>
        </Waiting>
      );
    const Screen = fetched;
    return Screen ? <Screen {...props} /> : <Waiting>One moment …</Waiting>;
  };
}
