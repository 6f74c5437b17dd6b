/** The faders of a package, in the scenario's order, under the ruler's two ends. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { monthName } from '../../../text/months.ts';
import { namesOf } from '../role-name.tsx';
import type { DeskModel } from './desk-model.ts';
import type { DeskMove, Draft } from './desk-state.ts';
import { FaderRow } from './fader-row.tsx';

export interface RowsProps {
  readonly table: Table;
  readonly model: DeskModel;
  readonly others: readonly RoleId[];
  /** Whose setting the knobs show; the hollow shapes are the other side's. */
  readonly knob: RoleId;
  readonly ghost: RoleId;
  readonly draft?: Draft;
  readonly move?: (move: DeskMove) => void;
}
export function Rows({ table, model, others, knob, ghost, draft, move }: RowsProps) {
  const { setup, seat, view } = table;
  const names = namesOf(setup, others);
  const { faders, later, settled } = model;
  return (
    <>
      <div class="axis" aria-hidden="true">
        <span>Issue</span>
        <span class="axis-ends">
          <span>Easier for {others.length > 1 ? 'them' : names}</span>
          <span>
            <span class="axis-better">Better </span>for you
          </span>
        </span>
        <span>{knob === seat ? 'Your setting' : 'Their offer'}</span>
      </div>
      <div
        class="rows"
        role="group"
        tabIndex={0}
        aria-label={`${faders.length} issues. Left is easier for ${names}, right is better for you.`}
      >
        {faders.map((fader, index) => (
          <FaderRow
            key={fader.issue.id}
            fader={fader}
            setup={setup}
            seat={seat}
            knob={knob}
            ghost={ghost}
            round={view.round}
            place={`Issue ${index + 1} of ${faders.length}`}
            {...(draft && move
              ? { onSet: (option: string | null) => move({ do: 'set', base: draft, issue: fader.issue.id, option }) }
              : {})}
          />
        ))}
        {faders.length === 0 ? <p class="rows-note">There is nothing left to sign with {names} this month.</p> : null}
        {settled.length > 0 ? <p class="rows-note">Settled: {settled.map((issue) => issue.says).join('; ')}.</p> : null}
        {later.length > 0 ? (
          <p class="rows-note">
            Later: {later.map((issue) => `${issue.says}, from ${monthName(setup, issue.opens, 'short')}`).join('; ')}.
          </p>
        ) : null}
      </div>
    </>
  );
}
