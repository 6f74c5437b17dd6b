/** Seats for people who pass one device around, and a game opened on them. */
import { fetchSetup } from 'virtual:rack';
import { words } from '../../text/language.ts';
import { SittersScreen } from '../../hud/seats/sitters-screen.tsx';
import { begin } from '../games/openings.ts';
import type { Route } from '../route.ts';
import { Fetched } from './fetched.tsx';

export interface SharePageProps {
  readonly scenario: string;
  readonly go: (route: Route) => void;
}
export function SharePage({ scenario, go }: SharePageProps) {
  return (
    <Fetched
      what={scenario}
      fetch={async () => ({ setup: await fetchSetup(scenario, words().locale) })}
      onBack={() => go({ at: 'title' })}
    >
      {({ setup }) => (
        <SittersScreen
          setup={setup}
          onBegin={({ people, bots }) => void begin(setup, people, bots).then((game) => go({ at: 'table', game }))}
          onBack={() => go({ at: 'title' })}
        />
      )}
    </Fetched>
  );
}
