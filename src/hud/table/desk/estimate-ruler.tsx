/** What a draft may be worth to another seat: hatched, because it is no more than a guess, and what that rests on. No deal is the mark in the middle. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import { markOf } from '../role-name.tsx';
import type { Reach } from './estimates.ts';
import './worth.css';

/** Points at either end of the ruler. */
const HALF = 40;
/** Up to here, numbers have room between what they measure and the ruler's end. */
const ROOM = 12;
const place = (value: number): string => String((Math.min(HALF, Math.max(-HALF, value)) + HALF) / (2 * HALF));

export interface EstimateRulerProps {
  readonly table: Pick<Table, 'setup' | 'seat'>;
  readonly of: RoleId;
  readonly reach: Reach;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}
export function EstimateRuler({ table, of, reach, open, onOpen }: EstimateRulerProps) {
  const { setup, seat } = table;
  const { low, high } = reach;
  // Its numbers stand after it where there is room, else at the other end, clear of the mark in the middle.
  const roomy = high <= ROOM;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const { guessed, said } = reach;
  const known = guessed + said > 0;
  const basis = known ? words.basisOf(guessed, said, reach.of) : words.noEstimate;
  return (
    <div class="worth">
      <p class="worth-label">
        <span>{words.worthTo(of, at)}</span>
        <Button tone="link" aria-expanded={open} onClick={() => onOpen(!open)}>
          <span>
            {basis}
            <span class="visually-hidden">{open ? words.closeEstimates : words.setEstimates}</span>
          </span>
        </Button>
      </p>
      <div
        class="ruler ruler-guess"
        role="img"
        data-mark={markOf(setup, of)}
        aria-label={known ? words.estimateHeard(of, low, high, basis, at) : words.noEstimateHeard(of, at)}
      >
        <span class="ruler-groove" />
        {!known ? null : (
          <>
            <span class="ruler-hatch" style={{ '--from': place(low - 0.6), '--to': place(high + 0.6) }} />
            <b class={roomy ? 'ruler-range' : 'ruler-range ruler-far'} style={{ '--at': place(high + 0.6) }}>
              {words.range(low, high)}
            </b>
          </>
        )}
        <span class="ruler-walk ruler-walk-guess" style={{ '--at': '0.5' }}>
          <span class="ruler-foot">{words.asItStands}</span>
        </span>
      </div>
    </div>
  );
}
