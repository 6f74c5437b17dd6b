/**
 * *Trainee*: gives way early and says openly what matters to it. Easy to deal with, and easy to take from.
 *
 * Conceder time-dependent tactic (e = 0.25): Faratin, Sierra and Jennings, "Negotiation decision functions for autonomous
 * agents", Robotics and Autonomous Systems 24 (1998) 159–182.
 */
import type { CreateBot } from './bot.ts';
import { Negotiator } from './negotiator.ts';
import type { Persona } from './persona.ts';

export const TRAINEE: Persona = {
  name: 'Trainee',
  tempo: { e: 0.25, horizon: 1, opening: 0.9, floor: 0.05 },
  scruples: { honour: 3, lies: false },
  manners: { open: true, warns: false },
  offersAMonth: 3,
};

export const createTrainee: CreateBot = (setup, seat, seed) => new Negotiator(TRAINEE, setup, seat, seed);
