/** The desk's one next step. */
import type { HintWords } from '../catalogue.ts';
import { Who, whoAll, whose } from './grammar.ts';

export const HINTS = {
  opened: ({ to }, at) => `This draft leaves you above your walk-away. Move a fader, or send it to ${whoAll(at, to)}.`,
  empty: () => 'Move a fader to put an issue in the offer.',
  'no-addressee': () => 'Choose who the offer is for.',
  'below-walk-away': () =>
    'Below the mark, you are better off walking away. Ask for more on an issue that matters to you.',
  'above-walk-away': ({ to }, at) =>
    `This leaves you above your walk-away. Send it to ${whoAll(at, to)} when you are content.`,
  'same-as-theirs': ({ from }, at) => `This is ${whose(at, from)} own offer. Accept it, or move a fader.`,
  'theirs-is-better': ({ from }, at) => `${Who(at, from)} offered at least as much as this. Look at that offer first.`,
  'one-gap': ({ issue, from }, at) => `Only ${at.issue(issue)} is open between ${whoAll(at, [from])} and you.`,
  repeated: ({ to }, at) => `You sent this before and ${whoAll(at, to)} did not accept. Change a fader first.`,
  'no-offers-left': () => 'You have sent all your offers this month. You can still answer, talk and say you are ready.',
} satisfies HintWords;
