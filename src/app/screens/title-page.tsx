/** The title: the rack, and the games kept in this browser. */
import { useEffect, useState } from 'preact/hooks';
import { rackIn } from 'virtual:rack';
import { later } from '../../hud/controls/later.tsx';
import { TitleScreen } from '../../hud/title/title-screen.tsx';
import type { SavedGame } from '../../hud/title/rack.ts';
import { contextOf } from '../../text/context.ts';
import { words } from '../../text/language.ts';
import { fileNameOf, readGame, saveFile, writeGame } from '../games/game-file.ts';
import { freshId } from '../games/local-game.ts';
import type { StoredGame } from '../games/saved-game.ts';
import { allGames, forgetGame, putGame } from '../games/store.ts';
import { sayRecordProblem } from '../record-problems.ts';
import type { Route } from '../route.ts';

export interface TitlePageProps {
  readonly go: (route: Route) => void;
  readonly onCodex: () => void;
  readonly onSettings: () => void;
}

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
  return (
    <TitleScreen
      rack={rackIn(words().locale)}
      saves={games.map(summaryOf)}
      disc={(scenario) => <TitleDisc scenario={scenario} />}
      onPlay={(scenario) => go({ at: 'seats', scenario })}
      onLearn={(scenario) => go({ at: 'lesson', scenario })}
      onShare={(scenario) => go({ at: 'share', scenario })}
      onResume={(game) => go({ at: find(game)?.over ? 'debrief' : 'table', game })}
      onExport={(id) => {
        const game = find(id);
        if (game) saveFile(fileNameOf(game), writeGame(game));
      }}
      onForget={(id) => void forgetGame(id).then(list)}
      onImport={async (file) => {
        const read = readGame(await file.text(), freshId(), Date.now());
        if ('code' in read) return sayRecordProblem(read);
        await putGame(read);
        list();
        return null;
      }}
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
