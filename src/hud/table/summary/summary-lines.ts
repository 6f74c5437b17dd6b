/** A month in three answers: what changed for you, what fell due, what is next. */
import type { Fact, FactOf, Verdict } from '../../../kernel/facts.ts';
import type { IssueId, MeterId, RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayFact } from '../../../text/facts.ts';
import { sayChange } from '../../../text/line.ts';
import { contextOf } from '../../../text/context.ts';
import { summaryWords } from '../../../text/screens/summary.ts';
import { pledgeItems } from '../papers/pledge-list.ts';

export interface SummaryLine {
  readonly title: string;
  /** One short line. */
  readonly says: string;
}
type Seated = Pick<Table, 'setup' | 'view' | 'legal' | 'seat'>;

type Moved = FactOf<'meter-moved'> & { readonly from: number; readonly to: number };

/** Every meter that moved over the month's facts, from its first value to its last. */
function movedOver(facts: readonly Fact[]): readonly Moved[] {
  const moved = new Map<MeterId, Moved>();
  for (const fact of facts) {
    if (fact.type !== 'meter-moved' || fact.from === undefined || fact.to === undefined) continue;
    moved.set(fact.meter, { ...fact, from: moved.get(fact.meter)?.from ?? fact.from, to: fact.to });
  }
  return [...moved.values()].filter(({ from, to }) => from !== to);
}

/**
 * The one number that moved furthest over the month's facts, from its first value to its last: one of the seat's own before
 * one that everyone sees. Null: none moved.
 */
export function mostChanged(facts: readonly Fact[], { setup, seat }: Seated): string | null {
  const at = contextOf(setup, seat);
  const ranked = movedOver(facts).flatMap((fact) => {
    const meter = at.meterOf(fact.meter);
    const by = Math.abs(fact.to - fact.from) / Math.max(1e-9, (meter?.max ?? 100) - (meter?.min ?? 0));
    const owned = meter?.of === seat ? 1 : 0;
    return at.isFlag(fact.meter) || (meter?.of ?? seat) !== seat ? [] : [{ fact, rank: owned + by }];
  });
  const [most] = ranked.sort((a, b) => b.rank - a.rank);
  const change = most && sayFact(most.fact, setup, seat).change;
  return change ? `${change.label} ${sayChange(change)}` : null;
}

/** What turned from yes to no or back, over the month's facts: `The shop is online: yes → no`. */
export function turnedOver(facts: readonly Fact[], { setup, seat }: Pick<Table, 'setup' | 'seat'>): readonly string[] {
  const { isFlag } = contextOf(setup, seat);
  return movedOver(facts).flatMap((fact) =>
    isFlag(fact.meter) ? [sayFact(fact, setup, seat).text.replace(/\.$/, '')] : [],
  );
}

/** How far each track went over the month's facts. */
function advanced(facts: readonly Fact[], { setup, seat }: Seated): readonly string[] {
  return setup.tracks.flatMap(({ id }) => {
    const walked = facts.filter((fact) => fact.type === 'advanced' && fact.track === id) as FactOf<'advanced'>[];
    const last = walked.at(-1);
    if (last === undefined) return [];
    const { change } = sayFact({ ...last, from: walked[0]?.from ?? last.from }, setup, seat);
    return change ? [`${change.label} ${sayChange(change)}`] : [];
  });
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
  const { setup, seat, view } = table;
  const words = summaryWords();
  const at = contextOf(setup, seat);
  const last = round >= setup.calendar.rounds;
  const next = round + 1;
  const most = mostChanged(facts, table);
  return [
    {
      title: words.changed,
      says: words.stand(score, [
        ...advanced(facts, table),
        ...turnedOver(facts, table),
        ...(most === null ? [] : [most]),
      ]),
    },
    { title: words.fell, says: words.verdicts(verdictsOf(facts), at) },
    {
      title: words.next,
      says: last
        ? words.debriefNext
        : words.coming(
            next,
            {
              due: pledgeItems(table)
                .filter((item) => item.form === 'hollow' && item.due === next)
                .map((item) => item.issue.id),
              reports: Object.values(view.standing)
                .filter((standing) => standing.reports === next)
                .map((standing) => standing.issue),
              opens: setup.issues
                .filter((issue) => issue.opens === next && issue.between.includes(seat))
                .map((issue) => issue.id),
            },
            at,
          ),
    },
  ];
}

type Verdicts = Parameters<ReturnType<typeof summaryWords>['verdicts']>[0];
type Kind = Exclude<keyof Verdicts, 'unread'>;

/** The last that was seen of each promise this month. */
function verdictsOf(facts: readonly Fact[]): Verdicts {
  const seen = new Map<IssueId, Kind | null>();
  for (const fact of facts) {
    if (fact.type === 'exposed') seen.set(fact.issue, 'exposed');
    else if (fact.type === 'tested' || fact.type === 'reported') seen.set(fact.issue, KINDS[fact.verdict]);
  }
  const of = (kind: Kind): IssueId[] => [...seen].filter(([, one]) => one === kind).map(([issue]) => issue);
  return {
    kept: of('kept'),
    broken: of('broken'),
    exposed: of('exposed'),
    review: of('review'),
    unread: unreadIn(facts),
  };
}

/** Whose credibility an agreement moved that this seat has not read: a promise in it was tested. */
function unreadIn(facts: readonly Fact[]): Verdicts['unread'] {
  const moved = new Map<RoleId, number>();
  for (const fact of facts)
    if (fact.type === 'credibility-moved' && fact.cause.by === 'undisclosed')
      moved.set(fact.role, (moved.get(fact.role) ?? 0) + fact.to - fact.from);
  return [...moved].flatMap(([role, by]) => (by === 0 ? [] : [{ role, rose: by > 0 }]));
}
const KINDS: { readonly [V in Verdict]: Kind | null } = {
  kept: 'kept',
  broken: 'broken',
  running: 'review',
  never_due: null,
  none: null,
};
