/** What stands after a meter's number: its unit, or of how many it is; and what the scenario calls such a value. */
import type { Meter } from '../kernel/setup.ts';
import { fromId } from './context.ts';
import { words } from './language.ts';
import { sayNumber, sayUnit } from './numbers.ts';

/** `months`, `%`; `of 10, high`; `of 3, adopted`. `sayUnit` sets it after the number. */
export function unitOf({ unit, min, max, stages, bands }: Meter, value: number): string {
  // Bands are there for those who read no number; where a unit says what is counted, they add nothing.
  const stage = (stages ?? (unit ? null : bands))?.findLast(({ from }) => from <= value);
  const of = unit || (min === 0 ? words().subjects.outOf(max) : '');
  return stage ? `${of}, ${stage.says ?? fromId(stage.id)}` : of;
}

/** A meter's value with all that belongs to it: `7 of 10, high`, `70%`, `4 months`. */
export const sayMeter = (meter: Meter, value: number): string => sayNumber(value) + sayUnit(unitOf(meter, value));
