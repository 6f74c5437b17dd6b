/** Whether the others should wait: nobody should talk over somebody who is reading. */
import { useEffect, useState } from 'preact/hooks';
import type { OfferId } from '../../kernel/action.ts';
import type { Table } from '../../kernel/table.ts';
import { waitingOn } from './desk/offers.ts';
import type { Desk } from './desk/use-desk.ts';
import type { Screen } from './pace.ts';

/**
 * While the person is told what happened; and in the talks while an offer to them is unread or lies open. Not once they are
 * ready, nor after they have said or offered something themselves and wait for an answer, nor against a clock.
 */
export function useHolding(table: Table, screen: Screen, desk: Desk): boolean {
  const { setup, view, seat, legal } = table;
  const [read, setRead] = useState<ReadonlySet<OfferId>>(new Set());
  const waiting = waitingOn(view, seat);
  const { open } = desk.state;
  const opened = open.kind === 'offer' ? open.offer : null;
  const note = (ids: readonly OfferId[]): void => {
    if (ids.some((id) => !read.has(id))) setRead(new Set([...read, ...ids]));
  };
  useEffect(() => note(opened === null ? [] : [opened]), [opened]);
  // Whoever speaks wants to be answered.
  useEffect(() => note(waiting.map(({ id }) => id)), [legal.offersLeft, legal.sentencesLeft]);
  if (screen !== 'talks') return screen !== 'moves';
  if (table.clock !== null || view.ready[setup.roles.findIndex((role) => role.id === seat)]) return false;
  return waiting.some(({ id }) => id === opened || !read.has(id));
}
