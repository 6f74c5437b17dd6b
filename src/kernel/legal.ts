/** What a seat may do now: verbs with finite domains. Packages and words are not enumerated; `check` decides on those. */
import { LIMITS, type OfferId, type SeatAction } from './action.ts';
import { checkUnanswered } from './actions/offer.ts';
import { checkPackage, lacksMandate, settledOn } from './actions/package.ts';
import { actsOf } from './actions/seal.ts';
import { seatIndex } from './actions/verb.ts';
import type { Board } from './board.ts';
import { check } from './check.ts';
import { capitalOf, costNow } from './round/moves.ts';
import { running } from './round/pledges.ts';
import type { IssueRules, OptionRules, Rules } from './rules.ts';
import type { IssueId, MoveId, OptionId, RoleId } from './setup.ts';

export interface LegalMove {
  readonly move: MoveId;
  /** Including the surcharge for two months running. */
  readonly cost: number;
  readonly available: boolean;
}
export interface Legal {
  /** Sets of addressees this seat may write to while it has offers left, with the options it could sign now (agenda, mandate and standing deals considered; rules-out not). */
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
  const index = seatIndex(rules, seat);
  const pledges = talks ? running(rules, board) : [];
  return {
    propose: talks ? proposals(rules, board, seat) : [],
    offersLeft: talks ? Math.max(0, LIMITS.offersARound - (board.offersUsed[index] ?? 0)) : 0,
    sentencesLeft: talks ? Math.max(0, LIMITS.sentencesARound - (board.sentencesUsed[index] ?? 0)) : 0,
    ...answers(rules, board, seat),
    claim: pledges
      .filter(({ issue, rules: { pledge } }) => pledge.by === seat && allowed({ do: 'claim', issue }))
      .map(({ issue }) => issue),
    call: pledges
      .filter(({ issue, rules: { pledge } }) => pledge.by !== seat && allowed({ do: 'call', issue }))
      .map(({ issue, rules: { pledge } }) => ({ issue, early: board.round < pledge.callAfter })),
    ready: allowed({ do: 'ready' }),
    seal: allowed({ do: 'seal', moves: [], keeps: [] }) ? sealing(rules, board, seat) : null,
  };
}

/** A set of seats to write to, and the issues that could be signed with them, whatever stands. */
interface Circle {
  readonly to: readonly RoleId[];
  readonly issues: readonly IssueRules[];
}
const circles = new WeakMap<Rules, Map<RoleId, readonly Circle[]>>();

/** Every set of other seats, the single ones first. */
function circlesOf(rules: Rules, seat: RoleId): readonly Circle[] {
  let bySeat = circles.get(rules);
  if (!bySeat) circles.set(rules, (bySeat = new Map()));
  let found = bySeat.get(seat);
  if (!found) bySeat.set(seat, (found = drawCircles(rules, seat)));
  return found;
}

function drawCircles(rules: Rules, seat: RoleId): Circle[] {
  const others = rules.setup.roles.map((role) => role.id).filter((role) => role !== seat);
  const sets: RoleId[][] = [];
  for (let mask = 1; mask < 1 << others.length; mask++) sets.push(others.filter((_, i) => (mask >> i) & 1));
  return sets
    .sort((a, b) => a.length - b.length)
    .map((to) => ({
      to,
      issues: rules.issues.filter(({ issue }) => issue.between.every((role) => role === seat || to.includes(role))),
    }));
}

type Terms = Legal['propose'][number]['issues'][number];

/** Asked at every turn of every seat, so in plain loops that make no list twice. */
function proposals(rules: Rules, board: Board, seat: RoleId): Legal['propose'] {
  const open: (Terms | null)[] = [];
  for (const issue of rules.issues) open.push(termsOn(board, seat, issue));
  const found: { to: readonly RoleId[]; issues: readonly Terms[] }[] = [];
  for (const { to, issues } of circlesOf(rules, seat)) {
    const terms: Terms[] = [];
    for (const { index } of issues) {
      const on = open[index];
      if (on) terms.push(on);
    }
    if (terms.length > 0) found.push({ to, issues: terms });
  }
  return found;
}

/** The options of an issue that the seat could sign now, with whoever must sign them; null: none. */
function termsOn(board: Board, seat: RoleId, issue: IssueRules): Terms | null {
  if (issue.issue.opens > board.round) return null;
  const stands = settledOn(board, seat, issue);
  if (stands?.final) return null;
  // Mostly nothing is shut: then no new list is made.
  if (stands === null && issue.bare) return issue.everything;
  const shut = (one: OptionRules): boolean => one.option.id === stands?.option || lacksMandate(board, seat, one.needs);
  if (!issue.options.some(shut)) return issue.everything;
  const options = issue.options.filter((one) => !shut(one)).map(({ option }) => option.id);
  return options.length > 0 ? { issue: issue.issue.id, options } : null;
}

/** What can be done about the offers on the table: all are of this month, for what nobody signs lapses with the talks. */
function answers(rules: Rules, board: Board, seat: RoleId): Pick<Legal, 'accept' | 'decline' | 'withdraw'> {
  const found = { accept: [] as OfferId[], decline: [] as OfferId[], withdraw: [] as OfferId[] };
  if (board.phase !== 'talks') return found;
  for (let i = firstOfMonth(board); i < board.offers.length; i++) {
    const offer = board.offers[i];
    if (offer?.status !== 'live') continue;
    const { id, by, to } = offer;
    if (by === seat) found.withdraw.push(id);
    else if (to.includes(seat) && !checkUnanswered(offer, seat)) {
      found.decline.push(id);
      if (!checkPackage(rules, board, seat, [by, ...to], offer.package)) found.accept.push(id);
    }
  }
  return found;
}

function firstOfMonth({ offers, round }: Board): number {
  let at = offers.length;
  while (offers[at - 1]?.round === round) at--;
  return at;
}

function sealing(rules: Rules, board: Board, seat: RoleId): Legal['seal'] {
  const moves: LegalMove[] = [];
  for (const card of rules.moves) {
    const { move, availableIf } = card;
    if (move.by === seat)
      moves.push({
        move: move.id,
        cost: costNow(card, board),
        available: !availableIf || availableIf(board.slots) !== 0,
      });
  }
  return { capital: capitalOf(rules, board, seat), moves, acts: actsOf(rules, board, seat) };
}
