/** The month in three lines, and the other seats' reasons. */
import type { IssueId, RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayMoved, sayNumber } from '../../numbers.ts';
import { issues, list, month, sentences, whose } from '../grammar.ts';

/** Promises by what was seen of them this month. */
interface Verdicts {
  readonly kept: readonly IssueId[];
  readonly broken: readonly IssueId[];
  readonly exposed: readonly IssueId[];
  readonly review: readonly IssueId[];
  /** Whose credibility an agreement moved that the listener has not read. */
  readonly unread: readonly { readonly role: RoleId; readonly rose: boolean }[];
}
/** Issues of next month. */
interface Coming {
  readonly due: readonly IssueId[];
  readonly reports: readonly IssueId[];
  readonly opens: readonly IssueId[];
}

/** What the score comes to with every promise that still runs kept; nothing where that changes nothing. */
function onceKept({ to, ifKept }: { to: number; ifKept: number }): string {
  const [now, then] = [sayNumber(to, 0), sayNumber(ifKept, 0)];
  if (now === then) return '';
  return `It is ${then} if every promise is kept${ifKept < to ? ', for yours still cost you' : ''}`;
}

export const SUMMARY = {
  title: (round: number, at: Context) => `${month(at, round)}, in three lines`,
  changed: 'What changed for you',
  fell: 'What fell due',
  next: 'What is next',
  debriefNext: 'The debrief.',
  /** `moved`: tracks that moved, and the number that moved furthest, with their values. */
  stand: (score: { from: number; to: number; ifKept: number } | null, moved: readonly string[]) =>
    sentences(score && `Score ${sayMoved(score.from, score.to)} now`, score && onceKept(score), ...moved) ||
    'Nothing you can see.',
  verdicts: ({ kept, broken, exposed, review, unread }: Verdicts, at: Context) =>
    sentences(
      kept.length > 0 && `Kept: ${issues(at, kept)}`,
      broken.length > 0 && `Broken: ${issues(at, broken)}`,
      exposed.length > 0 && `Broken, and it came out: ${issues(at, exposed)}`,
      review.length > 0 && `Under review: ${issues(at, review)}`,
      unread.length > 0 &&
        `In an agreement you have not read: ${list(unread.map(({ role, rose }) => `${whose(at, role)} credibility ${rose ? 'rose' : 'fell'}`))}`,
    ) || 'No promise.',
  coming: (round: number, { due, reports, opens }: Coming, at: Context) =>
    sentences(
      due.length > 0 && `Due in ${month(at, round)}: ${issues(at, due)}`,
      reports.length > 0 && `The review reports: ${issues(at, reports)}`,
      opens.length > 0 && `New to sign: ${issues(at, opens)}`,
    ) || `${month(at, round)}, with nothing due.`,
  again: 'Tell it again',
  readDebrief: 'Read the debrief',
  goTo: (round: number, at: Context) => `Go to ${month(at, round)}`,
  why: 'Why they did it',
  noReason: 'Nobody has given a reason for this month.',
};
