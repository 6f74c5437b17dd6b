/** Choosing a seat of a scenario that is fetched now, and opening a game on it. */
import { useEffect, useState } from 'preact/hooks';
import { fetchSetup } from 'virtual:rack';
import { Button } from '../../hud/controls/button.tsx';
import { SeatScreen } from '../../hud/seats/seat-screen.tsx';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { newGame } from '../games/local-game.ts';
import { openings } from '../games/openings.ts';
import { putGame } from '../games/store.ts';
import type { Route } from '../route.ts';
import { WaitingPage } from '../waiting-page.tsx';

export interface SeatsPageProps {
  readonly scenario: string;
  readonly seat: RoleId | undefined;
  readonly go: (route: Route) => void;
}

export function SeatsPage({ scenario, seat, go }: SeatsPageProps) {
  const [setup, setSetup] = useState<Setup | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    fetchSetup(scenario).then(setSetup, () => setSetup('failed'));
  }, [scenario, tries]);
  if (setup === null) return <WaitingPage>Fetching the case …</WaitingPage>;
  if (setup === 'failed')
    return (
      <WaitingPage failed>
        <p>This scenario could not be fetched.</p>
        <Button tone="ivory" onClick={() => (setSetup(null), setTries(tries + 1))}>
          Try again
        </Button>
        <Button tone="ghost" onClick={() => go({ at: 'title' })}>
          Back to the scenarios
        </Button>
      </WaitingPage>
    );
  return (
    <SeatScreen
      setup={setup}
      {...(seat === undefined ? {} : { seat })}
      onChoose={(chosen) => {
        const game = newGame(setup, chosen.seat, chosen.bots);
        openings.set(game.id, game);
        // A browser that keeps nothing plays from memory.
        putGame(game).catch(() => undefined);
        go({ at: 'brief', game: game.id });
      }}
      onBack={() => go({ at: 'title' })}
    />
  );
}
