/** The table screen over a game of this page. */
import { TableScreen } from '../../hud/table/table-screen.tsx';
import type { LocalGame } from '../games/local-game.ts';
import { DiscSlot } from '../stage-slot.tsx';
import type { GameScreensProps } from './game-screens-props.ts';

export interface TablePageProps extends GameScreensProps {
  readonly game: LocalGame;
}

export function TablePage({ game, go, settings, codex, settingsPanel }: TablePageProps) {
  const { table } = game;
  return (
    <TableScreen
      table={table}
      stage={DiscSlot}
      settings={settings}
      notes={game.notes()}
      onNote={game.note}
      onTelling={(telling) => (telling ? game.host.pause() : game.host.resume())}
      codex={() => codex(table.setup)}
      settingsPanel={settingsPanel}
      onLeave={() => go({ at: 'title' })}
      onDebrief={() => go({ at: 'debrief', game: game.id }, 'replace')}
    />
  );
}
