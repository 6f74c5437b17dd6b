/** A screen, or a part of one, that is fetched when it is first shown, with a plain word while it comes and another if it does not. */
import type { ComponentType } from 'preact';
import { Button } from '../hud/controls/button.tsx';
import { fetching } from '../hud/controls/fetched-part.ts';
import { appWords } from '../text/screens/app.ts';
import { WaitingPage, WaitingPart } from './waiting-page.tsx';

export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  of: 'page' | 'part' = 'page',
): ComponentType<P> {
  const Waiting = of === 'page' ? WaitingPage : WaitingPart;
  const { use } = fetching(load);
  return function Lazily(props: P) {
    const words = appWords();
    const { part: Screen, failed, again } = use();
    if (Screen) return <Screen {...props} />;
    if (!failed) return <Waiting>{words.moment}</Waiting>;
    return (
      <Waiting failed title={words.noPart}>
        <p>{words.online}</p>
        <Button tone={of === 'page' ? 'ivory' : 'ink'} onClick={again}>
          {words.tryAgain}
        </Button>
      </Waiting>
    );
  };
}
