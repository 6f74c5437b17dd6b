/** The whole log of a finished game, month by month, in words. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { Fact, FactType } from '../../kernel/facts.ts';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { sayFact } from '../../text/facts.ts';
import { plain } from '../../text/line.ts';
import { sayPackage } from '../../text/packages.ts';

export type LogKind = 'news' | 'talks' | 'moves' | 'pledges' | 'numbers';
export const LOG_KINDS: readonly LogKind[] = ['news', 'talks', 'moves', 'pledges', 'numbers'];
/** What is left out tells a reader nothing: the table's own bookkeeping. */
const KIND_OF: { readonly [type in FactType]?: LogKind } = {
  fired: 'news',
  told: 'news',
  ended: 'news',
  proposed: 'talks',
  accepted: 'talks',
  declined: 'talks',
  withdrawn: 'talks',
  lapsed: 'talks',
  signed: 'talks',
  published: 'talks',
  said: 'talks',
  estimated: 'talks',
  opened: 'moves',
  acted: 'moves',
  matured: 'moves',
  claimed: 'pledges',
  called: 'pledges',
  tested: 'pledges',
  reported: 'pledges',
  exposed: 'pledges',
  freed: 'pledges',
  postponed: 'pledges',
  'reckoning-began': 'pledges',
  delivered: 'numbers',
  'meter-moved': 'numbers',
  'credibility-moved': 'numbers',
  'capital-moved': 'numbers',
  paid: 'numbers',
  advanced: 'numbers',
  clamped: 'numbers',
  unclamped: 'numbers',
  'channel-changed': 'numbers',
};

export interface LogEntry {
  readonly kind: LogKind;
  readonly text: string;
  readonly role: RoleId | null;
  /** What an offer or a deal says, issue by issue. */
  readonly terms: string | null;
}
export interface LogMonth {
  readonly round: number;
  readonly entries: readonly LogEntry[];
}

/** Every fact with words, as the reader's seat hears them; nothing is hidden any more. */
export function logOf({ facts, setup }: Debrief, seat: RoleId): LogMonth[] {
  const months: { round: number; entries: LogEntry[] }[] = [];
  for (const fact of facts) {
    if (fact.type === 'month-began') months.push({ round: fact.round, entries: [] });
    const kind = KIND_OF[fact.type];
    if (kind === undefined || isEmpty(fact)) continue;
    const line = sayFact(fact, setup, seat, months.at(-1)?.round);
    const text = plain(line);
    if (text.trim() !== '')
      months[months.length - 1]?.entries.push({ kind, text, role: line.role ?? null, terms: termsOf(fact, setup) });
  }
  return months;
}

function termsOf(fact: Fact, setup: Setup): string | null {
  if (fact.type === 'proposed') return sayPackage(fact.offer.package, setup);
  return fact.type === 'signed' ? sayPackage(fact.deal.package, setup) : null;
}

/** Capital handed out each month says nothing about play. */
const isEmpty = (fact: Fact): boolean => fact.type === 'capital-moved' && fact.cause.by === 'month';
