/** The settings, for inside a dialog. Every change counts at once. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { locale } from '../../text/locale.ts';
import { sayPercent } from '../../text/numbers.ts';
import { settingsWords } from '../../text/screens/settings.ts';
import { soundWords } from '../../text/screens/sound.ts';
import { CHOICES, soundIsOn, TEXT_SIZES, type Language, type Settings } from './settings.ts';
import { Volume } from './volume.tsx';
import './settings.css';

export interface SettingsPanelProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** Why the chosen language is not spoken: it could not be fetched. */
  readonly noLanguage: string | null;
}
export function SettingsPanel({ settings, onChange, noLanguage }: SettingsPanelProps) {
  const words = settingsWords();
  const sound = soundWords();
  return (
    <div class="settings">
      <Choice
        legend={words.language}
        name="language"
        options={CHOICES.language.map((language): [Settings['language'], string] => [
          language,
          language === 'system' ? words.asDevice : NAMES[language],
        ])}
        chosen={settings.language}
        onChoose={(language) => onChange({ ...settings, language })}
      >
        {words.languageNote}
      </Choice>
      {noLanguage === null ? <NewLanguage /> : <p role="alert">{noLanguage}</p>}
      <Choice
        legend={words.textSize}
        name="text-size"
        options={TEXT_SIZES.map((size): [number, string] => [size, sayPercent(size)])}
        chosen={settings.textSize}
        onChoose={(textSize) => onChange({ ...settings, textSize })}
      />
      <Choice
        legend={words.motion}
        name="motion"
        options={CHOICES.motion.map((motion): [Settings['motion'], string] => [motion, words.motions[motion]])}
        chosen={settings.motion}
        onChoose={(motion) => onChange({ ...settings, motion })}
      />
      <Choice
        legend={words.contrast}
        name="contrast"
        options={CHOICES.contrast.map((contrast): [Settings['contrast'], string] => [
          contrast,
          words.contrasts[contrast],
        ])}
        chosen={settings.contrast}
        onChoose={(contrast) => onChange({ ...settings, contrast })}
      />
      <div>
        <Choice
          legend={sound.sound}
          name="sound"
          options={[
            [true, sound.on],
            [false, sound.off],
          ]}
          chosen={soundIsOn(settings, 'alone')}
          onChoose={(on) => onChange({ ...settings, sound: on ? 'on' : 'off' })}
        >
          {sound.note}
        </Choice>
        <Volume volume={settings.volume} onChange={(volume) => onChange({ ...settings, volume })} />
      </div>
      <Choice
        legend={words.clock}
        name="clock"
        options={CHOICES.clock.map((clock): [Settings['clock'], string] => [clock, words.clocks[clock]])}
        chosen={settings.clock}
        onChoose={(clock) => onChange({ ...settings, clock })}
      >
        {words.clockNote}
      </Choice>
      <Choice
        legend={words.keys}
        name="keys"
        options={[
          [true, words.keysOn],
          [false, words.keysOff],
        ]}
        chosen={settings.keys}
        onChoose={(keys) => onChange({ ...settings, keys })}
      >
        {words.keysNote}
      </Choice>
      <Choice
        legend={words.tips}
        name="tips"
        options={[
          [true, words.tipsOn],
          [false, words.tipsOff],
        ]}
        chosen={settings.tips}
        onChoose={(tips) => onChange({ ...settings, tips })}
      >
        {words.tipsNote}
      </Choice>
    </div>
  );
}

/** Says which language is spoken now, in that language, once it is another than the one the settings opened in. */
function NewLanguage() {
  const first = useRef(locale());
  const changed = useRef(false);
  changed.current ||= first.current !== locale();
  return (
    <p class="visually-hidden" role="status">
      {changed.current ? settingsWords().spoken : null}
    </p>
  );
}

/** Each language by its own name, for whoever cannot read the present one. */
const NAMES: { readonly [L in Language]: string } = { en: 'English', ru: 'Русский' };

interface ChoiceProps<T> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** A line under the choices. */
  readonly children?: ComponentChildren;
}
function Choice<T>({ legend, name, options, chosen, onChoose, children }: ChoiceProps<T>) {
  return (
    <fieldset class="setting">
      <legend>{legend}</legend>
      <div class="setting-options">
        {options.map(([value, says]) => (
          <label key={String(value)} class="setting-option">
            <input type="radio" name={`setting-${name}`} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{says}</span>
          </label>
        ))}
      </div>
      {children === undefined ? null : <p class="setting-note">{children}</p>}
    </fieldset>
  );
}
