/** The first lesson: what stands around its script, which is the author's. */
import type { IssueId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { count, list, quote } from '../grammar.ts';

export const LESSON = {
  step: (step: number, of: number) => `${step} of ${of}`,
  skip: 'Skip the lesson',
  goOn: 'Continue',
  play: (card: string) => `Play ${quote(card)}`,
  seal: 'Seal sleeve',
  noCard: 'Choose a card first.',
  accept: 'Accept their offer',
  gap: (issues: readonly IssueId[], at: Context) => `Close the gap first: ${list(issues.map(at.issue))}.`,
  moveIt: (issue: IssueId, at: Context) => `Move the fader ${quote(at.issue(issue))}: press + or −, or drag it.`,
  above: 'Move the fader until your draft is worth more than walking away.',
  look: (what: string) => `Press ${quote(what)} to look at it.`,
  promise: (issue: string, option: string, due: string | null) =>
    `${issue}: ${quote(option)}. Hollow${due === null ? '' : `, due in ${due}`}.`,
  rail: (channel: string, state: string) => `${channel}: ${state.toLowerCase()}.`,
  desk: 'Your offer',
  hand: 'Your cards',
  picture: 'What you made',
  packages: 'Everything the two of you could have signed',
  packagesNote: (dots: number) => `${count(dots, 'package')}, and yours among them.`,
  counting: 'Working out every package …',
  uncounted: 'The packages could not be worked out. Count again, or go on: the rest of the lesson does without them.',
  countAgain: 'Count again',
  rightYes: 'Yes: some packages are better for both of you than the one you signed.',
  forExample: 'Such as:',
  rightNo: 'No: nothing is better for one of you without being worse for the other.',
  unplayable: 'The lesson stopped: the table refused a step. You can skip it; nothing is lost.',
};
