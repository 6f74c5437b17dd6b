/** What bots say of their months. */
import type { Reason } from '../kernel/table.ts';

/** Of the running month, told when it is over; and those of the months before. */
export interface Reasons {
  readonly kept: readonly Reason[];
  readonly told: readonly Reason[];
}

/** When the month, or the game, has changed. */
export const tellAll = ({ kept, told }: Reasons): Reasons => ({ kept: [], told: [...told, ...kept] });
