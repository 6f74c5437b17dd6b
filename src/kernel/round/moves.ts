/** All sealed cards open together and take effect in the scenario's file order. A blocked card keeps its cost. */
import { put } from '../effects/numbers.ts';
import type { Board } from '../board.ts';
import type { Playing } from '../playing.ts';
import type { MoveRules, Rules } from '../rules.ts';
import type { RoleId } from '../setup.ts';

export function openMoves(playing: Playing): void {
  const { rules, state } = playing;
  // Imagined months mostly have no cards.
  if (!state.sealed.some((sealed) => sealed && sealed.moves.length > 0)) return;
  for (const card of rules.moves) if (state.sealed[card.seat]?.moves.includes(card.move.id)) openMove(playing, card);
}

function openMove(playing: Playing, card: MoveRules): void {
  const { rules, state } = playing;
  const { id, by } = card.move;
  const cost = costNow(card, state);
  const blocked = card.blockedIf !== null && card.blockedIf(state.slots) !== 0;
  const times = (state.slots[card.at.times] ?? 0) + 1;
  playing.emit({
    type: 'opened',
    role: by,
    move: id,
    cost,
    blocked,
    writes: [
      [card.at.last, state.round],
      ...(blocked
        ? []
        : ([
            [card.at.times, times],
            [card.at.now, 1],
          ] as const)),
    ],
  });
  put(playing, { kind: 'capital', id: by }, capitalOf(rules, state, by) - cost, { by: 'move', role: by, move: id });
  if (!blocked) playing.perform(card.then, { by: 'move', role: by, move: id }, id);
}

/** A card's cost in capital now: one more when it was opened last month too. */
export function costOf(rules: Rules, board: Board, move: string): number {
  const card = rules.move.get(move);
  return card ? costNow(card, board) : 0;
}

export const costNow = ({ move, at }: MoveRules, board: Board): number =>
  board.slots[at.last] === board.round - 1 ? move.cost + 1 : move.cost;

/** What a seat has to spend; 0 where that is hidden. */
export const capitalOf = (rules: Rules, board: Board, role: RoleId): number =>
  board.slots[rules.role.get(role)?.at.capital ?? -1] ?? 0;
