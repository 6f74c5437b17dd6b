/** The resolution, a step at a time. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import { capital, count, month } from '../grammar.ts';

export const RESOLUTION = {
  title: (round: number, step: number, of: number, at: Context) =>
    of === 0 ? `${month(at, round)} is over` : `${month(at, round)}, step ${sayNumber(step)} of ${sayNumber(of)}`,
  nothing: 'Nothing happened that you can see.',
  /** Steps not told yet. */
  toCome: (steps: number) => `${capital(count(steps, 'more step'))} to come`,
  next: 'Next step',
  playAll: 'Play all',
  pause: 'Pause',
  done: 'What it came to',
  opened: 'Sleeves opened',
  yours: (role: RoleId, at: Context) => `You, ${at.role(role)}`,
  empty: 'An empty sleeve',
};
