/** A scenario's packages as numbers: what each option gives each role, and which options exclude each other. */
import type { IssueId, Option, OptionId, Package, ProofKind, RoleId, Setup } from '../../kernel/setup.ts';

/** `none` is an option too, with no id and no points. */
export interface SpaceOption {
  readonly id: OptionId | null;
  /** Points over no deal by role, if everything is kept. */
  readonly worth: readonly number[];
  /** The part of it that is paid whatever happens. */
  readonly paper: readonly number[];
  /** null: no pledge, so all of it is delivered. `proof` names the issue that decides, where one does. */
  readonly pledge: { readonly undated: boolean; readonly proof: ProofKind | { readonly issue: IssueId } } | null;
  readonly proofKind: ProofKind | null;
  /** A bit of its own, if any option excludes it; and the bits of those it excludes. */
  readonly bit: bigint;
  readonly excludes: bigint;
}
export interface SpaceIssue {
  readonly id: IssueId;
  readonly options: readonly SpaceOption[];
  /** The bits of all its options. */
  readonly bits: bigint;
}
export interface Space {
  readonly roles: readonly RoleId[];
  readonly walkAways: readonly number[];
  /** Those with excluded options first, so that the exclusions are settled early. */
  readonly issues: readonly SpaceIssue[];
}

/** The packages that may be signed in a scenario: issues that open within the game, options that can share a package. */
export function spaceOf(setup: Setup): Space {
  const roles = setup.roles.map((role) => role.id);
  const open = setup.issues.filter((issue) => issue.opens <= setup.calendar.rounds);
  const bits = new Map<string, bigint>();
  for (const issue of open)
    for (const option of issue.options)
      if (option.rulesOut.length > 0) bits.set(`${issue.id}.${option.id}`, 1n << BigInt(bits.size));
  const bitOf = (issue: IssueId, option: OptionId): bigint => bits.get(`${issue}.${option}`) ?? 0n;
  const issues = open.map((issue): SpaceIssue => {
    const options = [none(roles), ...issue.options.map((option) => withNumbers(option, issue.id, roles, bitOf))];
    return { id: issue.id, options, bits: options.reduce((all, { bit }) => all | bit, 0n) };
  });
  return {
    roles,
    walkAways: setup.roles.map((role) => role.walkAway ?? 0),
    issues: [...issues.filter(({ bits: all }) => all !== 0n), ...issues.filter(({ bits: all }) => all === 0n)],
  };
}

const none = (roles: readonly RoleId[]): SpaceOption => {
  const nothing = roles.map(() => 0);
  return { id: null, worth: nothing, paper: nothing, pledge: null, proofKind: null, bit: 0n, excludes: 0n };
};

function withNumbers(
  option: Option,
  issue: IssueId,
  roles: readonly RoleId[],
  bitOf: (issue: IssueId, option: OptionId) => bigint,
): SpaceOption {
  return {
    id: option.id,
    worth: roles.map((role) => option.worth[role] ?? 0),
    paper: roles.map((role) => option.paper[role] ?? 0),
    pledge: option.pledge && { undated: option.pledge.due.kind === 'undated', proof: option.pledge.proof },
    proofKind: option.proofKind ?? null,
    bit: bitOf(issue, option.id),
    excludes: option.rulesOut.reduce((all, other) => all | bitOf(other.issue, other.option), 0n),
  };
}

/** The package that picks these options (places in each issue's list, in the space's order). */
export function packageOf({ issues }: Space, picks: readonly number[]): Package {
  const pkg: { [issue: IssueId]: OptionId } = {};
  picks.forEach((pick, i) => {
    const issue = issues[i];
    const id = issue?.options[pick]?.id;
    if (issue && id) pkg[issue.id] = id;
  });
  return pkg;
}

/** The places of a package's options, in the space's order. */
export const picksOf = ({ issues }: Space, pkg: Package): number[] =>
  issues.map((issue) =>
    Math.max(
      0,
      issue.options.findIndex(({ id }) => id !== null && id === pkg[issue.id]),
    ),
  );
