/** Whether a seat said that it was ready this month, before an offer asked it again. */
import type { Table } from '../../../kernel/table.ts';

export function wasReady({ facts, seat }: Pick<Table, 'facts' | 'seat'>): boolean {
  const began = facts.findLastIndex((fact) => fact.type === 'month-began');
  return facts
    .slice(Math.max(0, began))
    .some((fact) => fact.type === 'ready-changed' && fact.role === seat && fact.ready);
}
