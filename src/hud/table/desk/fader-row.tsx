/** One issue of the desk: its name, the other side's last word on it, the fader, your setting and how much it matters. */
import { useId, useState } from 'preact/hooks';
import type { OptionId, Setup, RoleId } from '../../../kernel/setup.ts';
import { sayPledge } from '../../../text/pledges.ts';
import { sayRefusal } from '../../../text/refusals.ts';
import { Fader } from '../../controls/fader.tsx';
import { Icon } from '../../controls/icon.tsx';
import { Mark } from '../../controls/mark.tsx';
import { useAnnounce } from '../announce.tsx';
import { markOf, nameOf, seatOf } from '../role-name.tsx';
import type { FaderModel } from './desk-model.ts';

export interface FaderRowProps {
  readonly fader: FaderModel;
  readonly setup: Setup;
  readonly seat: RoleId;
  /** Whose setting the knob shows, and whose last word the hollow shape. */
  readonly knob: RoleId;
  readonly ghost: RoleId;
  readonly place: string;
  readonly round: number;
  /** Absent: the row is only read. */
  readonly onSet?: (option: OptionId | null) => void;
}
export function FaderRow({ fader, setup, seat, knob, ghost, place, round, onSet }: FaderRowProps) {
  const { issue, stops, closed, value, theirs, agreed, matters } = fader;
  const [told, setTold] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const { announce } = useAnnounce();
  const notes = useId();
  const setting = stops[value];
  const asked = theirs === null ? null : stops[theirs];
  const ghostName = ghost === seat ? 'You' : nameOf(setup, ghost);
  const asks =
    asked === null || asked === undefined ? '' : ask(asked.option === null, asked.says, ghostName, ghost === seat);
  const reasons = closed.flatMap((refusal, index) =>
    refusal === null ? [] : [{ index, words: sayRefusal(refusal, setup, seat) }],
  );
  const inDraft = setting?.option ?? null;
  const heard = [
    setting?.says ?? '',
    agreed ? `Agreed with ${seatOf(setup, knob === seat ? ghost : knob)}` : asks,
    matters > 0 ? `Matters ${matters} of 4 to you` : '',
  ]
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.?$/, '.'))
    .join(' ');
  return (
    <div class="row" role="group" aria-label={`${place}, ${issue.says}`} data-issue={issue.id}>
      <div class="row-issue">
        <button
          type="button"
          class="row-name"
          aria-expanded={open}
          aria-controls={notes}
          onClick={() => setOpen(!open)}
        >
          {issue.says}
          {reasons.length > 0 ? <Icon name="lock" /> : null}
          <Icon name={open ? 'chevron-up' : 'chevron-down'} />
          <span class="visually-hidden">
            {reasons.length > 0 ? `, ${reasons.length} closed, and why` : ', what it means'}
          </span>
        </button>
        <Asked
          {...{ setup, ghost, agreed }}
          says={asked === null || asked === undefined ? null : asked.option === null ? null : asked.says}
          nothing={asked === undefined || asked === null}
          both={inDraft === null}
        />
      </div>
      <Fader
        label={issue.says}
        stops={stops.map((stop, index) => ({
          label: stop.says,
          whyNot: closed[index] ? sayRefusal(closed[index], setup, seat) : null,
        }))}
        value={value}
        mark={markOf(setup, knob)}
        ghost={theirs === null || theirs === value ? null : { mark: markOf(setup, ghost), at: theirs }}
        agreed={agreed}
        valueText={heard}
        describedBy={notes}
        readOnly={onSet === undefined}
        onChange={(next) => {
          setTold(null);
          onSet?.(stops[next]?.option ?? null);
        }}
        onClosed={(stop) => {
          const why = `${stops[stop]?.says ?? ''}: ${reasons.find((reason) => reason.index === stop)?.words ?? ''}`;
          setTold(why);
          announce(why);
        }}
      />
      <div class="row-mine">
        <p
          class={inDraft === null ? 'row-setting row-setting-out' : 'row-setting role-ink'}
          data-mark={markOf(setup, knob)}
        >
          {setting?.says}
        </p>
        <span class="pips" role="img" aria-label={`Matters ${matters} of 4 to you`}>
          {[1, 2, 3, 4].map((pip) => (
            <i key={pip} class={pip <= matters ? 'pip pip-on' : 'pip'} />
          ))}
        </span>
      </div>
      <div id={notes} class="row-notes">
        {told === null ? null : <p class="row-told">{told}</p>}
        {open ? <RowNotes fader={fader} setup={setup} seat={seat} round={round} reasons={reasons} /> : null}
      </div>
    </div>
  );
}

interface AskedProps {
  readonly setup: Setup;
  readonly ghost: RoleId;
  readonly agreed: boolean;
  /** null: they leave it out. */
  readonly says: string | null;
  /** They have made no offer. */
  readonly nothing: boolean;
  readonly both: boolean;
}
/** The other side's last word on the issue. */
function Asked({ setup, ghost, agreed, says, nothing, both }: AskedProps) {
  if (nothing) return null;
  if (says === null && both) return <p class="row-ask ink-2">Both leave it out</p>;
  return (
    <p class="row-ask" data-mark={markOf(setup, ghost)}>
      {agreed ? null : <Mark mark={markOf(setup, ghost)} hollow />}
      <span class="role-ink">{agreed ? 'Agreed' : (says ?? 'Leaves it out')}</span>
    </p>
  );
}

interface RowNotesProps extends Pick<FaderRowProps, 'fader' | 'setup' | 'seat' | 'round'> {
  readonly reasons: readonly { readonly index: number; readonly words: string }[];
}
/** What the present setting would mean, and why some stops are closed. */
function RowNotes({ fader, setup, seat, round, reasons }: RowNotesProps) {
  const { issue, stops, value } = fader;
  const option = issue.options.find((one) => one.id === stops[value]?.option);
  return (
    <div class="row-more">
      {issue.details === undefined ? null : <p>{issue.details}</p>}
      {option === undefined ? <p>Left out: what stands on this issue, stands on.</p> : null}
      {option?.details === undefined ? null : <p>{option.details}</p>}
      {option ? <p>{sayPledge(setup, issue.id, option.id, { listener: seat, round })}</p> : null}
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map(({ index, words }) => (
            <li key={index}>
              <strong>{stops[index]?.says}:</strong> {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const ask = (out: boolean, says: string, name: string, you: boolean): string =>
  out ? `${name} ${you ? 'left' : 'leaves'} it out` : `${name} ${you ? 'asked' : 'asks'}: ${says}`;
