/** What a seat is doing, in three or four words, from what everyone may know. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayNumber } from '../../../text/numbers.ts';
import { credibilityOf } from '../readings.ts';
import { owes, pledgeItems } from '../papers/pledge-list.ts';

export function seatNote(table: Pick<Table, 'setup' | 'view' | 'seat' | 'seats' | 'legal'>, role: RoleId): string {
  const { setup, view, seat, seats } = table;
  const index = setup.roles.findIndex((one) => one.id === role);
  if (view.phase === 'moves')
    return view.hasSealed[index] ? 'Sealed' : role === seat ? 'Choosing in secret' : 'Choosing';
  if (view.phase === 'talks') {
    const live = view.offers.filter((offer) => offer.status === 'live');
    if (
      role !== seat &&
      live.some((offer) => offer.by === role && offer.to.includes(seat) && !offer.accepted.includes(seat))
    )
      return 'Waiting on you';
    if (view.ready[index]) return 'Ready';
    if (seats.find((one) => one.role === role)?.thinking) return 'Thinking';
    if (
      role !== seat &&
      live.some((offer) => offer.by === seat && offer.to.includes(role) && !offer.accepted.includes(role))
    )
      return 'Has your offer';
  }
  const due = owes(pledgeItems(table), role);
  if (due > 0) return `Owes ${due === 1 ? 'one pledge' : `${sayNumber(due)} pledges`}`;
  const credibility = credibilityOf(setup, view, role);
  return credibility === null ? 'At the table' : `Credibility ${sayNumber(credibility)}`;
}
