/**
 * How well a seat read the others: its private estimates beside the truth. The share of pairs of
 * issues it put in the right order is (Kendall's τ + 1) / 2 (Kendall 1938), the measure automated
 * negotiation uses for opponent models.
 */
import type { Debrief } from '../../kernel/debrief.ts';
import type { Issue, IssueId, RoleId } from '../../kernel/setup.ts';

export interface Guess {
  readonly issue: IssueId;
  /** Points from its worst to its best option, as the seat thought. */
  readonly guess: number;
  readonly truth: number;
}
export interface Reading {
  /** Whose goals were guessed at. */
  readonly of: RoleId;
  /** Most important first, in truth. */
  readonly guesses: readonly Guess[];
  /** Pairs of issues that differ in truth, and how many the seat ordered rightly; a tie counts half. */
  readonly pairs: number;
  readonly rightPairs: number;
  /** 0..1; null: fewer than two issues to compare. */
  readonly accuracy: number | null;
  /** Mean distance from the truth, in points. */
  readonly meanMiss: number;
}

/** What an issue is worth to a role: from its worst to its best option, leaving it out (0) included. */
export function rangeOf(issue: Issue, role: RoleId): number {
  const worths = issue.options.map((option) => option.worth[role] ?? 0);
  return Math.max(0, ...worths) - Math.min(0, ...worths);
}

/** One reading for each other seat, empty where nothing was guessed. */
export function readingsOf({ setup, board }: Debrief, seat: RoleId): Reading[] {
  const noted = board.estimates[seat] ?? {};
  return setup.roles
    .filter((role) => role.id !== seat)
    .map(({ id: of }) => {
      const guesses = setup.issues
        .flatMap((issue): Guess[] => {
          const guess = noted[`${of}/${issue.id}`];
          return guess === undefined ? [] : [{ issue: issue.id, guess, truth: rangeOf(issue, of) }];
        })
        .sort((a, b) => b.truth - a.truth);
      const { pairs, rightPairs } = ordered(guesses);
      const misses = guesses.reduce((sum, { guess, truth }) => sum + Math.abs(guess - truth), 0);
      return {
        of,
        guesses,
        pairs,
        rightPairs,
        accuracy: pairs === 0 ? null : rightPairs / pairs,
        meanMiss: guesses.length === 0 ? 0 : misses / guesses.length,
      };
    });
}

function ordered(guesses: readonly Guess[]): Pick<Reading, 'pairs' | 'rightPairs'> {
  let pairs = 0;
  let rightPairs = 0;
  guesses.forEach((a, i) => {
    for (const b of guesses.slice(i + 1)) {
      if (a.truth === b.truth) continue;
      pairs += 1;
      const agreement = (a.truth - b.truth) * (a.guess - b.guess);
      rightPairs += agreement > 0 ? 1 : agreement === 0 ? 0.5 : 0;
    }
  });
  return { pairs, rightPairs };
}
