/**
 * One issue's fader: a native range input under a drawn knob. Left is easier for the other
 * side, right is better for you. A stop that cannot be signed is skipped by the keys, and choosing it
 * tells the caller why instead of moving.
 */
import type { MarkShape } from './mark.tsx';
import { Mark } from './mark.tsx';
import { Icon } from './icon.tsx';
import { nextOpen } from './fader-steps.ts';
import './fader.css';

export interface FaderStop {
  readonly label: string;
  /** Why it cannot be chosen now; null when it can. */
  readonly whyNot: string | null;
}
export interface FaderProps {
  readonly label: string;
  /** The names of the steps to the left and to the right: `Disc plants: one step easier`. */
  readonly easier: string;
  readonly better: string;
  /** At least two, left to right. */
  readonly stops: readonly FaderStop[];
  readonly value: number;
  /** The knob's colour: whose setting this is. */
  readonly mark: MarkShape;
  /** The other side's last position on the same ruler. */
  readonly ghost?: { readonly mark: MarkShape; readonly at: number } | null;
  readonly agreed?: boolean;
  /** Spoken for the value, such as "Night checks, February. Russia asks March." */
  readonly valueText: string;
  readonly describedBy?: string;
  readonly readOnly?: boolean;
  readonly onChange?: (value: number) => void;
  /** A closed stop was asked for. */
  readonly onClosed?: (stop: number) => void;
}

export function Fader(props: FaderProps) {
  const { label, stops, value, mark, ghost = null, agreed = false, valueText, describedBy, readOnly = false } = props;
  const last = Math.max(1, stops.length - 1);
  const ask = (wanted: number): number => {
    if (readOnly || wanted === value || wanted < 0 || wanted > last) return value;
    const answer = nextOpen(stops, value, wanted);
    if (answer.refused !== null) props.onClosed?.(answer.refused);
    if (answer.value !== value) props.onChange?.(answer.value);
    return answer.value;
  };
  const place = (index: number) => ({ '--at': String(index / last) });
  return (
    <div class={readOnly ? 'fader fader-read' : 'fader'} data-mark={mark}>
      {readOnly ? null : (
        <button
          type="button"
          class="fader-step"
          aria-label={props.easier}
          aria-disabled={value === 0}
          onClick={() => ask(value - 1)}
        >
          <Icon name="minus" />
        </button>
      )}
      <div class="fader-track">
        <span class="fader-groove" />
        {stops.map((stop, index) => (
          <span
            key={stop.label}
            class={stop.whyNot === null ? 'fader-stop' : 'fader-stop fader-stop-closed'}
            style={place(index)}
          />
        ))}
        {ghost === null || agreed ? null : (
          <>
            <span
              class="fader-gap"
              style={{
                '--from': String(Math.min(ghost.at, value) / last),
                '--to': String(Math.max(ghost.at, value) / last),
              }}
            />
            <span class="fader-ghost" style={place(ghost.at)}>
              <Mark mark={ghost.mark} hollow stroke={4} />
            </span>
          </>
        )}
        <input
          type="range"
          class="fader-input"
          aria-label={label}
          min={0}
          max={last}
          step={1}
          value={value}
          aria-valuetext={valueText}
          aria-describedby={describedBy}
          aria-readonly={readOnly ? 'true' : undefined}
          onInput={(event) => {
            event.currentTarget.value = String(ask(Number(event.currentTarget.value)));
          }}
        />
        <span class={agreed ? 'fader-knob fader-knob-agreed' : 'fader-knob'} style={place(value)} aria-hidden="true" />
      </div>
      {readOnly ? null : (
        <button
          type="button"
          class="fader-step"
          aria-label={props.better}
          aria-disabled={value === last}
          onClick={() => ask(value + 1)}
        >
          <Icon name="plus" />
        </button>
      )}
    </div>
  );
}
