/** The personalities that a person may sit down with. */
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { Bot, CreateBot } from './bot.ts';
import { createDiplomat } from './diplomat.ts';
import { createHardLiner } from './hard-liner.ts';
import { createTrainee } from './trainee.ts';

export interface Entry {
  readonly id: string;
  readonly name: string;
  /** What a person should expect, in one sentence. */
  readonly says: string;
  readonly create: CreateBot;
}

/** Easiest first. */
export const OPPONENTS: readonly Entry[] = [
  { id: 'trainee', name: 'Trainee', says: 'Says what it wants and gives way early.', create: createTrainee },
  { id: 'diplomat', name: 'Diplomat', says: 'Gives way month by month and looks for trades.', create: createDiplomat },
  { id: 'hard-liner', name: 'Hard-liner', says: 'Holds out until time is nearly gone.', create: createHardLiner },
];

/** Seats a bot of a list. `setup` is redacted for the seat. Throws on a name that is not in the list. */
export function seatBot(list: readonly Entry[], id: string, setup: Setup, seat: RoleId, seed: number): Bot {
  const entry = list.find((one) => one.id === id);
  if (!entry) throw new Error(`No bot is called "${id}"`);
  return entry.create(setup, seat, seed);
}
