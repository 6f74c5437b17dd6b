/** Every bot there is, by the id that the lab's seatings use: the opponents, and the yardstick they are measured against. */
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { Bot } from './bot.ts';
import { OPPONENTS, seatBot, type Entry } from './opponents.ts';
import { createRandom } from './random.ts';

export const ROSTER: readonly Entry[] = [
  ...OPPONENTS,
  { id: 'random', name: 'Random', says: 'Does anything the rules allow.', create: createRandom },
];

/** Seats a bot. `setup` is redacted for the seat. Throws on a name that is not in the roster. */
export const createBot = (id: string, setup: Setup, seat: RoleId, seed: number): Bot =>
  seatBot(ROSTER, id, setup, seat, seed);
