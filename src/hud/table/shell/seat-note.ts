/** What a seat is doing, in three or four words, from what everyone may know. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { shellWords } from '../../../text/screens/shell.ts';
import { credibilityOf } from '../readings.ts';
import { owes, pledgeItems } from '../papers/pledge-list.ts';
import { calledOn } from './called.ts';

export function seatNote(table: Pick<Table, 'setup' | 'view' | 'seat' | 'seats' | 'legal'>, role: RoleId): string {
  const { setup, view, seat, seats } = table;
  const { notes } = shellWords();
  const index = setup.roles.findIndex((one) => one.id === role);
  if (view.phase === 'moves')
    return view.hasSealed[index] ? notes.sealed : role === seat ? notes.choosingInSecret : notes.choosing;
  if (view.phase === 'talks') {
    const live = view.offers.filter((offer) => offer.status === 'live');
    if (
      role !== seat &&
      live.some((offer) => offer.by === role && offer.to.includes(seat) && !offer.accepted.includes(seat))
    )
      return notes.waitingOnYou;
    if (view.ready[index]) return notes.ready;
    if (seats.find((one) => one.role === role)?.thinking) return notes.thinking;
    if (
      role !== seat &&
      live.some((offer) => offer.by === seat && offer.to.includes(role) && !offer.accepted.includes(role))
    )
      return notes.hasYourOffer;
  }
  if (calledOn(table, role).length > 0) return notes.called;
  const due = owes(pledgeItems(table), role);
  if (due > 0) return notes.owes(due);
  const credibility = credibilityOf(setup, view, role);
  return credibility === null ? notes.atTable : notes.credibility(credibility);
}
