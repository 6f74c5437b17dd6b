/** Every bot there is, by the id that seatings, records of reasons and the lab use. */
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { Bot, CreateBot } from './bot.ts';
import { createDiplomat } from './diplomat.ts';
import { createHardLiner } from './hard-liner.ts';
import { createRandom } from './random.ts';
import { createTrainee } from './trainee.ts';

export type BotId = 'trainee' | 'diplomat' | 'hard-liner' | 'random';

interface Entry {
  readonly id: BotId;
  readonly name: string;
  /** What a person should expect, in one sentence. */
  readonly says: string;
  readonly create: CreateBot;
}

export const ROSTER: readonly Entry[] = [
  { id: 'trainee', name: 'Trainee', says: 'Says what it wants and gives way early.', create: createTrainee },
  { id: 'diplomat', name: 'Diplomat', says: 'Gives way month by month and looks for trades.', create: createDiplomat },
  { id: 'hard-liner', name: 'Hard-liner', says: 'Holds out until time is nearly gone.', create: createHardLiner },
  { id: 'random', name: 'Random', says: 'Does anything the rules allow.', create: createRandom },
];

/** Personalities that a person may sit down with. */
export const OPPONENTS: readonly Entry[] = ROSTER.filter(({ id }) => id !== 'random');

export const isBotId = (id: string): id is BotId => ROSTER.some((entry) => entry.id === id);

/** Seats a bot. `setup` is redacted for the seat. Throws on a name that is not in the roster. */
export function createBot(id: string, setup: Setup, seat: RoleId, seed: number): Bot {
  const entry = ROSTER.find((one) => one.id === id);
  if (!entry) throw new Error(`No bot is called "${id}"`);
  return entry.create(setup, seat, seed);
}
