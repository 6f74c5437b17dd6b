/** `seal`: a month's cards and free acts, chosen in secret. When every seat has sealed, all open together. */
import type { Board } from '../board.ts';
import { capitalOf, costNow } from '../round/moves.ts';
import { actsNow, running } from '../round/pledges.ts';
import { resolve } from '../round/resolution.ts';
import type { Refusal } from '../refusals.ts';
import type { Rules } from '../rules.ts';
import type { MoveId, RoleId } from '../setup.ts';
import { readsStanding } from '../sight.ts';
import { inPhase, seatIndex, type VerbRules } from './verb.ts';

export const seal: VerbRules<'seal'> = {
  check: (rules, board, seat, { moves, keeps }) => {
    const wrong = inPhase(board, 'moves');
    if (wrong) return wrong;
    if (board.hasSealed[seatIndex(rules, seat)]) return { code: 'already-sealed' };
    return checkCards(rules, board, seat, moves) ?? checkActs(rules, board, seat, keeps);
  },
  perform: (playing, seat, { moves, keeps }) => {
    playing.emit({ type: 'sealed', by: seat, sealed: { moves: [...moves], keeps: [...keeps] } });
    if (playing.state.hasSealed.every(Boolean)) resolve(playing);
  },
};

function checkCards(rules: Rules, board: Board, seat: RoleId, moves: readonly MoveId[]): Refusal | null {
  let cost = 0;
  for (const [i, id] of moves.entries()) {
    const card = rules.move.get(id);
    if (!card) return { code: 'unknown', what: 'move', id };
    if (card.move.by !== seat) return { code: 'not-your-move', move: id };
    if (moves.indexOf(id) !== i) return { code: 'move-twice', move: id };
    if (card.availableIf && card.availableIf(board.slots) === 0) return { code: 'unavailable', move: id };
    cost += costNow(card, board);
  }
  const capital = capitalOf(rules, board, seat);
  return cost > capital ? { code: 'unaffordable', cost, capital } : null;
}

function checkActs(rules: Rules, board: Board, seat: RoleId, keeps: readonly string[]): Refusal | null {
  for (const issue of keeps) {
    if (!rules.issue.has(issue)) return { code: 'unknown', what: 'issue', id: issue };
    if (!readsStanding(board, issue, seat) || !actsOf(rules, board, seat).includes(issue))
      return { code: 'no-act', issue };
  }
  return null;
}

/** Issues whose pledge gives this seat a free keep-or-don't switch this month. */
export function actsOf(rules: Rules, board: Board, seat: RoleId): string[] {
  return running(rules, board)
    .filter((promised) => promised.rules.pledge.by === seat && actsNow(board, promised))
    .map((promised) => promised.issue);
}
