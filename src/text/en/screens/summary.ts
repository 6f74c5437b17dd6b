/** The month in three lines, and the other seats' reasons. */
import type { IssueId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import { month } from '../grammar.ts';

export const SUMMARY = {
  title: (round: number, at: Context) => `${month(at, round)}, in three lines`,
  changed: 'What changed for you',
  fell: 'What fell due',
  next: 'What is next',
  nothingSeen: 'Nothing you can see.',
  noPromise: 'No promise.',
  debriefNext: 'The debrief.',
  nothingDue: (round: number, at: Context) => `${month(at, round)}, with nothing due.`,
  /** `ifKept`: with every promise that still runs; the same as `points` where none does. */
  stand: (points: number, before: number, ifKept: number) =>
    `Against your own goals you stand at ${sayNumber(points)} now${points === before ? ', as before' : `, from ${sayNumber(before)}`}${
      sayNumber(ifKept) === sayNumber(points) ? '' : `; ${sayNumber(ifKept)} if every promise is kept`
    }.`,
  fallsDue: (issue: IssueId, round: number, at: Context) => `${at.issue(issue)} falls due in ${month(at, round)}.`,
  reports: (issue: IssueId, round: number, at: Context) =>
    `The review of ${at.issue(issue)} reports in ${month(at, round)}.`,
  opens: (issue: IssueId, round: number, at: Context) => `${at.issue(issue)} may be signed from ${month(at, round)}.`,
  again: 'Tell it again',
  readDebrief: 'Read the debrief',
  goTo: (round: number, at: Context) => `Go to ${month(at, round)}`,
  why: 'Why they did it',
  noReason: 'Nobody has given a reason for this month.',
};
