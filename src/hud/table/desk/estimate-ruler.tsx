/** What a draft may be worth to another seat: hatched, because it is your own guess. No deal is the mark in the middle. */
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { saySigned } from '../../../text/numbers.ts';
import { Button } from '../../controls/button.tsx';
import { markOf, seatOf } from '../role-name.tsx';
import type { Reach } from './estimates.ts';
import './worth.css';

/** Points at either end of the ruler. */
const HALF = 40;
const place = (value: number): string => String((Math.min(HALF, Math.max(-HALF, value)) + HALF) / (2 * HALF));

export interface EstimateRulerProps {
  readonly setup: Setup;
  readonly of: RoleId;
  readonly reach: Reach;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}
export function EstimateRuler({ setup, of, reach, open, onOpen }: EstimateRulerProps) {
  const name = seatOf(setup, of);
  const range = reach.low === reach.high ? saySigned(reach.low) : `${saySigned(reach.low)} to ${saySigned(reach.high)}`;
  const known =
    reach.known === 0
      ? 'no estimate yet'
      : reach.known < reach.of
        ? `${reach.known} of ${reach.of} issues`
        : 'your estimate';
  return (
    <div class="worth">
      <p class="worth-label">
        <span>Worth to {name}</span>
        <Button tone="link" aria-expanded={open} onClick={() => onOpen(!open)}>
          {known}
          <span class="visually-hidden">: {open ? 'close' : 'set'} your estimates</span>
        </Button>
      </p>
      <div
        class="ruler ruler-guess"
        role="img"
        data-mark={markOf(setup, of)}
        aria-label={
          reach.known === 0
            ? `You have not estimated what this is worth to ${name}.`
            : `You estimate that this brings ${name} ${range} points over what it has now.`
        }
      >
        <span class="ruler-groove" />
        {reach.known === 0 ? null : (
          <span class="ruler-hatch" style={{ '--from': place(reach.low - 0.6), '--to': place(reach.high + 0.6) }}>
            <b>{range}</b>
          </span>
        )}
        <span class="ruler-walk ruler-walk-guess" style={{ '--at': '0.5' }}>
          <span>as it stands</span>
        </span>
      </div>
    </div>
  );
}
