/** The table screen over a game of this page. */
import { useMemo } from 'preact/hooks';
import { TableScreen } from '../../hud/table/table-screen.tsx';
import type { RoleId } from '../../kernel/setup.ts';
import type { LocalGame } from '../games/local-game.ts';
import { keepSeenTips, readSeenTips } from '../seen-tips.ts';
import { SoundingDisc } from '../sound/sounding-disc.tsx';
import { useRoom } from '../sound/use-room.ts';
import type { GameScreensProps } from './game-screens-props.ts';

export interface TablePageProps extends GameScreensProps {
  readonly game: LocalGame;
  readonly seat: RoleId;
  /** Where people share the device: lowers the curtain. */
  readonly onPass?: () => void;
}

export function TablePage({ game, seat, onPass, go, settings, codex, settingsPanel }: TablePageProps) {
  const table = game.table(seat);
  const tips = useMemo(() => ({ seen: readSeenTips(), onSeen: keepSeenTips }), []);
  useRoom(game.people.length === 1);
  return (
    <TableScreen
      table={table}
      stage={SoundingDisc}
      settings={settings}
      newcomer={game.stored().newcomer ?? false}
      notes={game.notes(seat)}
      onNote={(notes) => game.note(seat, notes)}
      onHolding={(holding) => (holding ? game.host.pause() : game.host.resume())}
      codex={(term) => codex(table.setup, term)}
      {...(settings.tips ? { tips } : {})}
      settingsPanel={settingsPanel}
      {...(onPass ? { onPass } : {})}
      onLeave={() => go({ at: 'title' })}
      onDebrief={() => go({ at: 'debrief', game: game.id }, 'replace')}
    />
  );
}
