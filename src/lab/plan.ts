/** How many games of each kind a lab run plays, and in which portions threads take them. */
import type { Batch, Kind } from './tournament.ts';

/** `games` with three Diplomats and as many in the mixed pool; besides, a tenth of that without offers (never under 60) and a tenth with a seat left out. */
export function gamesOf(games: number): { readonly [K in Kind]: number } {
  return {
    diplomats: games,
    mixed: games,
    silent: Math.max(60, Math.ceil(games / 10)),
    'left-out': Math.max(30, Math.ceil(games / 10)),
  };
}

const PORTION = 10;

/** Portions of a kind's games, in order. */
export function portions(kind: Kind, games: number, seed: number): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < games; from += PORTION)
    batches.push({ kind, seed, from, to: Math.min(games, from + PORTION) });
  return batches;
}
