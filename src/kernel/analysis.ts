/**
 * What the lab works out for a debrief: every package of a scenario against every seat's goals.
 * Plain JSON, so a worker can post it. `lab/frontier` makes it, `hud/debrief` shows it.
 *
 * Points are on each seat's own ruler, walk-away included, and not clamped: a package gives role i
 * `walkAway[i] + Σ worth`. Lists by role follow `roles`. Meter objectives are left out: no package fixes them.
 */
import type { Package, ProofKind, RoleId } from './setup.ts';

/** A package and what it gives each role. */
export interface Spot {
  readonly package: Package;
  /** Points by role, at face value: as if everything promised is kept. */
  readonly points: readonly number[];
}

/** A package that was signed: what it promised, and what came of it. */
export interface Signed extends Spot {
  /** Points by role, as delivered in that game: paper, plus what was kept. */
  readonly delivered: readonly number[];
}

/** One of the packages drawn on the chart. */
export interface Dot {
  /** At face value. */
  readonly points: readonly number[];
  /** Weighted by what promises of its kinds turned out to be worth. */
  readonly delivered: readonly number[];
}

/** How often promises of one kind are truly kept: the weights behind `delivered` and `weightedFrontier`. */
export interface PromiseKind {
  readonly kind: 'undated' | ProofKind;
  /** Share kept, 0..1. */
  readonly kept: number;
  /** Number of pledges the share was counted over; 0: an assumption. */
  readonly of: number;
}

export interface Analysis {
  readonly roles: readonly RoleId[];
  readonly walkAways: readonly number[];
  readonly packages: {
    /** Packages that may be signed (rules-out and agenda considered). */
    readonly count: number;
    /** Of these, at or above every walk-away. */
    readonly rational: number;
    /** At most 2,000, chosen by a fixed seed. */
    readonly dots: readonly Dot[];
  };
  /** Every package no other beats for all roles, at face value; exact, over all roles at once. */
  readonly frontier: readonly Spot[];
  /** The same over points weighted by delivery; here `points` are the weighted ones. */
  readonly weightedFrontier: readonly Spot[];
  readonly promises: readonly PromiseKind[];
  /** Most each role could get with all others at or above their walk-aways; its walk-away if there is no such package. */
  readonly best: readonly number[];
  /** Frontier package with the highest product of gains over walk-away (Nash 1950); null: no package is good for all. */
  readonly nash: Spot | null;
  /** Frontier package with the highest smallest gain (Kalai 1977). */
  readonly kalai: Spot | null;
  /** Frontier package with the highest smallest share of each role's best gain (Kalai and Smorodinsky 1975, n-party, max-min). */
  readonly kalaiSmorodinsky: Spot | null;
  /** All standing options together; null when nothing was signed. */
  readonly yours: Signed | null;
  /** By role: the scores the game ended at, moves and months included. */
  readonly ended: readonly number[];
  /** What the real parties signed; null when the scenario has no history line. */
  readonly history: Signed | null;
  /** A frontier package better for every role than yours (the highest smallest improvement); null: there is none. */
  readonly better: Spot | null;
  /** Packages better for every role than yours. */
  readonly betterCount: number;
  /** Euclidean distance in points from yours (or, with no deal, the walk-aways) to the nearest frontier package good for all. */
  readonly distance: number | null;
  /** Σ gains over walk-away: yours, and the most any package gives; share is yours / best, null when best is 0. */
  readonly surplus: { readonly yours: number; readonly best: number; readonly share: number | null };
  /** By role, −1..1: (points won on its dearest issue − points given on its cheapest) / range of the dearest; null when nothing was signed. */
  readonly logrolling: readonly (number | null)[];
}
