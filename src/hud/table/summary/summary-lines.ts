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

/**
 * The one number that moved furthest over the month's facts, from its first value to its last: one of the seat's own before
 * one that everyone sees. Null: none moved.
 */
export function mostChanged(facts: readonly Fact[], { setup, seat }: Seated): string | null {
  const at = contextOf(setup, seat);
  const moved = new Map<MeterId, { first: Moved; last: Moved }>();
  for (const fact of facts) {
    if (fact.type !== 'meter-moved' || fact.from === undefined || fact.to === undefined || at.isFlag(fact.meter))
      continue;
    const one = { ...fact, from: fact.from, to: fact.to };
    moved.set(fact.meter, { first: moved.get(fact.meter)?.first ?? one, last: one });
  }
  const ranked = [...moved.values()].flatMap(({ first, last }) => {
    const meter = at.meterOf(last.meter);
    const by = Math.abs(last.to - first.from) / Math.max(1e-9, (meter?.max ?? 100) - (meter?.min ?? 0));
    const owned = meter?.of === seat ? 1 : 0;
    return by === 0 || (meter?.of ?? seat) !== seat ? [] : [{ fact: { ...last, from: first.from }, rank: owned + by }];
  });
  const [most] = ranked.sort((a, b) => b.rank - a.rank);
  const change = most && sayFact(most.fact, setup, seat).change;
  return change ? `${change.label} ${sayChange(change)}` : null;
}
/** What turned from yes to no or back, over the month's facts: `The shop is online: yes → no`. */
export function turnedOver(facts: readonly Fact[], { setup, seat }: Pick<Table, 'setup' | 'seat'>): readonly string[] {
  const at = contextOf(setup, seat);
  const turned = new Map<MeterId, Moved>();
  for (const fact of facts) {
    if (fact.type !== 'meter-moved' || fact.from === undefined || fact.to === undefined || !at.isFlag(fact.meter))
      continue;
    turned.set(fact.meter, { ...fact, from: turned.get(fact.meter)?.from ?? fact.from, to: fact.to });
  }
  return [...turned.values()].flatMap((fact) =>
    fact.from === fact.to ? [] : [sayFact(fact, setup, seat).text.replace(/\.$/, '')],
  );
}

type Moved = FactOf<'meter-moved'> & { readonly from: number; readonly to: number };

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
