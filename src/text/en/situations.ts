/** The status line: what to do now. */
import type { SituationWords } from '../catalogue.ts';
import { Who, capital, count, issues, month, stop, verb, who, whoAll } from './grammar.ts';
import { sayNumber } from '../numbers.ts';

export const SITUATIONS = {
  'choose-seat': () => 'Choose a seat.',
  brief: () => 'Read your brief. Nobody else sees it.',
  news: ({ items }) =>
    `${items === 0 ? 'No news this month: next,' : `${capital(count(items, 'item'))} of news. Read on, then`} the talks begin.`,
  talks: () => 'Talk, or set the desk and send an offer. Say when you are ready.',
  'offer-in': ({ from, more }, at) =>
    `${Who(at, from)} sent you an offer. Answer it, or keep talking.${more > 0 ? ` ${capital(count(more, 'more offer'))} ${more === 1 ? 'waits' : 'wait'}.` : ''}`,
  'offer-out': ({ to }, at) => `Your offer is with ${whoAll(at, to)}. Keep talking, or say you are ready.`,
  'last-to-talk': () => 'Everyone else is ready. Finish, then say you are ready.',
  ready: ({ waiting }, at) =>
    `You are ready. Waiting for ${waiting.length > 0 ? whoAll(at, waiting) : 'the talks to close'}.`,
  moves: ({ capital: points, due }, at) =>
    `Choose your moves in secret, then seal. You have ${count(points, 'point')} this month.${due.length > 0 ? ` Decide also whether to act on ${issues(at, due)}.` : ''}`,
  sealed: ({ waiting }, at) =>
    `Your moves are sealed. ${waiting.length > 0 ? `Waiting for ${whoAll(at, waiting)}.` : 'All open together.'}`,
  thinking: ({ who: roles }, at) =>
    `${capital(whoAll(at, roles))} ${roles.length === 1 && roles[0] ? verb(at, roles[0], 'is', 'are') : 'are'} thinking.`,
  resolution: ({ round, step, of }, at) =>
    `${month(at, round)}, result ${sayNumber(step)} of ${sayNumber(of)}. ${step < of ? 'Press Next for the next one.' : 'That was the last one.'}`,
  'month-over': ({ round, last }, at) =>
    `${month(at, round)} is over. ${last ? 'Read what it came to.' : `Next: ${month(at, round + 1)}.`}`,
  over: ({ title }) => (title ? `${stop(title)} Read the debrief.` : 'The case is over. Read the debrief.'),
  watching: ({ round }, at) => `${month(at, round)}. You are watching; you see what is public.`,
  curtain: ({ role }, at) => `Pass the device to ${who(at, role)}.`,
  restored: ({ round }, at) => `Welcome back to ${month(at, round)}. Nothing was lost.`,
  paused: () => 'The table is paused. Nothing is lost.',
  'connection-lost': () => 'The connection is lost. Trying again; nothing you sent is lost.',
  'seat-taken': () => 'This seat is open in another window. Play there, or take it back here.',
} satisfies SituationWords;
