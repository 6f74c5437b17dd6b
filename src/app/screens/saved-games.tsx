/** The games kept in this browser, and record files: what the title's dialog does to them. */
import type { SavedGame } from '../../hud/title/rack.ts';
import { SavesDialog } from '../../hud/title/saves-dialog.tsx';
import { fileNameOf, readGame, saveFile, writeGame } from '../games/game-file.ts';
import { freshId } from '../games/local-game.ts';
import type { StoredGame } from '../games/saved-game.ts';
import { forgetGame, putGame } from '../games/store.ts';
import { sayRecordProblem } from '../record-problems.ts';

export interface SavedGamesProps {
  /** Newest first. */
  readonly saves: readonly SavedGame[];
  readonly find: (id: SavedGame['id']) => StoredGame | undefined;
  readonly onResume: (id: SavedGame['id']) => void;
  /** A game was added or forgotten. */
  readonly onChange: () => void;
  readonly onClose: () => void;
}

export function SavedGames({ saves, find, onResume, onChange, onClose }: SavedGamesProps) {
  return (
    <SavesDialog
      saves={saves}
      onResume={onResume}
      onExport={(id) => {
        const game = find(id);
        if (game) saveFile(fileNameOf(game), writeGame(game));
      }}
      onForget={(id) => void forgetGame(id).then(onChange)}
      onImport={async (file) => {
        const read = readGame(await file.text(), freshId(), Date.now());
        if ('code' in read) return sayRecordProblem(read);
        await putGame(read);
        onChange();
        return null;
      }}
      onClose={onClose}
    />
  );
}
