/**
 * How much a bot holds out for as time runs: the time-dependent tactics of Faratin, Sierra and Jennings,
 * "Negotiation decision functions for autonomous agents", Robotics and Autonomous Systems 24 (1998) 159–182.
 */
import { LIMITS } from '../../kernel/action.ts';
import type { View } from '../../kernel/board.ts';

export interface Tempo {
  /** Shape of concession: 4 holds out (Boulware), 1 is linear, 0.25 gives way at once (conceder). */
  readonly e: number;
  /** Share of the game, 0..1, by which the bot is ready to take anything that is good for it. */
  readonly horizon: number;
  /** Share of the best gain asked for at first, 0..1. */
  readonly opening: number;
  /** Share of the best gain that it never goes below, 0..1. */
  readonly floor: number;
}

/** Share 0..1 of the bot's horizon that has passed; offers made this month count as parts of a month. */
export function timePassed(view: View, rounds: number, seat: number, tempo: Tempo): number {
  const made = (view.offersUsed[seat] ?? 0) / LIMITS.offersARound;
  return Math.min(1, (view.round - 1 + 0.9 * made) / Math.max(1, rounds * tempo.horizon));
}

/** Share of its best possible gain that the bot asks for: falls from opening to floor as t^e rises. */
export function aspiration(t: number, { e, opening, floor }: Tempo): number {
  return floor + (opening - floor) * (1 - t ** e);
}
