/** The first screen: the disc, the rack of scenarios as spines of disc cases, and the ways to begin. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button, IconButton } from '../controls/button.tsx';
import { lessonWords } from '../../text/screens/lesson.ts';
import { sharingWords } from '../../text/screens/sharing.ts';
import { Plate } from '../seats/plate.tsx';
import { whereItStands, type RackItem, type SavedGame } from './rack.ts';
import { SavesDialog } from './saves-dialog.tsx';
import { Spine } from './spine.tsx';
import './title.css';

export interface TitleScreenProps {
  /** In the order shown; the first that is ready for class is chosen at the start. */
  readonly rack: readonly RackItem[];
  /** Newest first. */
  readonly saves: readonly SavedGame[];
  /** A picture of the disc: decoration. */
  readonly disc?: ComponentChildren;
  readonly onPlay: (scenario: RackItem['id']) => void;
  /** Step by step, with a script. */
  readonly onLearn: (scenario: RackItem['id']) => void;
  /** With people who pass this device around. */
  readonly onShare: (scenario: RackItem['id']) => void;
  readonly onResume: (save: SavedGame['id']) => void;
  /** Save a game as a record file. */
  readonly onExport: (save: SavedGame['id']) => void;
  readonly onForget: (save: SavedGame['id']) => void;
  /** Opens a record file; resolves with the reason in words when it cannot be read, else null. */
  readonly onImport: (file: File) => Promise<string | null>;
  readonly onCodex?: () => void;
  readonly onSettings: () => void;
}

export function TitleScreen(props: TitleScreenProps) {
  const { rack, saves, disc, onPlay, onResume, onCodex, onSettings } = props;
  const ready = rack.find((item) => item.stage === 'classroom-ready' && !item.lesson) ?? rack[0];
  const [chosenId, choose] = useState(ready?.id ?? '');
  const [filing, setFiling] = useState(false);
  const about = useId();
  const chosen = rack.find((item) => item.id === chosenId) ?? ready;
  const last = saves.find((save) => !save.over);
  return (
    <main class="title">
      <div class="title-stage" aria-hidden="true">
        <div class="title-disc">{disc ?? <div class="title-disc-plain" />}</div>
        {chosen?.roles.map((role) => (
          <Plate key={role.id} role={role} says={role.brings ?? null} />
        ))}
      </div>
      <div class="title-tools">
        {onCodex === undefined ? null : <IconButton icon="book-2" label="Codex" onClick={onCodex} />}
        <IconButton icon="adjustments-horizontal" label="Settings" onClick={onSettings} />
      </div>
      <div class="title-side">
        <header class="title-head">
          <h1>
            Side <br />
            Letter
          </h1>
          <p id={about}>{chosen?.about ?? 'No scenario could be found.'}</p>
        </header>
        <fieldset class="rack">
          <legend>Choose a scenario</legend>
          {rack.map((item, index) => (
            <Spine
              key={item.id}
              item={item}
              number={index + 1}
              chosen={item === chosen}
              describedBy={about}
              onChoose={() => choose(item.id)}
            />
          ))}
        </fieldset>
        <nav class="title-go" aria-label="Play">
          {last === undefined ? null : (
            <Button tone="ivory" icon="history" onClick={() => onResume(last.id)}>
              <span>
                Continue as {last.seat.name}
                <small class="title-where">{whereItStands(last)}</small>
              </span>
            </Button>
          )}
          {chosen === undefined ? null : (
            <Button
              tone={last === undefined ? 'ivory' : 'ghost'}
              icon="player-play"
              onClick={() => (chosen.lesson ? props.onLearn(chosen.id) : onPlay(chosen.id))}
            >
              {chosen.lesson ? lessonWords().begin : 'Play solo'}
            </Button>
          )}
          {chosen === undefined || chosen.lesson ? null : (
            <Button tone="ghost" icon="device-laptop" onClick={() => props.onShare(chosen.id)}>
              {sharingWords().play}
            </Button>
          )}
          <Button tone="ghost" icon="device-floppy" onClick={() => setFiling(true)}>
            Saved games
          </Button>
        </nav>
        <p class="title-foot">
          A simulation. Items marked Record cite public sources. Everything else is invented by play.
        </p>
      </div>
      {filing ? <SavesDialog {...props} onClose={() => setFiling(false)} /> : null}
    </main>
  );
}
