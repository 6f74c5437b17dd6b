/** What bots say of their months. */
import type { GivenReason, Reason } from '../kernel/table.ts';
import type { RoleId } from '../kernel/setup.ts';

/** Of the running month, told when it is over; and those of the months before. */
export interface Reasons {
  readonly kept: readonly GivenReason[];
  readonly told: readonly GivenReason[];
}

/** When the month, or the game, has changed. */
export const tellAll = ({ kept, told }: Reasons): Reasons => ({ kept: [], told: [...told, ...kept] });

/** What a seat hears of the others' months: never its own, and of each no more than it may know. */
export const heardBy = ({ told }: Reasons, seat: RoleId): readonly Reason[] =>
  told.flatMap(({ role, round, line: { code, data, to } }) =>
    role === seat ? [] : [{ role, round, line: to[seat] ?? { code, data } }],
  );
