/** What makes one bot unlike another, and two of the same name a little unlike each other. */
import { diceOf } from '../kernel/random.ts';
import type { Tempo } from './parts/aspiration.ts';
import type { Scruples } from './parts/keep-or-break.ts';
import type { Manners } from './parts/sentences.ts';

export interface Persona {
  readonly name: string;
  readonly tempo: Tempo;
  readonly scruples: Scruples;
  readonly manners: Manners;
  /** Offers it makes a month, counter-offers included. */
  readonly offersAMonth: number;
}
/** A persona's traits as one bot has them. */
export interface Temper {
  readonly tempo: Tempo;
  readonly scruples: Scruples;
  /** Added to the chance that others keep their word. */
  readonly trust: number;
}

/** How much two of the same persona differ: a share of each trait. */
const VARIES = { e: 0.2, horizon: 0.25, floor: 1, honour: 1, trust: 0.1 } as const;

/** The traits that a seed gives. */
export function temperOf({ tempo, scruples }: Persona, seed: number): Temper {
  const dice = diceOf(seed);
  const vary = (value: number, by: number): number => value * (1 - by + 2 * by * dice());
  return {
    tempo: {
      e: vary(tempo.e, VARIES.e),
      horizon: vary(tempo.horizon, VARIES.horizon),
      opening: tempo.opening,
      floor: vary(tempo.floor, VARIES.floor),
    },
    scruples: { ...scruples, honour: vary(scruples.honour, VARIES.honour) },
    trust: VARIES.trust * (2 * dice() - 1),
  };
}
