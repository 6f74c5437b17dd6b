/** The title: the rack, and the games kept in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { rackIn } from 'virtual:rack';
import { later } from '../../hud/controls/later.tsx';
import { TitleScreen } from '../../hud/title/title-screen.tsx';
import type { SavedGame } from '../../hud/title/rack.ts';
import { contextOf } from '../../text/context.ts';
import { words } from '../../text/language.ts';
import type { StoredGame } from '../games/saved-game.ts';
import { allGames } from '../games/store.ts';
import type { Route } from '../route.ts';

export interface TitlePageProps {
  readonly go: (route: Route) => void;
  readonly onCodex: () => void;
  readonly onSettings: () => void;
}

const SavedGames = later(() => import('./saved-games.tsx').then((module) => module.SavedGames));
/** The screen is as usable without. */
const TitleDisc = later(() => import('./title-disc.tsx').then((module) => module.TitleDisc), false);

export function TitlePage({ go, onCodex, onSettings }: TitlePageProps) {
  const [games, setGames] = useState<readonly StoredGame[]>([]);
  const list = (): void => {
    // A browser that keeps nothing has no games to list.
    allGames().then(setGames, () => setGames([]));
  };
  useEffect(list, []);
  const find = (id: string): StoredGame | undefined => games.find((game) => game.id === id);
  const saves = games.map(summaryOf);
  const resume = (game: string): void => go({ at: find(game)?.over ? 'debrief' : 'table', game });
  return (
    <TitleScreen
      rack={rackIn(words().locale)}
      saves={saves}
      disc={(scenario) => <TitleDisc scenario={scenario} />}
      onPlay={(scenario) => go({ at: 'seats', scenario })}
      onLearn={(scenario) => go({ at: 'lesson', scenario })}
      onShare={(scenario) => go({ at: 'share', scenario })}
      onResume={resume}
      filing={(onClose) => <SavedGames saves={saves} find={find} onResume={resume} onChange={list} onClose={onClose} />}
      onRules={() => go({ at: 'rules' })}
      onCodex={onCodex}
      onSettings={onSettings}
    />
  );
}

function summaryOf({ id, record, seat, round, over, played }: StoredGame): SavedGame {
  const { setup } = record;
  const role = setup.roles.find((one) => one.id === seat);
  return {
    id,
    title: setup.title,
    seat: { id: seat, name: role?.name ?? seat, mark: role?.mark ?? 'square' },
    at: contextOf(setup, null),
    round,
    over,
    played,
  };
}
