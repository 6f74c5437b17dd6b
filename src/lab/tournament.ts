/** Batches of games, by kind: what each thread plays its share of. */
import { diceOf } from '../kernel/random.ts';
import type { Setup } from '../kernel/setup.ts';
import { ROSTER } from '../bots/roster.ts';
import { MUTE, playGame, type Seating } from './game.ts';
import { summarise, type Summary } from './summary.ts';

/**
 * `diplomats`: a Diplomat in every seat. `mixed`: each seat drawn from the whole roster, the random player too.
 * `silent`: Diplomats who play their cards and make no offer. `left-out`: Diplomats, but one seat, each in turn, signs nothing.
 */
export type Kind = 'diplomats' | 'mixed' | 'silent' | 'left-out';

export interface Batch {
  readonly kind: Kind;
  readonly seed: number;
  /** Games with numbers `from` (included) to `to` (not). */
  readonly from: number;
  readonly to: number;
}

/** Plays a batch. Game n of a kind depends on the seed and n alone, so any split over threads gives the same games. */
export function playBatch(setup: Setup, { kind, seed, from, to }: Batch): Summary[] {
  const summaries: Summary[] = [];
  for (let n = from; n < to; n++) {
    const own = seedOf(kind, seed, n);
    summaries.push(summarise(playGame(setup, seatingOf(setup, kind, n, own), own, { silent: kind === 'silent' })));
  }
  return summaries;
}

const PLACES: { readonly [K in Kind]: number } = { diplomats: 0, mixed: 1, silent: 2, 'left-out': 3 };
const seedOf = (kind: Kind, seed: number, n: number): number =>
  (Math.imul(seed >>> 0, 0x9e3779b1) + n * 4 + PLACES[kind]) >>> 0;

function seatingOf(setup: Setup, kind: Kind, n: number, seed: number): Seating {
  const dice = diceOf(seed ^ 0x5eed);
  const draw = (): string => ROSTER[Math.floor(dice() * ROSTER.length)]?.id ?? 'random';
  const out = kind === 'left-out' ? n % setup.roles.length : -1;
  return Object.fromEntries(
    setup.roles.map(({ id }, seat) => [id, kind === 'mixed' ? draw() : seat === out ? MUTE : 'diplomat']),
  );
}
