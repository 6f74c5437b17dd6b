/** The first screen: the disc, the rack of scenarios as spines of disc cases, and the ways to begin. */
import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { titleWords } from '../../text/screens/title.ts';
import { Button } from '../controls/button.tsx';
import { SoundSwitch } from '../controls/sound-switch.tsx';
import type { IconName } from '../controls/icon-names.ts';
import { fetchAhead } from '../controls/later.tsx';
import { Plate } from '../seats/plate.tsx';
import { firstChosen, type RackItem, type SavedGame } from './rack.ts';
import { Spine } from './spine.tsx';
import './title.css';

export interface TitleScreenProps {
  /** In the order shown; the first that is ready for class is chosen at the start. */
  readonly rack: readonly RackItem[];
  /** Newest first. */
  readonly saves: readonly SavedGame[];
  /** A picture of a scenario's disc: decoration. */
  readonly disc: (scenario: RackItem['id']) => ComponentChildren;
  readonly onPlay: (scenario: RackItem['id']) => void;
  /** Step by step, with a script. */
  readonly onLearn: (scenario: RackItem['id']) => void;
  /** With people who pass this device around. */
  readonly onShare: (scenario: RackItem['id']) => void;
  readonly onResume: (save: SavedGame['id']) => void;
  /** The saved games and record files, as a dialog over the title. */
  readonly filing: (close: () => void) => ComponentChildren;
  readonly onRules: () => void;
  readonly onCodex: () => void;
  readonly onSettings: () => void;
}

export function TitleScreen(props: TitleScreenProps) {
  const words = titleWords();
  const { rack, saves, disc, onPlay, onResume } = props;
  const ready = firstChosen(rack);
  const [chosenId, choose] = useState(ready?.id ?? '');
  const [filing, setFiling] = useState(false);
  const about = useId();
  useEffect(fetchAhead, []);
  const chosen = rack.find((item) => item.id === chosenId) ?? ready;
  const last = saves.find((save) => !save.over);
  return (
    <main class="title">
      <div class="title-stage" aria-hidden="true">
        <div class="title-disc">{chosen === undefined ? null : disc(chosen.id)}</div>
        {chosen?.roles.map((role) => (
          <Plate key={role.id} role={role} says={role.brings ?? null} />
        ))}
      </div>
      <nav class="title-tools" aria-label={words.more}>
        <SoundSwitch />
        <Tool icon="device-floppy" says={words.saves} onClick={() => setFiling(true)} />
        <Tool icon="file-text" says={words.rules} onClick={props.onRules} />
        <Tool icon="book-2" says={words.codex} onClick={props.onCodex} />
        <Tool icon="adjustments-horizontal" says={words.settings} onClick={props.onSettings} />
      </nav>
      <div class="title-side">
        <header class="title-head">
          <h1>
            {words.name.map((line, at) => (
              <Fragment key={line}>
                {at === 0 ? null : <br />}
                {line}{' '}
              </Fragment>
            ))}
          </h1>
          {/* All lie on one place, so that choosing another moves nothing below them. */}
          <div class="title-abouts">
            {rack.map((item) => (
              <p
                key={item.id}
                id={item === chosen ? about : undefined}
                class={item === chosen ? '' : 'title-about-other'}
              >
                {item.about}
              </p>
            ))}
            {chosen === undefined ? <p>{words.noScenario}</p> : null}
          </div>
        </header>
        <fieldset class="rack">
          <legend>{words.choose}</legend>
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
        <nav class="title-go" aria-label={words.play}>
          {last === undefined ? null : (
            <Button tone="ivory" icon="history" onClick={() => onResume(last.id)}>
              <span>
                {words.continueAs(last.seat.id, last.at)}
                <small class="title-where">{words.stands(last.round, last.over, last.at)}</small>
              </span>
            </Button>
          )}
          {chosen === undefined ? null : (
            <Button
              tone={last === undefined ? 'ivory' : 'ghost'}
              icon="player-play"
              onClick={() => (chosen.lesson ? props.onLearn(chosen.id) : onPlay(chosen.id))}
            >
              {chosen.lesson ? words.startLesson : words.playSolo}
            </Button>
          )}
          {chosen === undefined || chosen.lesson ? null : (
            <Button tone="ghost" icon="device-laptop" onClick={() => props.onShare(chosen.id)}>
              {words.passOne}
            </Button>
          )}
        </nav>
        <p class="title-foot">{words.note}</p>
      </div>
      {filing ? props.filing(() => setFiling(false)) : null}
    </main>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly says: string;
  readonly onClick: () => void;
}
/** Its words go to the screen reader alone where there is no room for them. */
const Tool = ({ icon, says, onClick }: ToolProps) => (
  <Button tone="link" icon={icon} title={says} onClick={onClick}>
    <span>{says}</span>
  </Button>
);
