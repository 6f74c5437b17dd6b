/** A pledge in words: who owes what, by when, how it is proven, what follows if it is kept or broken. */
import type { IssueId, OptionId, Package, ProofKind, RoleId, Setup } from '../kernel/setup.ts';
import type { PledgeTerms } from './catalogue.ts';
import { contextOf } from './context.ts';
import { words } from './language.ts';
import { whenDue } from './offers.ts';

/** What is known beyond the scenario's own words. */
export interface PledgeCircumstances {
  readonly listener?: RoleId | null;
  /** The round it is (or would be) signed in. */
  readonly round?: number;
  /** The round it falls due, once signed. */
  readonly due?: number | null;
  /** Options that stand or are drafted: they may settle the proof. */
  readonly standing?: Package;
}

/** The terms of an option's pledge; null when it has none. */
export function pledgeTerms(
  setup: Setup,
  issue: IssueId,
  option: OptionId,
  known: PledgeCircumstances = {},
): PledgeTerms | null {
  const at = contextOf(setup, known.listener ?? null);
  const pledge = at.optionOf(issue, option)?.pledge;
  if (!pledge) return null;
  const when = whenDue(pledge.due, pledge.callAfter, setup, known.round ?? null);
  let proof: ProofKind | null;
  let proofIssue: IssueId | null = null;
  if (typeof pledge.proof === 'string') proof = pledge.proof;
  else {
    proofIssue = pledge.proof.issue;
    proof = at.optionOf(proofIssue, known.standing?.[proofIssue] ?? '')?.proofKind ?? null;
  }
  const { kept, broken, weight } = setup.credibility;
  return {
    issue,
    option,
    by: pledge.by,
    to: at.issueOf(issue)?.between.filter((role) => role !== pledge.by) ?? [],
    when: typeof known.due === 'number' ? { kind: 'by', round: known.due } : when,
    proof,
    proofIssue,
    credibility: proof && { kept: Math.abs(kept * weight[proof]), broken: -Math.abs(broken * weight[proof]) },
    ifKept: pledge.ifKept,
    ifBroken: pledge.ifBroken,
    delivers: pledge.act && pledge.act.delivers !== 1 ? pledge.act.delivers : null,
    ifCalledEarly: pledge.due.kind === 'undated' ? pledge.ifCalledEarly : [],
  };
}

/** One sentence each: who owes what by when; how it is proven; what follows. One line alone where there is no pledge. */
export function pledgeLines(
  setup: Setup,
  issue: IssueId,
  option: OptionId,
  known: PledgeCircumstances = {},
): readonly string[] {
  const terms = pledgeTerms(setup, issue, option, known);
  return terms ? words().pledge(terms, contextOf(setup, known.listener ?? null)) : [words().noPledge];
}

/** The same as one paragraph. */
export const sayPledge = (setup: Setup, issue: IssueId, option: OptionId, known: PledgeCircumstances = {}): string =>
  pledgeLines(setup, issue, option, known).join(' ');
