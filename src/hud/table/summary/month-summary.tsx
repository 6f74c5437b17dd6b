/** What the month that was just told came to, for this seat. */
import { rulesOf } from '../../../kernel/rules.ts';
import { scoreIfKept, scoreNow } from '../../../kernel/score.ts';
import type { Table } from '../../../kernel/table.ts';
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
  const rules = rulesOf(setup);
  const score = (upTo: number): number => scoreNow(rules, viewAt(table, upTo), seat);
  const month = pacing.segments.findLast((one) => one.phase === 'resolution' && one.round === segment.round) ?? segment;
  const lines = summaryOf(table, facts.slice(month.from, month.to), month.round, {
    from: score(month.from),
    to: score(month.to),
    ifKept: scoreIfKept(rules, viewAt(table, month.to), seat),
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
