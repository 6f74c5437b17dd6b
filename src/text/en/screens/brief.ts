/** The private brief. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber } from '../../numbers.ts';
import { capital, count, month } from '../grammar.ts';

export const BRIEF = {
  back: 'Seats',
  title: (role: RoleId, at: Context) => `Your seat: ${at.role(role)}`,
  /** The stamp. */
  private: 'Only you see this',
  print: 'Print',
  start: 'Go to the table',
  ends: (rounds: number, at: Context) =>
    `${capital(count(rounds, 'month'))}, to the end of ${monthName(at.setup, rounds, 'full')}. Then every promise is judged, and you score 0 to 100 against your own goals.`,
  who: 'Who you are',
  publicly: 'What you say in public',
  goals: 'What you want',
  walkAway: 'Your walk-away:',
  walkAwayNote: 'your score with no deal. Goals add to it. A deal that leaves you lower is worse than none.',
  smaller: (n: number) => capital(count(n, 'smaller goal')),
  gives: (n: number) => `What you will be asked for: ${count(n, 'thing')}`,
  suffers: (n: number) => `What others may agree without you: ${count(n, 'thing')}`,
  othersSign: 'Others sign this',
  opens: (round: number, at: Context) => `Opens in ${month(at, round)}`,
  /** Before points, for screen readers. */
  upTo: 'up to',
  asLowAs: 'as low as',
  can: 'What you can do',
  canNote: 'Every month: talk, sign deals, then play secret moves. Each ● is a point of their price.',
  costs: (points: number) => `costs ${sayNumber(points)}`,
  others: 'What the others say in public',
  sources: (n: number) => capital(count(n, 'source')),
};
