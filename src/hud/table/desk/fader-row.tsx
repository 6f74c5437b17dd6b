/** One issue of the desk: its name, how much it matters, the fader, your setting and the other side's last word on it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OptionId, Setup, RoleId } from '../../../kernel/setup.ts';
import { contextOf, type Context } from '../../../text/context.ts';
import { sayRefusal } from '../../../text/refusals.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { shortOf } from '../../../text/short.ts';
import { Fader } from '../../controls/fader.tsx';
import { useSounding } from '../../controls/sounding.ts';
import { useAnnounce } from '../announce.tsx';
import { markOf } from '../role-name.tsx';
import { Ask, askOf, type Asked } from './ask.tsx';
import type { FaderModel } from './desk-model.ts';
import { IssueName } from './issue-name.tsx';
import { RowNotes, type ClosedStop } from './row-notes.tsx';
import './rows.css';

export interface FaderRowProps {
  readonly fader: FaderModel;
  readonly setup: Setup;
  readonly seat: RoleId;
  /** Whose setting the knob shows, and whose last word the hollow shape. */
  readonly knob: RoleId;
  readonly ghost: RoleId;
  /** `Issue 1 of 6, Disc plants` */
  readonly name: string;
  readonly round: number;
  /** Why the paper cannot be sent or accepted with this row as it is. */
  readonly refused?: string | null;
  /** Absent: the row is only read. */
  readonly onSet?: (option: OptionId | null) => void;
}
export function FaderRow({ fader, setup, seat, knob, ghost, name, round, refused = null, onSet }: FaderRowProps) {
  const { issue, stops, closed, value, theirs, agreed, matters } = fader;
  const [told, setTold] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const { announce } = useAnnounce();
  const sounding = useSounding();
  const notes = useId();
  const row = useRef<HTMLDivElement>(null);
  // What is unfolded or told below the row comes into sight with it.
  useEffect(() => {
    if (open || told !== null || refused !== null) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open, told, refused]);
  const words = deskWords();
  const at = contextOf(setup, seat);
  const setting = stops[value];
  const asked = askOf(fader);
  const reasons = closed.flatMap((refusal, index): ClosedStop[] =>
    refusal === null ? [] : [{ index, stop: stops[index]?.says ?? '', why: sayRefusal(refusal, setup, seat, true) }],
  );
  const mark = markOf(setup, knob);
  return (
    <div ref={row} class="row" role="group" aria-label={name} data-issue={issue.id}>
      <div class="row-issue">
        <IssueName says={shortOf(issue)} closed={reasons.length} controls={notes} open={open} onOpen={setOpen} />
        <Ask asked={asked} by={ghost} at={at} />
      </div>
      <Fader
        label={issue.says}
        easier={words.easierStep(issue.id, at)}
        better={words.betterStep(issue.id, at)}
        stops={stops.map((stop, index) => ({
          label: stop.says,
          whyNot: reasons.find((reason) => reason.index === index)?.why ?? null,
        }))}
        value={value}
        mark={mark}
        ghost={theirs === null || theirs === value ? null : { mark: markOf(setup, ghost), at: theirs }}
        agreed={agreed}
        valueText={heard(fader, asked, { knob, ghost }, at)}
        describedBy={notes}
        readOnly={onSet === undefined}
        onChange={(next) => {
          setTold(null);
          sounding?.stopped({ at: next, of: stops.length, met: next === theirs && stops[next]?.option !== null });
          onSet?.(stops[next]?.option ?? null);
        }}
        onClosed={(stop) => {
          const reason = reasons.find((one) => one.index === stop);
          if (reason === undefined) return;
          const why = words.closed(reason.stop, reason.why);
          setTold(why);
          announce(why);
        }}
      />
      <div class="row-mine">
        <p
          class={(setting?.option ?? null) === null ? 'row-setting row-setting-out' : 'row-setting role-ink'}
          data-mark={mark}
        >
          {setting?.says}
        </p>
        <Pips level={matters} />
      </div>
      <div id={notes} class="row-notes">
        {told === null && refused === null ? null : <p class="row-told">{told ?? refused}</p>}
        {open ? <RowNotes fader={fader} setup={setup} seat={seat} round={round} closed={reasons} /> : null}
      </div>
    </div>
  );
}

/** How much an issue matters to you: none to four. */
function Pips({ level }: { level: number }) {
  return (
    <span class="pips" role="img" aria-label={deskWords().matters(level)}>
      {[1, 2, 3, 4].map((pip) => (
        <i key={pip} class={pip <= level ? 'pip pip-on' : 'pip'} />
      ))}
    </span>
  );
}

/** The fader's value as it is heard: `Night checks. Russia asks: Day checks. Matters 3 of 4 to you.` */
function heard(
  { stops, value, matters }: FaderModel,
  asked: Asked | null,
  { knob, ghost }: Pick<FaderRowProps, 'knob' | 'ghost'>,
  at: Context,
): string {
  const words = deskWords();
  const parts = [stops[value]?.says ?? ''];
  if (asked?.kind === 'agreed') parts.push(words.heardAgreed(at.isYou(knob) ? ghost : knob, at));
  if (asked?.kind === 'option') parts.push(words.heardAsks(ghost, asked.says, asked.ended, at));
  if (asked?.kind === 'left-signed') parts.push(words.heardLeavesSigned(ghost, at));
  if (asked?.kind === 'left-out' || asked?.kind === 'both-left-out') parts.push(words.heardLeavesOut(ghost, at));
  if (matters > 0) parts.push(words.matters(matters));
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/\.?$/, '.'))
    .join(' ');
}
