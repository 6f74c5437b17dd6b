/** The desk's one next step. */
import type { HintWords } from '../catalogue.ts';
import { sayNumber } from '../numbers.ts';
import { Who, quote, whoAll, whose } from './grammar.ts';

export const HINTS = {
  opened: ({ to, bound }, at) =>
    `A suggestion, above ${bound ? 'what you have signed' : 'your walk-away'}. Move a fader, or send it to ${whoAll(at, to)}.`,
  empty: () => 'Move a fader to put an issue in the offer.',
  'nothing-left': ({ to }, at) =>
    `Nothing to sign with ${whoAll(at, to)} this month. Choose another seat, or say you are ready.`,
  'no-addressee': () => 'Choose who the offer is for.',
  'below-walk-away': () =>
    'Below the mark, you are better off walking away. Ask for more on an issue that matters to you.',
  'below-standing': ({ standing }) =>
    `Not above the ${sayNumber(standing, 0)} that you have signed already. Ask for more on an issue that matters to you.`,
  'above-walk-away': ({ to, bound }, at) =>
    `This leaves you above ${bound ? 'what you have signed' : 'your walk-away'}. Send it to ${whoAll(at, to)} when you are content.`,
  'same-as-theirs': ({ from }, at) => `This is ${whose(at, from)} own offer. Accept it, or move a fader.`,
  'theirs-is-better': ({ from }, at) => `${Who(at, from)} offered at least as much as this. Look at that offer first.`,
  'one-gap': ({ issue, from }, at) =>
    `Your draft and ${whose(at, from)} offer differ only on ${quote(at.issue(issue))}.`,
  repeated: ({ to }, at) => `You sent this before and ${whoAll(at, to)} did not accept. Change a fader first.`,
  'no-offers-left': () => 'You have sent all your offers this month. You can still answer, talk and say you are ready.',
} satisfies HintWords;
