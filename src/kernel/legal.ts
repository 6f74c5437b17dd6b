/** What a seat may do now: verbs with finite domains. Packages and words are not enumerated; `check` decides on those. */
import { LIMITS, type OfferId, type SeatAction } from './action.ts';
import { checkTerm } from './actions/package.ts';
import { actsOf } from './actions/seal.ts';
import { seatIndex } from './actions/verb.ts';
import type { Board } from './board.ts';
import { check } from './check.ts';
import { costOf } from './round/moves.ts';
import { standingOption, type Rules } from './rules.ts';
import type { IssueId, MoveId, OptionId, RoleId } from './setup.ts';
import { readsOffer } from './sight.ts';

export interface LegalMove {
  readonly move: MoveId;
  /** Including the surcharge for two months running. */
  readonly cost: number;
  readonly available: boolean;
}
export interface Legal {
  /** Sets of addressees this seat may write to, with the options each could sign now (agenda, mandates and standing deals considered; rules-out not). */
  readonly propose: readonly {
    readonly to: readonly RoleId[];
    readonly issues: readonly { readonly issue: IssueId; readonly options: readonly OptionId[] }[];
  }[];
  readonly offersLeft: number;
  readonly sentencesLeft: number;
  readonly accept: readonly OfferId[];
  readonly decline: readonly OfferId[];
  readonly withdraw: readonly OfferId[];
  readonly claim: readonly IssueId[];
  /** `early`: calling now costs what the option says. */
  readonly call: readonly { readonly issue: IssueId; readonly early: boolean }[];
  readonly ready: boolean;
  readonly seal: {
    readonly capital: number;
    readonly moves: readonly LegalMove[];
    readonly acts: readonly IssueId[];
  } | null;
}

/** The domains of every verb for one seat, from what it sees. A package within them may still be refused for its rules-out. */
export function legalActions(rules: Rules, board: Board, seat: RoleId): Legal {
  const allowed = (action: SeatAction): boolean => check(rules, board, seat, action) === null;
  const talks = board.phase === 'talks';
  const offers = talks ? board.offers.filter((o) => o.status === 'live' && readsOffer(o, seat)).map((o) => o.id) : [];
  const index = seatIndex(rules, seat);
  const issues = rules.issues.flatMap(({ issue }) => (board.standing[issue.id] ? [issue.id] : []));
  return {
    propose: talks ? proposals(rules, board, seat) : [],
    offersLeft: talks ? Math.max(0, LIMITS.offersARound - (board.offersUsed[index] ?? 0)) : 0,
    sentencesLeft: talks ? Math.max(0, LIMITS.sentencesARound - (board.sentencesUsed[index] ?? 0)) : 0,
    accept: offers.filter((offer) => allowed({ do: 'accept', offer })),
    decline: offers.filter((offer) => allowed({ do: 'decline', offer })),
    withdraw: offers.filter((offer) => allowed({ do: 'withdraw', offer })),
    claim: talks ? issues.filter((issue) => allowed({ do: 'claim', issue })) : [],
    call: talks
      ? issues
          .filter((issue) => allowed({ do: 'call', issue }))
          .map((issue) => ({ issue, early: earlyCall(rules, board, issue) }))
      : [],
    ready: allowed({ do: 'ready' }),
    seal: allowed({ do: 'seal', moves: [], keeps: [] }) ? sealing(rules, board, seat) : null,
  };
}

/** Every set of other seats, the single ones first. */
function addressees(rules: Rules, seat: RoleId): RoleId[][] {
  const others = rules.setup.roles.map((role) => role.id).filter((role) => role !== seat);
  const sets: RoleId[][] = [];
  for (let mask = 1; mask < 1 << others.length; mask++) sets.push(others.filter((_, i) => (mask >> i) & 1));
  return sets.sort((a, b) => a.length - b.length);
}

/** For each issue, the options this seat could sign now with whoever must sign them. */
function signable(rules: Rules, board: Board, seat: RoleId): Signable[] {
  return rules.issues.flatMap((issue) => {
    const open = issue.options.filter((option) => checkTerm(rules, board, seat, issue, option) === null);
    if (open.length === 0) return [];
    const { id, between } = issue.issue;
    return [
      { issue: id, options: open.map(({ option }) => option.id), others: between.filter((role) => role !== seat) },
    ];
  });
}

function proposals(rules: Rules, board: Board, seat: RoleId): Legal['propose'] {
  const open = signable(rules, board, seat);
  return addressees(rules, seat).flatMap((to) => {
    const issues = open.filter(({ others }) => others.every((role) => to.includes(role)));
    return issues.length > 0 ? [{ to, issues: issues.map(({ issue, options }) => ({ issue, options })) }] : [];
  });
}

interface Signable {
  readonly issue: IssueId;
  readonly options: readonly OptionId[];
  /** Who must sign besides the seat. */
  readonly others: readonly RoleId[];
}

function earlyCall(rules: Rules, board: Board, issue: IssueId): boolean {
  const pledge = standingOption(rules, board, issue)?.pledge?.pledge;
  return pledge !== undefined && board.round < pledge.callAfter;
}

function sealing(rules: Rules, board: Board, seat: RoleId): Legal['seal'] {
  const moves = rules.moves
    .filter(({ move }) => move.by === seat)
    .map(({ move, availableIf }) => ({
      move: move.id,
      cost: costOf(rules, board, move.id),
      available: !availableIf || availableIf(board.slots) !== 0,
    }));
  return { capital: board.slots[rules.layout.capital(seat)] ?? 0, moves, acts: actsOf(rules, board, seat) };
}
