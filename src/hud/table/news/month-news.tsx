/** The news of one month, and what it did to the seat's score. */
import type { Table } from '../../../kernel/table.ts';
import type { Segment } from '../pace.ts';
import { scoreAt } from '../score-at.ts';
import { newsItems } from './items.ts';
import { News } from './news.tsx';

export interface MonthNewsProps {
  readonly table: Table;
  readonly segment: Segment;
  readonly onGo: () => void;
}
export function MonthNews({ table, segment: { from, to, round }, onGo }: MonthNewsProps) {
  const { setup, facts, seat } = table;
  return (
    <News
      items={newsItems(facts.slice(from, to), setup, seat)}
      score={[scoreAt(table, from), scoreAt(table, to)]}
      round={round}
      setup={setup}
      onGo={onGo}
    />
  );
}
