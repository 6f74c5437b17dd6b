/** Worth on one ruler, 0 to 100: a solid bar for what is certain once signed, a hollow one for what hangs on promises, the marks of the walk-away and of what is signed, the other offer's hollow shape. */
import type { OfferId } from '../../../kernel/action.ts';
import type { Offer } from '../../../kernel/board.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { sayNumber } from '../../../text/numbers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Mark } from '../../controls/mark.tsx';
import { markOf } from '../role-name.tsx';
import type { DeskModel } from './desk-model.ts';
import './worth.css';

export interface WorthRulerProps {
  readonly table: Pick<Table, 'setup' | 'seat'>;
  /** The offer it measures; null: the draft. */
  readonly of: OfferId | null;
  readonly model: Pick<DeskModel, 'worth' | 'worthNow' | 'theirWorth' | 'walkAway' | 'standing' | 'bound'>;
  /** The other side's last word, on the same ruler. */
  readonly against: Pick<Offer, 'by'> | null;
}
const held = (value: number): string => String(Math.min(100, Math.max(0, value)) / 100);

export function WorthRuler({ table, of, model, against }: WorthRulerProps) {
  const { setup, seat } = table;
  const { worth, worthNow, walkAway, standing, bound } = model;
  const words = deskWords();
  const at = contextOf(setup, seat);
  // Promises of one's own may cost: then the certain part reaches further than the whole.
  const [certain, open] = [Math.min(worth, worthNow), Math.max(worth, worthNow)];
  const hangs = sayNumber(worth, 0) !== sayNumber(worthNow, 0);
  const theirs = against === null || model.theirWorth === null ? null : { by: against.by, worth: model.theirWorth };
  // Numbers stand on the outer sides, so that near ones do not cover each other.
  const lower = theirs !== null && theirs.worth > worth;
  const feet = [
    <span key="walk">{words.walkAway(walkAway)}</span>,
    <span key="signed">{words.asSignedNow(standing)}</span>,
  ];
  const heard = [
    words.worthHeard(of, worth, walkAway, at),
    ...(bound ? [words.standsHeard(worth, standing)] : []),
    ...(hangs ? [words.worthNowHeard(worth, worthNow)] : []),
    ...(theirs === null ? [] : [words.lastHeard(theirs.by, theirs.worth, at)]),
  ];
  return (
    <div class="worth">
      <p class="worth-label" aria-hidden="true">
        {words.worthToYou}
        <small>{hangs ? words.nowAndKept(worth, worthNow) : words.exact}</small>
      </p>
      <div class="ruler" role="img" aria-label={heard.join(' ')} data-mark={markOf(setup, seat)}>
        <span class="ruler-groove" />
        <span class="ruler-bar" style={{ '--to': held(certain) }} />
        {hangs ? <span class="ruler-hangs" style={{ '--from': held(certain), '--to': held(open) }} /> : null}
        <span class="ruler-walk" style={{ '--at': held(walkAway) }}>
          {bound ? null : <span class="ruler-foot">{words.walkAway(walkAway)}</span>}
        </span>
        {bound ? (
          <>
            <span class="ruler-walk ruler-signed" style={{ '--at': held(standing) }} />
            <span
              class="ruler-foot ruler-feet"
              style={{ '--at': held((standing + walkAway) / 2), '--apart': held(Math.abs(standing - walkAway)) }}
            >
              {standing < walkAway ? feet.toReversed() : feet}
            </span>
          </>
        ) : null}
        {theirs === null ? null : (
          <span
            class={lower ? 'ruler-theirs' : 'ruler-theirs ruler-left'}
            style={{ '--at': held(theirs.worth) }}
            data-mark={markOf(setup, theirs.by)}
          >
            <Mark mark={markOf(setup, theirs.by)} hollow stroke={3.4} />
            <b>{sayNumber(theirs.worth, 0)}</b>
          </span>
        )}
        <span class={lower ? 'ruler-knob ruler-left' : 'ruler-knob'} style={{ '--at': held(worth) }}>
          <b>{sayNumber(worth, 0)}</b>
        </span>
      </div>
    </div>
  );
}
