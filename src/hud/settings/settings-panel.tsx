/** The settings, for inside a dialog. Every change counts at once. */
import type { ComponentChildren } from 'preact';
import { sayPercent } from '../../text/numbers.ts';
import { CHOICES, TEXT_SIZES, type Settings } from './settings.ts';
import './settings.css';

export interface SettingsPanelProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}
export function SettingsPanel({ settings, onChange }: SettingsPanelProps) {
  return (
    <div class="settings">
      <Choice
        legend="Text size"
        name="text-size"
        options={TEXT_SIZES.map((size): [number, string] => [size, sayPercent(size)])}
        chosen={settings.textSize}
        onChoose={(textSize) => onChange({ ...settings, textSize })}
      />
      <Choice
        legend="Motion"
        name="motion"
        options={CHOICES.motion.map((motion): [Settings['motion'], string] => [motion, MOTION[motion]])}
        chosen={settings.motion}
        onChoose={(motion) => onChange({ ...settings, motion })}
      />
      <Choice
        legend="Contrast"
        name="contrast"
        options={CHOICES.contrast.map((contrast): [Settings['contrast'], string] => [contrast, CONTRAST[contrast]])}
        chosen={settings.contrast}
        onChoose={(contrast) => onChange({ ...settings, contrast })}
      />
      <Choice
        legend="Clock"
        name="clock"
        options={CHOICES.clock.map((clock): [Settings['clock'], string] => [clock, CLOCK[clock]])}
        chosen={settings.clock}
        onChoose={(clock) => onChange({ ...settings, clock })}
      >
        Time for talks and for moves. With the clock off, a phase ends when every seat is ready.
      </Choice>
      <Choice
        legend="Single-letter keys"
        name="keys"
        options={[
          [true, 'On'],
          [false, 'Off'],
        ]}
        chosen={settings.keys}
        onChoose={(keys) => onChange({ ...settings, keys })}
      >
        Such as O for the desk. Turn them off if you speak to your device.
      </Choice>
    </div>
  );
}

const MOTION: { readonly [motion in Settings['motion']]: string } = {
  system: 'As the device',
  full: 'Full',
  reduced: 'Reduced',
};
const CONTRAST: { readonly [contrast in Settings['contrast']]: string } = { system: 'As the device', more: 'More' };
const CLOCK: { readonly [clock in Settings['clock']]: string } = {
  off: 'Off',
  normal: 'Normal',
  x2: 'Twice as long',
  x5: 'Five times as long',
};

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
          <label key={says} class="setting-option">
            <input type="radio" name={`setting-${name}`} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{says}</span>
          </label>
        ))}
      </div>
      {children === undefined ? null : <p class="setting-note">{children}</p>}
    </fieldset>
  );
}
