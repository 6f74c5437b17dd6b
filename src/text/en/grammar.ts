/** English grammar: you and your, lists, quotation, small numbers in words. */
import type { OfferId } from '../../kernel/action.ts';
import type { Sealed } from '../../kernel/board.ts';
import type { IssueId, OptionId, RoleId, TrackId } from '../../kernel/setup.ts';
import type { When } from '../vocabulary.ts';
import { readOfferId } from '../context.ts';
import type { Context } from '../context.ts';
import { monthName } from '../months.ts';
import { sayNumber } from '../numbers.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** “The site” is “the site” inside a sentence. */
const inside = (name: string): string => name.replace(/^The /, 'the ');

export const who = (at: Context, role: RoleId): string => (at.isYou(role) ? 'you' : inside(at.role(role)));
export const Who = (at: Context, role: RoleId): string => capital(who(at, role));
export const whose = (at: Context, role: RoleId): string => (at.isYou(role) ? 'your' : `${inside(at.role(role))}’s`);
export const Whose = (at: Context, role: RoleId): string => capital(whose(at, role));
export const its = (at: Context, role: RoleId): string => (at.isYou(role) ? 'your' : 'its');
/** A verb for a role: `verb(at, by, 'owes', 'owe')`. */
export const verb = (at: Context, role: RoleId, it: string, you: string): string => (at.isYou(role) ? you : it);

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
export const list = (items: readonly string[]): string => and.format(items);
/** Roles as a list, the listener last: `Russia and you`. */
export const whoAll = (at: Context, roles: readonly RoleId[]): string =>
  list([...roles.filter((role) => !at.isYou(role)), ...roles.filter(at.isYou)].map((role) => who(at, role)));
export const issues = (at: Context, ids: readonly IssueId[]): string => list(ids.map(at.issue));

/** `your offer 2 to Russia`; `to` is left out where the sentence names the only addressee. */
export function offer(at: Context, id: OfferId, named: RoleId | null = null): string {
  const read = readOfferId(id);
  if (!read) return 'an offer';
  const to = read.to.length === 1 && read.to[0] === named ? '' : ` to ${whoAll(at, read.to)}`;
  const by = read.by === named ? its(at, read.by) : whose(at, read.by);
  return `${by} offer ${sayNumber(read.number)}${to}`;
}

/** Quotes a text without its full stop; quotations inside it get single marks. */
export const quote = (text: string): string => {
  const inner = text.trim().replace(/\.$/, '');
  return `“${inner.replace(/“|^"/g, '‘').replace(/(\s)"/g, '$1‘').replace(/”|"/g, '’')}”`;
};
export const option = (at: Context, issue: IssueId, id: OptionId): string => quote(at.option(issue, id));
/** Ends a text with a full stop, unless it ends a sentence already. */
export const stop = (text: string): string => (/[.!?…][”"’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Several sentences in a row, without the empty ones. */
export const sentences = (...texts: readonly (string | null | false)[]): string =>
  texts.flatMap((text) => (text ? stop(text) : [])).join(' ');

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** `two steps`, `12 steps`, `one step`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${WORDS[n] ?? sayNumber(n)} ${n === 1 ? one : many}`;

/** Steps let go: of fewer that are held, only those. */
export const stepsOff = (n: number): string => `${n > 1 ? 'up to ' : ''}${count(n, 'step')}`;

/** ` of WTO seat`, left out where the case has one track only. */
export const ofTrack = (at: Context, track: TrackId): string =>
  at.setup.tracks.length > 1 ? ` of ${at.track(track)}` : '';

/** A month inside a sentence; with its year in a calendar longer than a year. */
export const month = (at: Context, round: number): string =>
  monthName(at.setup, round, at.setup.calendar.rounds > 12 ? 'full' : 'long');

/** `by February`, `with no date`. */
export function when(at: Context, due: When): string {
  switch (due.kind) {
    case 'by':
      return `by ${month(at, due.round)}`;
    case 'after':
      return `within ${count(due.rounds, 'month')} of signing`;
    case 'each-round':
      return 'every month';
    case 'undated':
      return 'with no date';
  }
}

/** What a seat sealed: its cards and free acts; empty for nothing. */
export const load = (at: Context, { moves, keeps }: Sealed): string =>
  list([...moves.map((id) => quote(at.move(id))), ...keeps.map((id) => `the act for ${at.issue(id)}`)]);
