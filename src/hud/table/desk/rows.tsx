/** The faders of a package, in the scenario's order, under the ruler's two ends. */
import type { IssueId, OptionId, RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import { Axis } from './axis.tsx';
import type { DeskModel, FaderModel } from './desk-model.ts';
import type { DeskMove, Draft } from './desk-state.ts';
import type { RefusedRow } from './refused-row.ts';
import { FaderRow } from './fader-row.tsx';

export interface RowsProps {
  readonly table: Table;
  readonly model: DeskModel;
  readonly others: readonly RoleId[];
  /** Whose setting the knobs show; the hollow shapes are the other side's. */
  readonly knob: RoleId;
  readonly ghost: RoleId;
  /** The row that keeps the paper from being sent or accepted, and why. */
  readonly refused: RefusedRow | null;
  readonly draft?: Draft;
  readonly move?: (move: DeskMove) => void;
  /** Issues that a newcomer's desk does not show yet, and the way to see them all. */
  readonly waiting?: ReadonlySet<IssueId>;
  readonly onShowAll?: () => void;
}
const NONE: ReadonlySet<IssueId> = new Set();

export function Rows({
  table,
  model,
  others,
  knob,
  ghost,
  refused,
  draft,
  move,
  waiting = NONE,
  onShowAll,
}: RowsProps) {
  const { setup, seat, view } = table;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const { later, settled } = model;
  // What somebody has put on the table is there, whoever is new.
  const isHere = ({ issue, theirs, stops }: FaderModel): boolean =>
    !waiting.has(issue.id) ||
    refused?.issue === issue.id ||
    draft?.package[issue.id] !== undefined ||
    (theirs !== null && stops[theirs]?.option !== null);
  const faders = model.faders.filter(isHere);
  const unseen = model.faders.length - faders.length;
  return (
    <>
      <Axis others={others} at={at}>
        <span class="axis-setting">
          <span class="axis-whose">{knob === seat ? words.yourSetting : words.theirSetting}</span>
          <span class="axis-matters">
            <i class="pip pip-on" />
            <i class="pip pip-on" /> {words.mattersLegend}
          </span>
        </span>
      </Axis>
      <div class="rows" role="group" tabIndex={0} aria-label={words.rows(faders.length, others, at)}>
        {faders.map((fader, index) => (
          <FaderRow
            key={fader.issue.id}
            fader={fader}
            setup={setup}
            seat={seat}
            knob={knob}
            ghost={ghost}
            round={view.round}
            refused={refused?.issue === fader.issue.id ? refused.why : null}
            name={words.rowName(index + 1, faders.length, fader.issue.id, at)}
            {...(draft && move
              ? { onSet: (option: OptionId | null) => move({ do: 'set', base: draft, issue: fader.issue.id, option }) }
              : {})}
          />
        ))}
        {faders.length === 0 ? <p class="rows-note">{words.nothingLeft(others, at)}</p> : null}
        {settled.length > 0 ? (
          <p class="rows-note">
            {words.settled(
              settled.map((issue) => issue.id),
              at,
            )}
          </p>
        ) : null}
        {unseen > 0 ? (
          <p class="rows-note">
            {words.monthByMonth(unseen)}{' '}
            <Button tone="link" onClick={() => onShowAll?.()}>
              {words.showAll}
            </Button>
          </p>
        ) : null}
        {later.length > 0 ? <p class="rows-note">{words.later(later, at)}</p> : null}
      </div>
    </>
  );
}
