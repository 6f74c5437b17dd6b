/** Actions, as the heads of a transcript. */
import type { Action, Verb } from '../../kernel/action.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { Context } from '../context.ts';
import { sayNumber } from '../numbers.ts';
import { issues, load, offer, quote, whoAll } from './grammar.ts';
import { SENTENCES } from './sentences.ts';
import type { Sentence } from '../../kernel/action.ts';

type ActionWords = {
  readonly [V in Verb]: (action: Extract<Action, { readonly do: V }>, at: Context, seat: RoleId | null) => string;
};

const copied = (copies: readonly RoleId[] | undefined, at: Context): string =>
  copies?.length ? `, with a copy to ${whoAll(at, copies)}` : '';
const named = (pkg: object, at: Context): string => issues(at, Object.keys(pkg));

const ACTIONS = {
  propose: ({ to, package: pkg, copies }, at) => `offers ${whoAll(at, to)} ${named(pkg, at)}${copied(copies, at)}.`,
  counter: ({ offer: id, package: pkg, copies }, at) =>
    `counters ${offer(at, id)} with ${named(pkg, at)}${copied(copies, at)}.`,
  accept: ({ offer: id }, at, seat) => `accepts ${offer(at, id, seat)}.`,
  decline: ({ offer: id }, at, seat) => `declines ${offer(at, id, seat)}.`,
  withdraw: ({ offer: id }, at, seat) => `withdraws ${offer(at, id, seat)}.`,
  say: ({ to, words, sentence }, at) => {
    const spoken = sentence
      ? (SENTENCES.spoken[sentence.kind] as (of: Sentence, at: Context) => string)(sentence, at)
      : '';
    return `says to ${to.length > 0 ? whoAll(at, to) : 'all'}: ${[spoken, words ?? ''].filter(Boolean).map(quote).join(' ')}`;
  },
  claim: ({ issue }, at) => `claims that ${at.issue(issue)} is done.`,
  call: ({ issue }, at) => `calls the pledge on ${at.issue(issue)}.`,
  estimate: ({ of, issue, points }, at) =>
    `notes ${sayNumber(points)} points for ${whoAll(at, [of])} on ${at.issue(issue)}.`,
  ready: () => 'is ready.',
  seal: (sealed, at) => `seals ${load(at, sealed) || 'nothing'}.`,
  'time-up': () => 'says that time is up.',
} satisfies ActionWords;

/** Who did what: `Russia accepts USTR’s offer 1.` */
export const wordAction = (action: Action, seat: RoleId | null, at: Context): string =>
  `${seat ? whoAll(at, [seat]) : 'the table'} ${(ACTIONS[action.do] as (action: Action, at: Context, seat: RoleId | null) => string)(action, at, seat)}`;
