/** What a seat may do now: verbs with finite domains. Packages and words are not enumerated; `check` decides on those. */
import { LIMITS, type OfferId, type SeatAction } from './action.ts';
import { checkPackage } from './actions/package.ts';
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
  const issues = rules.issues.map(({ issue }) => issue.id);
  return {
    propose: talks ? addressees(rules, seat).flatMap((to) => proposable(rules, board, seat, to)) : [],
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

function proposable(rules: Rules, board: Board, seat: RoleId, to: readonly RoleId[]): Legal['propose'] {
  const issues = rules.issues.flatMap(({ issue, options }) => {
    const open = options
      .filter(({ option }) => checkPackage(rules, board, seat, [seat, ...to], { [issue.id]: option.id }) === null)
      .map(({ option }) => option.id);
    return open.length > 0 ? [{ issue: issue.id, options: open }] : [];
  });
  return issues.length > 0 ? [{ to, issues }] : [];
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
