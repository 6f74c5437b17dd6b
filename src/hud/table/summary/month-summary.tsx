/** What the month that was just told came to, for this seat. */
import { rulesOf } from '../../../kernel/rules.ts';
import { scoreIfKept } from '../../../kernel/score.ts';
import type { Table } from '../../../kernel/table.ts';
import { scoreAt } from '../score-at.ts';
import type { Pacing } from '../use-pace.ts';
import { viewAt } from '../view-at.ts';
import { summaryOf } from './summary-lines.ts';
import { Summary } from './summary.tsx';

export interface MonthSummaryProps {
  readonly table: Table;
  readonly pacing: Pacing;
  readonly onDebrief: () => void;
}
export function MonthSummary({ table, pacing, onDebrief }: MonthSummaryProps) {
  const { setup, facts, view, seat } = table;
  const { segment } = pacing;
  const last = segment.round >= setup.calendar.rounds || view.phase === 'over';
  const month = pacing.segments.findLast((one) => one.phase === 'resolution' && one.round === segment.round) ?? segment;
  const lines = summaryOf(table, facts.slice(month.from, month.to), month.round, {
    from: scoreAt(table, month.from),
    to: scoreAt(table, month.to),
    ifKept: scoreIfKept(rulesOf(setup), viewAt(table, month.to), seat),
  });
  return (
    <Summary
      table={table}
      round={month.round}
      lines={lines}
      last={last}
      onGo={last ? onDebrief : pacing.goOn}
      onAgain={pacing.tellAgain}
    />
  );
}
