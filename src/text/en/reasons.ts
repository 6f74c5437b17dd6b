/** Bots' reasons. Every datum may be missing: the line must stay true without it. */
import type { ReasonWords } from '../reason-words.ts';
import type { Context } from '../context.ts';
import { Who, month, ofTrack, quote, who } from './grammar.ts';

const on = (at: Context, issue: string | undefined): string => (issue ? ` on ${at.issue(issue)}` : '');
const to = (at: Context, role: string | undefined): string => (role ? ` to ${who(at, role)}` : '');
const from = (at: Context, role: string | undefined): string => (role ? ` from ${who(at, role)}` : '');
const track = (at: Context, id: string | undefined): string => (id ? ofTrack(at, id) : '');

const SINCE = {
  deal: 'a deal has been signed since',
  credibility: 'promises from the other side have lost credit since',
  clamp: 'a step has been held back since',
  mandate: 'it has no mandate for them any more',
} as const;

export const REASONS = {
  'opened-high': (data, by, at) =>
    `${Who(at, by)} asked for much${to(at, data.to)}${on(at, data.issue)} at first, to leave room to give later.`,
  conceded: (data, by, at) =>
    `${Who(at, by)} gave ground${to(at, data.to)}${on(at, data.issue)}, to bring a deal nearer.`,
  'held-firm': (data, by, at) =>
    `${Who(at, by)} held firm${on(at, data.issue)}: ${data.until ? `it sees time until ${month(at, data.until)}` : 'it means to give no more for now'}.`,
  'traded-issues': (data, by, at) => {
    const gave = data.gave ? at.issue(data.gave) : 'what matters less to it';
    const got = data.got ? at.issue(data.got) : 'what matters more to it';
    return `${Who(at, by)} offered${to(at, data.to)} to give way on ${gave} in return for more on ${got}.`;
  },
  accepted: (data, by, at) => `${Who(at, by)} said yes to an offer${from(at, data.to)}: it met its aim for the month.`,
  'accepted-late': (data, by, at) =>
    `${Who(at, by)} said yes to an offer${from(at, data.to)}: it beats no deal, and time is short.`,
  'declined-below-walkaway': (data, by, at) =>
    `${Who(at, by)} declined an offer${from(at, data.to)}: it would leave it worse off than no deal.`,
  'declined-for-better': (data, by, at) =>
    `${Who(at, by)} declined an offer${from(at, data.to)}: it expects a better one.`,
  'terms-changed': (data, by, at) =>
    `${Who(at, by)} would no longer sign its own earlier terms${data.to ? ` with ${who(at, data.to)}` : ''}: ${data.since ? SINCE[data.since] : 'they are worth much less to it by now'}.`,
  'kept-pledge': (data, by, at) =>
    `${Who(at, by)} acted on its pledge${on(at, data.issue)}: its word is worth more to it than the cost.`,
  'broke-pledge': (data, by, at) =>
    `${Who(at, by)} did not act on its pledge${on(at, data.issue)}: keeping it would have cost it more.`,
  'moved-for': (data, by, at) => {
    const card = data.move ? ` ${quote(at.move(data.move))}` : ' a card';
    return `${Who(at, by)} played${card}${data.what ? ` for what it does to ${at.thing(data.what)}` : ': it promised most for its goals'}.`;
  },
  'held-leverage': (data, by, at) =>
    `${Who(at, by)} kept its steps${track(at, data.track)}: a step let go buys nothing more.`,
  'released-leverage': (data, by, at) =>
    `${Who(at, by)} released a step${track(at, data.track)}${data.to ? ` for ${who(at, data.to)}` : ''}: holding it cost more than it brought.`,
  warned: (data, by, at) =>
    `${Who(at, by)} gave a warning${data.move ? ` of ${quote(at.move(data.move))}` : ''}${data.round ? ` for ${month(at, data.round)}` : ''}, to be answered before it has to act.`,
  'told-preferences': (data, by, at) =>
    `${Who(at, by)} said what matters to it${on(at, data.issue)}, so that others can offer it.`,
  called: (data, by, at) => `${Who(at, by)} called the pledge${on(at, data.issue)}: nothing else would set its date.`,
  waited: (_data, by, at) => `${Who(at, by)} played no card: none promised enough.`,
} satisfies ReasonWords;
