/** What the lab keeps of a game: a few hundred bytes, so that thousands fit and threads can post them. */
import type { RoleId } from '../kernel/setup.ts';
import type { ProofKind } from '../kernel/setup.ts';
import type { Verdict } from '../kernel/facts.ts';
import { VERDICT_CODES } from '../kernel/expressions.ts';
import { proofOf } from '../kernel/round/pledges.ts';
import { rulesOf, standingOption } from '../kernel/rules.ts';
import { breakdown } from '../kernel/score.ts';
import type { Game } from './game.ts';

export interface PledgeSummary {
  /** `issue.option`. */
  readonly option: string;
  readonly by: RoleId;
  readonly dated: boolean;
  readonly proof: ProofKind;
  readonly truth: boolean;
  readonly verdict: Verdict;
}
export interface Summary {
  readonly seed: number;
  /** Bots by seat. */
  readonly bots: readonly string[];
  readonly outcome: string;
  /** 0..100, by seat. */
  readonly scores: readonly number[];
  /** Attainment 0..1 of each objective, by seat; null where it did not count. */
  readonly attained: readonly (readonly (number | null)[])[];
  readonly deals: readonly {
    readonly round: number;
    readonly seats: readonly RoleId[];
    readonly options: readonly string[];
  }[];
  /** What stands at the end, as `issue.option`. */
  readonly standing: readonly string[];
  readonly moves: readonly string[];
  readonly events: readonly string[];
  readonly pledges: readonly PledgeSummary[];
  readonly decisions: number;
}

const VERDICTS = Object.keys(VERDICT_CODES) as Verdict[];

/** Boils a finished game down. */
export function summarise({ setup, seating, seed, state, facts, decisions }: Game): Summary {
  const rules = rulesOf(setup);
  const ends = setup.roles.map(({ id }) => breakdown(rules, state, id));
  return {
    seed,
    bots: setup.roles.map(({ id }) => seating[id] ?? ''),
    outcome: state.outcome ?? '',
    scores: ends.map(({ score }) => score),
    attained: rules.roles.map(({ objectives }) =>
      objectives.map(({ attained, onlyIf }) =>
        onlyIf && onlyIf(state.slots) === 0 ? null : Math.min(1, Math.max(0, attained(state.slots))),
      ),
    ),
    deals: state.deals.map(({ round, signatories, package: pkg }) => ({
      round,
      seats: signatories,
      options: Object.entries(pkg).map(([issue, option]) => `${issue}.${option}`),
    })),
    standing: Object.values(state.standing).map(({ issue, option }) => `${issue}.${option}`),
    moves: [...new Set(facts.flatMap((fact) => (fact.type === 'opened' ? [fact.move] : [])))],
    events: state.fired.slice(),
    pledges: rules.issues.flatMap(({ issue }): PledgeSummary[] => {
      const standing = state.standing[issue.id];
      const pledge = standingOption(rules, state, issue.id)?.pledge;
      if (!standing || !pledge || standing.lapsed) return [];
      return [
        {
          option: `${issue.id}.${standing.option}`,
          by: pledge.pledge.by,
          dated: pledge.pledge.due.kind !== 'undated',
          proof: proofOf(rules, state, pledge),
          truth: state.slots[rules.layout.kept(issue.id)] === 1,
          verdict: VERDICTS[state.slots[rules.layout.verdict(issue.id)] ?? 0] ?? 'none',
        },
      ];
    }),
    decisions,
  };
}
