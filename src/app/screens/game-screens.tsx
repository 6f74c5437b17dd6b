/** Brief, table and debrief of one game: opened once, and stopped when the player leaves. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../hud/controls/button.tsx';
import { BriefScreen } from '../../hud/brief/brief-screen.tsx';
import { otherRules } from '../../kernel/record.ts';
import { appWords } from '../../text/screens/app.ts';
import { clockOf } from '../games/clock.ts';
import { openGame, type LocalGame } from '../games/local-game.ts';
import type { StoredGame } from '../games/saved-game.ts';
import { findGame } from '../games/openings.ts';
import { forgetGame } from '../games/store.ts';
import { lazily } from '../lazily.tsx';
import type { GameScreensProps } from './game-screens-props.ts';
import { useOwnLanguage } from '../use-own-language.ts';
import { WaitingPage } from '../waiting-page.tsx';

const TablePage = lazily(() => import('./table-page.tsx').then((module) => module.TablePage));
const PassingTable = lazily(() => import('./passing-table.tsx').then((module) => module.PassingTable));
const UnplayablePage = lazily(() => import('./unplayable-page.tsx').then((module) => module.UnplayablePage));
const DebriefPage = lazily(() => import('./debrief-page.tsx').then((module) => module.DebriefPage));

export function GameScreens(props: GameScreensProps) {
  const { route, go, settings } = props;
  const words = appWords();
  const [game, setGame] = useState<LocalGame | 'missing' | null>(null);
  const [unplayable, setUnplayable] = useState<StoredGame | null>(null);
  const [unsaved, setUnsaved] = useState<string | null>(null);
  useEffect(() => {
    let opened: LocalGame | null = null;
    let gone = false;
    void findGame(route.game).then((stored) => {
      if (gone) return;
      if (stored && otherRules(stored.record)) return setUnplayable(stored);
      opened = stored ? openGame(stored, settings, setUnsaved) : null;
      setGame(opened ?? 'missing');
    });
    return () => {
      gone = true;
      opened?.stop();
    };
  }, [route.game]);
  useEffect(() => {
    if (game && game !== 'missing') game.host.setClock(clockOf(settings));
  }, [game, settings.clock]);
  useOwnLanguage(game && game !== 'missing' ? game.stored().record.setup : undefined);

  if (unplayable) return <UnplayablePage game={unplayable} onLeave={() => go({ at: 'title' }, 'replace')} />;
  if (game === null) return <WaitingPage>{words.openingGame}</WaitingPage>;
  if (game === 'missing')
    return (
      <WaitingPage failed title={words.noGame}>
        <p>{words.noGameNote}</p>
        <Button tone="ivory" onClick={() => go({ at: 'title' }, 'replace')}>
          {words.toTitle}
        </Button>
      </WaitingPage>
    );
  const { seat, record } = game.stored();
  return (
    <>
      {route.at === 'debrief' ? (
        <DebriefPage {...props} game={game} />
      ) : game.people.length > 1 ? (
        <PassingTable {...props} game={game} />
      ) : route.at === 'brief' ? (
        <BriefScreen
          setup={game.table(seat).setup}
          seat={seat}
          onStart={() => go({ at: 'table', game: game.id }, 'replace')}
          onBack={() => {
            // Nothing was played: there is nothing to come back to.
            if (game.stored().record.actions.length === 0) forgetGame(game.id).catch(() => undefined);
            go({ at: 'seats', scenario: record.setup.id, seat }, 'replace');
          }}
        />
      ) : (
        <TablePage {...props} game={game} seat={seat} />
      )}
      {unsaved === null ? null : (
        <p class="unsaved" role="alert">
          {words.unsaved(unsaved)}
        </p>
      )}
    </>
  );
}
