/** What a draft may be worth to another seat: hatched, because it is your own guess. No deal is the mark in the middle. */
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
  const words = deskWords();
  const at = contextOf(setup, seat);
  const known =
    reach.known === 0
      ? words.noEstimate
      : reach.known < reach.of
        ? words.someEstimates(reach.known, reach.of)
        : words.yourEstimate;
  return (
    <div class="worth">
      <p class="worth-label">
        <span>{words.worthTo(of, at)}</span>
        <Button tone="link" aria-expanded={open} onClick={() => onOpen(!open)}>
          <span>
            {known}
            <span class="visually-hidden">{open ? words.closeEstimates : words.setEstimates}</span>
          </span>
        </Button>
      </p>
      <div
        class="ruler ruler-guess"
        role="img"
        data-mark={markOf(setup, of)}
        aria-label={reach.known === 0 ? words.noEstimateHeard(of, at) : words.estimateHeard(of, low, high, at)}
      >
        <span class="ruler-groove" />
        {reach.known === 0 ? null : (
          <span
            // Its numbers stand on the side that has room.
            class={high > HALF / 3 ? 'ruler-hatch ruler-left' : 'ruler-hatch'}
            style={{ '--from': place(low - 0.6), '--to': place(high + 0.6) }}
          >
            <b>{words.range(low, high)}</b>
          </span>
        )}
        <span class="ruler-walk ruler-walk-guess" style={{ '--at': '0.5' }}>
          <span>{words.asItStands}</span>
        </span>
      </div>
    </div>
  );
}
