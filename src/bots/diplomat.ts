/**
 * *Diplomat*: concedes in step with time, and at each step offers the package that seems best for the other side.
 *
 * Linear time-dependent tactic: Faratin, Sierra and Jennings, "Negotiation decision functions for autonomous agents",
 * Robotics and Autonomous Systems 24 (1998). Trade-offs at a fixed aim towards the other's last offer: the same,
 * "Using similarity criteria to make issue trade-offs in automated negotiations", Artificial Intelligence 142 (2002).
 * Frequency model of the other side: van Krimpen, Looije and Hajizadeh, "HardHeaded" (2013). Acceptance AC-next:
 * Baarslag, Hindriks and Jonker (2013).
 */
import type { CreateBot } from './bot.ts';
import { Negotiator } from './negotiator.ts';
import type { Persona } from './persona.ts';

export const DIPLOMAT: Persona = {
  name: 'Diplomat',
  tempo: { e: 1, horizon: 0.6, opening: 1, floor: 0.28 },
  scruples: { honour: 3, lies: false },
  manners: { open: false, warns: false },
  offersAMonth: 4,
};

export const createDiplomat: CreateBot = (setup, seat, seed) => new Negotiator(DIPLOMAT, setup, seat, seed);
