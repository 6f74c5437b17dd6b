/** A month in three answers: what changed for you, what fell due, what is next. */
import type { Fact } from '../../../kernel/facts.ts';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayFact } from '../../../text/facts.ts';
import { sayChange } from '../../../text/line.ts';
import { contextOf } from '../../../text/context.ts';
import { summaryWords } from '../../../text/screens/summary.ts';
import { pledgeItems } from '../papers/pledge-list.ts';

export interface SummaryLine {
  readonly title: string;
  readonly points: readonly string[];
  /** Whole sentences; the one said when there is nothing to tell. */
  readonly none: string;
}
type Seated = Pick<Table, 'setup' | 'view' | 'legal' | 'seat'>;

/** First and last value of each number that is yours or that everyone wants, over the month's facts. */
export function changesFor(facts: readonly Fact[], { setup, seat }: Seated): readonly string[] {
  const merged = new Map<string, { label: string; from: string; to: string; unit?: string }>();
  for (const fact of facts) {
    if (!concerns(fact, seat, setup)) continue;
    const { change } = sayFact(fact, setup, seat);
    if (!change) continue;
    merged.set(change.label, { ...change, from: merged.get(change.label)?.from ?? change.from });
  }
  return [...merged.values()]
    .filter((change) => change.from !== change.to)
    .map((change) => `${change.label} ${sayChange(change)}`);
}

function concerns(fact: Fact, seat: RoleId, setup: Seated['setup']): boolean {
  if (fact.type === 'credibility-moved') return fact.role === seat;
  if (fact.type === 'meter-moved') {
    const of = setup.meters.find((meter) => meter.id === fact.meter)?.of;
    return of === seat || (of === null && fact.to !== undefined);
  }
  return fact.type === 'advanced';
}

/** A seat's points before and after the month, and with every promise that still runs kept. */
export interface StoodAt {
  readonly from: number;
  readonly to: number;
  readonly ifKept: number;
}

export function summaryOf(
  table: Seated,
  facts: readonly Fact[],
  round: number,
  score: StoodAt | null,
): readonly SummaryLine[] {
  const { setup, seat } = table;
  const words = summaryWords();
  const at = contextOf(setup, seat);
  const last = round >= setup.calendar.rounds;
  const next = round + 1;
  const changed = changesFor(facts, table);
  const own = score === null ? [] : [words.stand(score.to, score.from, score.ifKept)];
  const fell = facts
    .filter((fact) => fact.type === 'tested' || fact.type === 'reported' || fact.type === 'exposed')
    .map((fact) => sayFact(fact, setup, seat).text);
  const coming = last
    ? []
    : [
        ...pledgeItems(table)
          .filter((item) => item.form === 'hollow' && item.due === next)
          .map((item) => words.fallsDue(item.issue.id, next, at)),
        ...Object.values(table.view.standing)
          .filter((standing) => standing.reports === next)
          .map((standing) => words.reports(standing.issue, next, at)),
        ...setup.issues
          .filter((issue) => issue.opens === next && issue.between.includes(seat))
          .map((issue) => words.opens(issue.id, next, at)),
      ];
  return [
    { title: words.changed, points: [...own, ...changed], none: words.nothingSeen },
    { title: words.fell, points: fell, none: words.noPromise },
    { title: words.next, points: coming, none: last ? words.debriefNext : words.nothingDue(next, at) },
  ];
}
