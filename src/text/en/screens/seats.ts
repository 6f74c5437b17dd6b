/** Choosing a seat, and who plays the others. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { capital, count, who } from '../grammar.ts';

export const SEATS = {
  back: 'Scenarios',
  title: 'Choose your seat',
  about: (title: string, months: number) =>
    `${title}. ${capital(count(months, 'month'))}. Bots take the other seats; each sees only what its own side may know.`,
  seats: 'Seats',
  youSitHere: 'You sit here',
  bot: 'Bot',
  botFor: (role: RoleId, at: Context) => `Bot for ${who(at, role)}`,
  surprise: 'Surprise me',
  sit: (role: RoleId, at: Context) => `Sit down as ${who(at, role)}`,
  /** How hard a bot bargains: its name, and one sentence on how it plays. */
  levels: {
    trainee: { name: 'Trainee', says: 'Says what it wants and gives way early.' },
    diplomat: { name: 'Diplomat', says: 'Gives way month by month and looks for trades.' },
    'hard-liner': { name: 'Hard-liner', says: 'Holds out until time is nearly gone.' },
  },
};
