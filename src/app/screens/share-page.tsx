/** Seats for people who pass one device around, and a game opened on them. */
import { SittersScreen } from '../../hud/seats/sitters-screen.tsx';
import { fetchCase } from '../games/fetch-case.ts';
import { begin } from '../games/openings.ts';
import type { Route } from '../route.ts';
import { Fetched } from './fetched.tsx';

export interface SharePageProps {
  readonly scenario: string;
  readonly go: (route: Route) => void;
}
export function SharePage({ scenario, go }: SharePageProps) {
  return (
    <Fetched what={scenario} fetch={() => fetchCase(scenario)} onBack={() => go({ at: 'title' })}>
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
