/** Games kept in this browser, and record files: open, save as a file, forget. A damaged file is refused in words and costs nothing. */
import { useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Icon } from '../controls/icon.tsx';
import { Mark } from '../controls/mark.tsx';
import { whereItStands, type SavedGame } from './rack.ts';

export interface SavesDialogProps {
  readonly saves: readonly SavedGame[];
  readonly onResume: (save: SavedGame['id']) => void;
  readonly onExport: (save: SavedGame['id']) => void;
  readonly onForget: (save: SavedGame['id']) => void;
  readonly onImport: (file: File) => Promise<string | null>;
  readonly onClose: () => void;
}

/** A button whose spoken name says which game it is about. */
function Act({ save, says, ...rest }: ButtonProps & { save: SavedGame; says: string }) {
  return (
    <Button {...rest} aria-label={`${says}: ${save.title}, as ${save.seat.name}`}>
      {says}
    </Button>
  );
}

interface Refused {
  readonly file: string;
  readonly why: string;
}

export function SavesDialog({ saves, onResume, onExport, onForget, onImport, onClose }: SavesDialogProps) {
  const input = useRef<HTMLInputElement>(null);
  const [forgetting, setForgetting] = useState<SavedGame['id'] | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setRefused(null);
    const why = await onImport(file);
    if (why === null) onClose();
    else setRefused({ file: file.name, why });
    // Choosing the same file again, mended, must count as a change.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <Dialog title="Saved games" onClose={onClose}>
      {saves.length === 0 ? (
        <p>No games are kept in this browser yet. A game is saved after every action.</p>
      ) : (
        <ul class="saves">
          {saves.map((save) => (
            <li key={save.id} class="save">
              <p class="save-what">
                <b>
                  <Mark mark={save.seat.mark} /> {save.title}, as {save.seat.name}
                </b>
                <span>
                  {whereItStands(save)}
                  {save.played === undefined ? '' : `. Last played ${save.played}`}
                </span>
              </p>
              <div class="save-acts">
                <Act
                  save={save}
                  tone="ink"
                  says={save.over ? 'Open debrief' : 'Continue'}
                  onClick={() => onResume(save.id)}
                />
                <Act save={save} icon="download" says="Save to file" onClick={() => onExport(save.id)} />
                {forgetting === save.id ? (
                  <Act save={save} icon="trash" says="Yes, delete it" onClick={() => onForget(save.id)} />
                ) : (
                  <Act save={save} icon="trash" says="Delete" onClick={() => setForgetting(save.id)} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <h3 class="display saves-files">Record files</h3>
      <p>A record file holds a whole game: open it here to play on, or to see its debrief.</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <Button icon="upload" onClick={() => input.current?.click()}>
        Open a record file
      </Button>
      <div role="alert">
        {refused === null ? null : (
          <p class="save-refused">
            <Icon name="alert-triangle" />
            <span>
              <b>{refused.file} was not opened.</b> {refused.why} Your saved games are as they were.
            </span>
          </p>
        )}
      </div>
    </Dialog>
  );
}
