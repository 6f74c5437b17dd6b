/** The resolution, a result at a time. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import { capital, count, month } from '../grammar.ts';

export const RESOLUTION = {
  title: (round: number, result: number, of: number, at: Context) =>
    of === 0 ? `${month(at, round)} is over` : `${month(at, round)}, result ${sayNumber(result)} of ${sayNumber(of)}`,
  nothing: 'Nothing happened that you can see.',
  /** Results not told yet. */
  toCome: (results: number) => `${capital(count(results, 'more result'))} to come`,
  next: 'Next result',
  playAll: 'Play all',
  pause: 'Pause',
  done: 'What it came to',
  opened: 'Sleeves opened',
  yours: (role: RoleId, at: Context) => `You, ${at.role(role)}`,
  empty: 'An empty sleeve',
};
