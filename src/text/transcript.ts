/**
 * A game as a transcript that a person can read: for each action who did what, then each fact, and under it what each
 * seat saw of it. Golden tests compare it line by line.
 *
 * `= ` seats that saw the fact whole · `~ ` a seat that saw part of it, in the words it was told, with what was left
 * out in brackets · `– ` seats that saw nothing.
 */
import type { Action } from '../kernel/action.ts';
import type { Fact } from '../kernel/facts.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import { wordAction } from './en/actions.ts';
import { capital, list } from './en/grammar.ts';
import { contextOf } from './context.ts';
import { sayFact } from './facts.ts';
import { plain } from './line.ts';
import { sayPackage } from './packages.ts';

export interface ShownFact {
  readonly fact: Fact;
  /** By seat: the fact as that seat was shown it; null: not at all. */
  readonly shown: { readonly [role: RoleId]: Fact | null };
}
export interface TranscriptEntry {
  /** null: the table itself. */
  readonly seat: RoleId | null;
  /** null: the start of the game. */
  readonly action: Action | null;
  readonly facts: readonly ShownFact[];
}

/** The whole transcript, lines ended by `\n`. The same entries give the same text. */
export function transcript(entries: readonly TranscriptEntry[], setup: Setup): string {
  const lines = [setup.title, ''];
  for (const { seat, action, facts } of entries) {
    lines.push(action ? capital(wordAction(action, seat, contextOf(setup, null))) : 'The table is set.');
    for (const fact of facts) lines.push(...factLines(fact, setup));
    lines.push('');
  }
  return lines.join('\n');
}

function factLines({ fact, shown }: ShownFact, setup: Setup): string[] {
  const name = (role: RoleId): string => setup.roles.find((one) => one.id === role)?.name ?? role;
  const seats = Object.keys(shown);
  const whole = seats.filter((role) => differences(fact, shown[role]).length === 0);
  const nothing = seats.filter((role) => !shown[role]);
  const lines = [`  ${fact.type.padEnd(17)} ${plain(sayFact(fact, setup, null))}${terms(fact, setup)}`];
  const names = (roles: readonly RoleId[]): string =>
    roles.length === seats.length ? 'all' : roles.map(name).join(', ');
  const sight = [whole.length > 0 ? `= ${names(whole)}` : '', nothing.length > 0 ? `– ${names(nothing)}` : ''];
  const compact = sight.filter(Boolean).join('   ');
  if (compact) lines.push(`      ${compact}`);
  for (const role of seats) {
    const seen = shown[role];
    if (!seen || whole.includes(role)) continue;
    const told = seen.type === fact.type ? '' : `${seen.type}: `;
    lines.push(`      ~ ${name(role)}: ${told}${plain(sayFact(seen, setup, role))} [${list(differences(fact, seen))}]`);
  }
  return lines;
}

/** What a text settles in full, where the line only counts its issues. */
function terms(fact: Fact, setup: Setup): string {
  if (fact.type === 'proposed') return ` {${sayPackage(fact.offer.package, setup)}}`;
  return fact.type === 'signed' ? ` {${sayPackage(fact.deal.package, setup)}}` : '';
}

/** Names what a shown fact leaves out or changes: `without truth`, `cause undisclosed`, `writes 1 of 3`. Empty: nothing. */
function differences(fact: Fact, seen: Fact | null | undefined): string[] {
  if (!seen) return ['nothing'];
  if (seen.type !== fact.type) return ['another fact'];
  return Object.entries(fact).flatMap(([key, value]: [string, unknown]) => {
    const other = (seen as unknown as { readonly [key: string]: unknown })[key];
    if (same(value, other)) return [];
    if (other === undefined || other === null) return [`without ${key}`];
    if (Array.isArray(value) && Array.isArray(other)) return [`${key} ${other.length} of ${value.length}`];
    return [key === 'cause' ? 'cause undisclosed' : `${key} differs`];
  });
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
