/** A scenario that is fetched now, with a word while it comes and another if it does not. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchSetup } from 'virtual:rack';
import { Button } from '../../hud/controls/button.tsx';
import type { Setup } from '../../kernel/setup.ts';
import { words } from '../../text/language.ts';
import { WaitingPage } from '../waiting-page.tsx';

export interface FetchedCaseProps {
  readonly scenario: string;
  readonly onBack: () => void;
  readonly children: (setup: Setup) => ComponentChildren;
}
export function FetchedCase({ scenario, onBack, children }: FetchedCaseProps) {
  const [setup, setSetup] = useState<Setup | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    fetchSetup(scenario, words().locale).then(setSetup, () => setSetup('failed'));
  }, [scenario, tries]);
  if (setup === null) return <WaitingPage>Fetching the case …</WaitingPage>;
  if (setup === 'failed')
    return (
      <WaitingPage failed>
        <p>This scenario could not be fetched.</p>
        <Button tone="ivory" onClick={() => (setSetup(null), setTries(tries + 1))}>
          Try again
        </Button>
        <Button tone="ghost" onClick={onBack}>
          Back to the scenarios
        </Button>
      </WaitingPage>
    );
  return <>{children(setup)}</>;
}
