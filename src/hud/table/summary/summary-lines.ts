/** A month in three answers: what changed for you, what fell due, what is next. */
import type { Fact } from '../../../kernel/facts.ts';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayFact } from '../../../text/facts.ts';
import { sayChange } from '../../../text/line.ts';
import { monthName } from '../../../text/months.ts';
import { sayNumber } from '../../../text/numbers.ts';
import { pledgeItems } from '../papers/pledge-list.ts';

export interface SummaryLine {
  readonly title: string;
  readonly points: readonly string[];
  /** Said when there is nothing to tell. */
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

export function summaryOf(
  table: Seated,
  facts: readonly Fact[],
  round: number,
  score: { readonly from: number | null; readonly to: number | null },
): readonly SummaryLine[] {
  const { setup, seat } = table;
  const last = round >= setup.calendar.rounds;
  const next = round + 1;
  const changed = changesFor(facts, table);
  const own =
    score.from === null || score.to === null
      ? []
      : [
          `Against your own goals you stand at ${sayNumber(score.to)}${score.from === score.to ? ', as before' : `, from ${sayNumber(score.from)}`}`,
        ];
  const fell = facts
    .filter((fact) => fact.type === 'tested' || fact.type === 'reported' || fact.type === 'exposed')
    .map((fact) => sayFact(fact, setup, seat).text.replace(/\.$/, ''));
  const month = monthName(setup, next, 'long');
  const coming = last
    ? []
    : [
        ...pledgeItems(table)
          .filter((item) => item.form === 'hollow' && item.due === next)
          .map((item) => `${item.issue.says} falls due in ${month}`),
        ...Object.values(table.view.standing)
          .filter((standing) => standing.reports === next)
          .map(
            (standing) =>
              `The review of ${setup.issues.find((issue) => issue.id === standing.issue)?.says ?? standing.issue} reports in ${month}`,
          ),
        ...setup.issues
          .filter((issue) => issue.opens === next && issue.between.includes(seat))
          .map((issue) => `${issue.says} may be signed from ${month}`),
      ];
  return [
    { title: 'What changed for you', points: [...own, ...changed], none: 'Nothing you can see' },
    { title: 'What fell due', points: fell, none: 'No promise' },
    { title: 'What is next', points: coming, none: last ? 'The debrief' : `${month}, with nothing due` },
  ];
}
