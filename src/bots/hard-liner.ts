/**
 * *Hard-liner*: holds its aim until time is nearly gone, warns, and keeps its word when a breach would show.
 *
 * Boulware time-dependent tactic (e = 4): Faratin, Sierra and Jennings, "Negotiation decision functions for autonomous
 * agents", Robotics and Autonomous Systems 24 (1998) 159–182; the name is Raiffa's (1982), after L. Boulware of General Electric.
 */
import type { CreateBot } from './bot.ts';
import { Negotiator } from './negotiator.ts';
import type { Persona } from './persona.ts';

export const HARD_LINER: Persona = {
  name: 'Hard-liner',
  tempo: { e: 4, horizon: 0.65, opening: 1, floor: 0.15 },
  scruples: { honour: 0, lies: true },
  manners: { open: false, warns: true },
  offersAMonth: 3,
};

export const createHardLiner: CreateBot = (setup, seat, seed) => new Negotiator(HARD_LINER, setup, seat, seed);
