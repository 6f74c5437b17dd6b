/** Games kept in this browser, and record files: open, save as a file, forget. A damaged file is refused in words and costs nothing. */
import { useRef, useState } from 'preact/hooks';
import { titleWords } from '../../text/screens/title.ts';
import { sayWhen } from '../../text/when.ts';
import { Button, type ButtonProps } from '../controls/button.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Icon } from '../controls/icon.tsx';
import { Mark } from '../controls/mark.tsx';
import type { SavedGame } from './rack.ts';

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
    <Button {...rest} aria-label={`${says}: ${titleWords().game(save.title, save.seat.id, save.at)}`}>
      {says}
    </Button>
  );
}

interface Refused {
  readonly file: string;
  readonly why: string;
}

export function SavesDialog({ saves, onResume, onExport, onForget, onImport, onClose }: SavesDialogProps) {
  const words = titleWords();
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
    <Dialog title={words.saves} onClose={onClose}>
      {saves.length === 0 ? (
        <p>{words.noSaves}</p>
      ) : (
        <ul class="saves">
          {saves.map((save) => (
            <li key={save.id} class="save">
              <p class="save-what">
                <b>
                  <Mark mark={save.seat.mark} /> {words.game(save.title, save.seat.id, save.at)}
                </b>
                <span>
                  {words.stands(save.round, save.over, save.at)}. {words.played(sayWhen(save.played))}.
                </span>
              </p>
              <div class="save-acts">
                <Act
                  save={save}
                  tone="ink"
                  says={save.over ? words.openDebrief : words.resume}
                  onClick={() => onResume(save.id)}
                />
                <Act save={save} icon="download" says={words.toFile} onClick={() => onExport(save.id)} />
                {forgetting === save.id ? (
                  <>
                    <Act save={save} icon="trash" says={words.forgetSurely} onClick={() => onForget(save.id)} />
                    <Act save={save} says={words.keep} onClick={() => setForgetting(null)} />
                  </>
                ) : (
                  <Act save={save} icon="trash" says={words.forget} onClick={() => setForgetting(save.id)} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <h3 class="display saves-files">{words.files}</h3>
      <p>{words.filesNote}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      <Button icon="upload" onClick={() => input.current?.click()}>
        {words.openFile}
      </Button>
      <div role="alert">
        {refused === null ? null : (
          <p class="save-refused">
            <Icon name="alert-triangle" />
            <span>
              <b>{words.notOpened(refused.file)}</b> {refused.why} {words.savesSafe}
            </span>
          </p>
        )}
      </div>
    </Dialog>
  );
}
