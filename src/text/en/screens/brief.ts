/** The private brief. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import { capital, count, month, who } from '../grammar.ts';

export const BRIEF = {
  back: 'Seats',
  title: (role: RoleId, at: Context) => `Your seat: ${at.role(role)}`,
  note: 'This page is private. You can read it again at any time.',
  /** The stamp. */
  private: 'Private',
  print: 'Print',
  start: 'Go to the table',
  eyes: 'For your eyes only',
  publicly: 'What you say in public',
  goals: 'Your goals, by points',
  walkAway: 'Your walk-away.',
  walkAwayNote:
    'What you score, of 100, with no deal. Goals count on top of it. A deal that leaves you lower is worse than none.',
  smaller: (n: number) => capital(count(n, 'smaller goal')),
  gives: 'What you will be asked for',
  suffers: 'What others may agree without you',
  othersSign: 'Others sign this',
  opens: (round: number, at: Context) => `Opens in ${month(at, round)}`,
  /** Before points, for screen readers. */
  upTo: 'up to',
  asLowAs: 'as low as',
  can: 'What you can do',
  canNote: 'Every month you may sign deals, then play moves in secret. A move costs the points in its circles.',
  costs: (points: number) => `costs ${sayNumber(points)}`,
  others: 'What the others say in public',
  allItSays: 'All it says',
  allOf: (role: RoleId, at: Context) => `All that ${who(at, role)} says`,
  sources: 'Sources',
};
