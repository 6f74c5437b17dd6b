/** Choosing a seat of a scenario that is fetched now, and opening a game on it. */
import { SeatScreen } from '../../hud/seats/seat-screen.tsx';
import type { RoleId } from '../../kernel/setup.ts';
import { fetchCase } from '../games/fetch-case.ts';
import { begin } from '../games/openings.ts';
import type { Route } from '../route.ts';
import { Fetched } from './fetched.tsx';

export interface SeatsPageProps {
  readonly scenario: string;
  readonly seat: RoleId | undefined;
  readonly go: (route: Route) => void;
}

export function SeatsPage({ scenario, seat, go }: SeatsPageProps) {
  return (
    <Fetched what={scenario} fetch={() => fetchCase(scenario)} onBack={() => go({ at: 'title' })}>
      {({ setup }) => (
        <SeatScreen
          setup={setup}
          {...(seat === undefined ? {} : { seat })}
          onChoose={(chosen) => void begin(setup, [chosen.seat], chosen.bots).then((game) => go({ at: 'brief', game }))}
          onBack={() => go({ at: 'title' })}
        />
      )}
    </Fetched>
  );
}
