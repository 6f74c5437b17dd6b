/** The debrief, with the packages analysed in a worker while the reader begins. */
import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../kernel/analysis.ts';
import { DebriefScreen } from '../../hud/debrief/debrief-screen.tsx';
import { analyse } from '../games/analyse.ts';
import { fileNameOf, saveFile, writeGame } from '../games/game-file.ts';
import type { LocalGame } from '../games/local-game.ts';
import { DebriefDisc } from './debrief-disc.tsx';
import type { GameScreensProps } from './game-screens-props.ts';

export interface DebriefPageProps extends GameScreensProps {
  readonly game: LocalGame;
}

export function DebriefPage({ game, go, onCodex, onSettings }: DebriefPageProps) {
  const { seat } = game.stored();
  const { debrief } = game.table(seat);
  const [undrawn, setUndrawn] = useState(false);
  const [analysis, setAnalysis] = useState<Analysis | null | 'failed'>(null);
  useEffect(() => {
    if (!debrief) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    analyse(debrief, { signal, onCounted: setAnalysis }).then(
      setAnalysis,
      () => signal.aborted || setAnalysis('failed'),
    );
    return () => leaving.abort();
  }, [debrief]);
  // A game that is not over has no debrief: its table is where it is.
  useEffect(() => {
    if (!debrief) go({ at: 'table', game: game.id }, 'replace');
  }, [debrief]);
  if (!debrief) return null;
  const { setup } = debrief;
  const { played } = game.stored();
  const keep = (as: 'picture' | 'drawing'): void => {
    setUndrawn(false);
    import('../pressing/keep.ts')
      .then(({ keepPressing }) => keepPressing(debrief, seat, played, as))
      .catch(() => setUndrawn(true));
  };
  const next = setup.roles[(setup.roles.findIndex((role) => role.id === seat) + 1) % setup.roles.length];
  return (
    <DebriefScreen
      debrief={debrief}
      analysis={analysis}
      seat={seat}
      played={played}
      disc={<DebriefDisc debrief={debrief} />}
      discPlaces={() => import('./debrief-places.ts').then(({ discPlacesOf }) => discPlacesOf(debrief))}
      pressing={{ onPicture: () => keep('picture'), onDrawing: () => keep('drawing'), failed: undrawn }}
      onPlayAgain={() => go({ at: 'seats', scenario: setup.id, ...(next ? { seat: next.id } : {}) })}
      onExport={() => saveFile(fileNameOf(game.stored()), writeGame(game.stored()))}
      onLeave={() => go({ at: 'title' })}
      onCodex={onCodex}
      onSettings={onSettings}
    />
  );
}
