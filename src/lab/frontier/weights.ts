/** What promises of each kind turn out to be worth, and points counted so. */
import type { PromiseKind } from '../../kernel/analysis.ts';
import type { ProofKind } from '../../kernel/setup.ts';
import type { Space, SpaceIssue, SpaceOption } from './space.ts';

export type Weights = { readonly [kind in PromiseKind['kind']]: number };

/** Shares to reckon with until games have been counted: a first guess, marked as one by `of: 0`. */
export const ASSUMED: readonly PromiseKind[] = [
  { kind: 'undated', kept: 0.35, of: 0 },
  { kind: 'self-report', kept: 0.5, of: 0 },
  { kind: 'joint-review', kept: 0.7, of: 0 },
  { kind: 'independent', kept: 0.85, of: 0 },
];

export const weightsOf = (promises: readonly PromiseKind[]): Weights => {
  const kept = (kind: PromiseKind['kind']): number => promises.find((one) => one.kind === kind)?.kept ?? 1;
  return {
    undated: kept('undated'),
    'self-report': kept('self-report'),
    'joint-review': kept('joint-review'),
    independent: kept('independent'),
  };
};

/** How each pledge would be proven, given what is agreed about proof: by issue, `null` where nothing is. */
export type Proofs = ReadonlyMap<string, ProofKind | null>;

/** Points of an option by role: what is paid on paper, and the rest as often as such promises are kept. */
export function weighted(option: SpaceOption, weights: Weights, proofs: Proofs): readonly number[] {
  const { pledge, worth, paper } = option;
  if (!pledge) return worth;
  const proof = typeof pledge.proof === 'string' ? pledge.proof : (proofs.get(pledge.proof.issue) ?? 'self-report');
  const share = weights[pledge.undated ? 'undated' : proof];
  return worth.map((value, i) => (paper[i] ?? 0) + share * (value - (paper[i] ?? 0)));
}

/** Issues that decide how pledges are proven. */
export function proofIssues({ issues }: Space): SpaceIssue[] {
  const named = new Set(
    issues.flatMap(({ options }) =>
      options.flatMap(({ pledge }) => (pledge && typeof pledge.proof !== 'string' ? [pledge.proof.issue] : [])),
    ),
  );
  return issues.filter(({ id }) => named.has(id));
}

/** Points by role of a whole package, walk-away included, promises counted by their kind. */
export function weightedPoints(space: Space, picks: readonly number[], weights: Weights): number[] {
  const points = space.walkAways.slice();
  const proofs: Proofs = new Map(
    space.issues.map((issue, i) => [issue.id, issue.options[picks[i] ?? 0]?.proofKind ?? null]),
  );
  space.issues.forEach((issue, i) => {
    const option = issue.options[picks[i] ?? 0];
    if (option)
      weighted(option, weights, proofs).forEach((value, role) => (points[role] = (points[role] ?? 0) + value));
  });
  return points;
}
