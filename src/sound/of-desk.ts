/** Which sound the desk and the clock make: pure. */
import type { Clock } from '../kernel/table.ts';
import type { Sound } from './sounds.ts';

/** A knob that was moved to a stop. */
export interface Stop {
  /** From the left, 0 first. */
  readonly at: number;
  /** How many stops there are, at least one. */
  readonly of: number;
  /** It now stands where the other side’s does. */
  readonly met: boolean;
}

/** Pitch of the leftmost stop, and how much higher the rightmost is. */
const LOW = 0.84;
const RISE = 0.42;

/** Further right, better for you, is higher. */
export const soundOfStop = ({ at, of, met }: Stop): Sound =>
  met ? { name: 'met' } : { name: 'stop', pitch: LOW + RISE * (of > 1 ? at / (of - 1) : 0) };

const LAST_SECONDS = 30;

/** Heard once, when the last thirty seconds begin; not while the clock stands, and not where it began with fewer. */
export const soundOfClock = (before: Clock | null, now: Clock | null): Sound | null =>
  before !== null &&
  now !== null &&
  !now.paused &&
  before.secondsLeft > LAST_SECONDS &&
  now.secondsLeft <= LAST_SECONDS &&
  now.secondsLeft > 0
    ? { name: 'hurry' }
    : null;
