/** A game kept in this browser by a version with other rules: why it cannot go on, and a way to keep it. */
import { Button } from '../../hud/controls/button.tsx';
import { otherRules } from '../../kernel/record.ts';
import { appWords } from '../../text/screens/app.ts';
import { fileNameOf, saveFile, writeGame } from '../games/game-file.ts';
import type { StoredGame } from '../games/saved-game.ts';
import { sayRecordProblem } from '../record-problems.ts';
import { WaitingPage } from '../waiting-page.tsx';

export interface UnplayablePageProps {
  readonly game: StoredGame;
  readonly onLeave: () => void;
}
export function UnplayablePage({ game, onLeave }: UnplayablePageProps) {
  const words = appWords();
  const problem = otherRules(game.record);
  return (
    <WaitingPage failed title={words.noPlay}>
      <p>{problem ? sayRecordProblem(problem) : null}</p>
      <Button tone="ivory" icon="download" onClick={() => saveFile(fileNameOf(game), writeGame(game))}>
        {words.saveToFile}
      </Button>
      <Button tone="ghost" onClick={onLeave}>
        {words.toTitle}
      </Button>
    </WaitingPage>
  );
}
