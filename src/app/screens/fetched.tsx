/** A case that is fetched now, with a word while it comes and another if it does not. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../hud/controls/button.tsx';
import type { Setup } from '../../kernel/setup.ts';
import { appWords } from '../../text/screens/app.ts';
import { useOwnLanguage } from '../use-own-language.ts';
import { WaitingPage } from '../waiting-page.tsx';

/** A case, and what else is fetched with it. */
interface OfCase {
  readonly setup: Setup;
}
export interface FetchedProps<T extends OfCase> {
  /** What is fetched: another name is another fetch. */
  readonly what: string;
  readonly fetch: () => Promise<T>;
  readonly onBack: () => void;
  readonly children: (fetched: T) => ComponentChildren;
}
type State<T> = { readonly is: 'coming' | 'failed' } | { readonly is: 'here'; readonly fetched: T };

export function Fetched<T extends OfCase>({ what, fetch, onBack, children }: FetchedProps<T>) {
  const words = appWords();
  const [state, setState] = useState<State<T>>({ is: 'coming' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setState({ is: 'coming' });
    fetch().then(
      (fetched) => setState({ is: 'here', fetched }),
      () => setState({ is: 'failed' }),
    );
  }, [what, tries]);
  useOwnLanguage(state.is === 'here' ? state.fetched.setup : undefined);
  if (state.is === 'here') return <>{children(state.fetched)}</>;
  if (state.is === 'coming') return <WaitingPage>{words.fetchingCase}</WaitingPage>;
  return (
    <WaitingPage failed title={words.noCase}>
      <p>{words.online}</p>
      <Button tone="ivory" onClick={() => setTries(tries + 1)}>
        {words.tryAgain}
      </Button>
      <Button tone="ghost" onClick={onBack}>
        {words.toScenarios}
      </Button>
    </WaitingPage>
  );
}
