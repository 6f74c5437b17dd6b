/** A yes or no that has turned. */
import type { MeterId } from '../kernel/setup.ts';
import type { Context } from './context.ts';

/** Before → after: in the scenario's own words for its two values, else in `words` for no and yes. */
export function turned(
  { meterOf }: Context,
  meter: MeterId,
  to: 0 | 1,
  words: readonly [no: string, yes: string],
): string {
  const of = meterOf(meter);
  const stages = of?.stages ?? of?.bands;
  const say = (value: 0 | 1): string => stages?.findLast(({ from }) => from <= value)?.says ?? words[value];
  return to ? `${say(0)} → ${say(1)}` : `${say(1)} → ${say(0)}`;
}
