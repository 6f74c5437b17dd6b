/** The whole truth, once, after the end. */
import type { Board, Deal } from './board.ts';
import type { Fact, Verdict } from './facts.ts';
import { VERDICT_CODES } from './expressions.ts';
import { isBroken, replay, type GameRecord } from './record.ts';
import { proofOf } from './round/pledges.ts';
import { rulesOf, standingOption, type Rules } from './rules.ts';
import { breakdown, type RoleScore } from './score.ts';
import type { IssueId, OptionId, ProofKind, RoleId, Setup } from './setup.ts';
import type { State } from './state.ts';
import { viewFor } from './view.ts';

export interface PledgeEnd {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly by: RoleId;
  readonly signed: number;
  readonly due: number | null;
  /** Owed in every month it stands. */
  readonly monthly: boolean;
  readonly truth: boolean | null;
  readonly verdict: Verdict;
  readonly proof: ProofKind;
  /** The issue whose agreement decided the proof; null: the clause names its own. */
  readonly provenBy: IssueId | null;
  readonly claimed: boolean;
  readonly exposed: boolean;
  readonly lapsed: boolean;
}
export interface Debrief {
  readonly setup: Setup;
  readonly record: GameRecord;
  /** The final truth. */
  readonly board: Board;
  readonly outcome: { readonly id: string; readonly title: string; readonly text: string; readonly early: boolean };
  readonly scores: readonly RoleScore[];
  /** By role, in the order of the scores: the last sum its own desk could show, before the truth was told. */
  readonly seen: readonly RoleScore[];
  /** In order of signing (a board lists a published one again, last). */
  readonly deals: readonly Deal[];
  readonly pledges: readonly PledgeEnd[];
  /** Every fact, unredacted. */
  readonly facts: readonly Fact[];
  readonly hash: string;
}

/** The debrief of a finished game. Throws when the record is damaged or the game is not over (our own bug: read records with `readRecord`). */
export function debriefOf(record: GameRecord): Debrief {
  const rules = rulesOf(record.setup);
  const played = replay(record);
  if (isBroken(played)) throw new Error(`Action ${played.at} of this record is refused: ${played.refusal.code}`);
  const { state, facts, hash } = played;
  const ended = facts.findLast((fact) => fact.type === 'ended');
  if (ended?.type !== 'ended') throw new Error('This game is not over');
  const { outcome: id, title, text, early } = ended;
  return {
    setup: record.setup,
    record,
    board: state,
    facts,
    hash,
    outcome: { id, title, text, early },
    scores: rules.roles.map(({ role }) => breakdown(rules, state, role.id)),
    seen: rules.roles.map(({ role }) => breakdown(rules, viewFor(rules, state, role.id), role.id)),
    deals: signedIn(state, facts),
    pledges: rules.issues.flatMap(({ issue }) => pledgeEnd(rules, state, facts, issue.id)),
  };
}

const signedIn = ({ deals }: State, facts: readonly Fact[]): Deal[] =>
  facts.flatMap((fact) => (fact.type === 'signed' ? [deals.find(({ id }) => id === fact.deal.id) ?? fact.deal] : []));

function pledgeEnd(rules: Rules, board: Board, facts: readonly Fact[], issue: IssueId): PledgeEnd[] {
  const standing = board.standing[issue];
  const pledge = standingOption(rules, board, issue)?.pledge;
  if (!standing || !pledge) return [];
  const verdict = VERDICTS[board.slots[rules.layout.verdict(issue)] ?? 0] ?? 'none';
  // The option that stands, not one that it replaced.
  const since = facts.findLastIndex((fact) => fact.type === 'stands' && fact.standing.issue === issue);
  const tested = facts.findLast((fact, at) => at > since && fact.type === 'tested' && fact.issue === issue);
  return [
    {
      issue,
      option: standing.option,
      by: pledge.pledge.by,
      signed: standing.round,
      due: standing.due,
      monthly: pledge.pledge.due.kind === 'each-round',
      // A breach that came out before any test is the truth too.
      truth: tested?.type === 'tested' ? (tested.truth ?? null) : standing.exposed ? false : null,
      verdict,
      proof: standing.proof ?? proofOf(rules, board, pledge),
      provenBy: typeof pledge.pledge.proof === 'string' ? null : pledge.pledge.proof.issue,
      claimed: standing.claimed,
      exposed: standing.exposed,
      lapsed: standing.lapsed,
    },
  ];
}

const VERDICTS = Object.keys(VERDICT_CODES) as Verdict[];
