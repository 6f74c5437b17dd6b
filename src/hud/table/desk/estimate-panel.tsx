/** Your private notes on what each issue is worth to another seat, from its worst stop to its best. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../kernel/action.ts';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { sayNumber } from '../../../text/numbers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { shortOf } from '../../../text/short.ts';
import { Button } from '../../controls/button.tsx';
import { useDoing } from '../use-table.ts';
import type { FaderModel } from './desk-model.ts';
import { saidToMatter } from './estimates.ts';

export interface EstimatePanelProps {
  readonly table: Table;
  readonly of: RoleId;
  readonly faders: readonly FaderModel[];
  readonly onBack: () => void;
}
export function EstimatePanel({ table, of, faders, onBack }: EstimatePanelProps) {
  const { refused, act } = useDoing(table);
  const sheet = useRef<HTMLFieldSetElement>(null);
  // It lies where the faders lay, above the button that opens it.
  useLayoutEffect(() => sheet.current?.focus(), []);
  const words = deskWords();
  const at = contextOf(table.setup, table.seat);
  const most = Math.min(LIMITS.estimate, 30);
  return (
    <fieldset ref={sheet} class="estimates" tabIndex={-1}>
      <legend>
        {words.howMuch(of, at)} {words.basisOfGuess}
      </legend>
      <Button tone="line" icon="arrow-left" onClick={onBack}>
        {words.backToFaders}
      </Button>
      {faders.map(({ issue, estimate }) => {
        const level = saidToMatter(table.facts, of, issue.id);
        const guessed = estimate?.basis === 'guess';
        const notes = [
          ...(guessed ? [words.yourGuess] : []),
          ...(level === null ? [] : [words.saidMatters(of, level, at)]),
          ...(estimate?.basis === 'said' ? [words.fromThat] : []),
        ];
        return (
          <EstimateRow
            key={issue.id}
            label={shortOf(issue)}
            note={notes.length === 0 ? null : notes.join(' ')}
            most={most}
            guess={guessed ? estimate.points : null}
            reckoned={estimate?.points ?? null}
            onSet={(points) => void act({ do: 'estimate', of, issue: issue.id, points })}
          />
        );
      })}
      {refused === null ? null : <p class="refused">{refused}</p>}
    </fieldset>
  );
}

interface EstimateRowProps {
  readonly label: string;
  readonly note: string | null;
  readonly most: number;
  /** What you set; null: nothing yet. */
  readonly guess: number | null;
  /** What stands in its place until then. */
  readonly reckoned: number | null;
  readonly onSet: (points: number) => void;
}
function EstimateRow({ label, note, most, guess, reckoned, onSet }: EstimateRowProps) {
  const id = useId();
  // What the hand says goes before what was noted, or quick presses would be undone by the note of the one before.
  const [set, setTo] = useState(guess);
  const words = deskWords();
  return (
    <div class="estimate">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={set ?? reckoned ?? 0}
        aria-valuetext={
          set !== null ? words.points(set) : reckoned !== null ? words.about(reckoned) : words.notEstimated
        }
        aria-describedby={note === null ? undefined : `${id}-note`}
        onInput={(event) => setTo(Number(event.currentTarget.value))}
        onChange={(event) => onSet(Number(event.currentTarget.value))}
      />
      <output for={id}>{set !== null ? sayNumber(set) : reckoned !== null ? `≈ ${sayNumber(reckoned)}` : '–'}</output>
      {note === null ? null : (
        <p id={`${id}-note`} class="estimate-note">
          {note}
        </p>
      )}
    </div>
  );
}
