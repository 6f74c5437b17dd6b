/** All sealed cards open together and take effect in the scenario's file order. A blocked card keeps its cost. */
import { put } from '../effects/numbers.ts';
import type { Board } from '../board.ts';
import type { Playing } from '../playing.ts';
import type { MoveRules, Rules } from '../rules.ts';

export function openMoves(playing: Playing): void {
  const { rules, state } = playing;
  for (const card of rules.moves) {
    const seat = rules.role.get(card.move.by)?.seat ?? -1;
    if (state.sealed[seat]?.moves.includes(card.move.id)) openMove(playing, card);
  }
}

function openMove(playing: Playing, card: MoveRules): void {
  const { rules, state } = playing;
  const { layout } = rules;
  const { id, by } = card.move;
  const cost = costOf(rules, state, id);
  const blocked = card.blockedIf !== null && card.blockedIf(state.slots) !== 0;
  const times = (state.slots[layout.times(id)] ?? 0) + 1;
  playing.emit({
    type: 'opened',
    role: by,
    move: id,
    cost,
    blocked,
    writes: [
      [layout.last(id), state.round],
      ...(blocked
        ? []
        : ([
            [layout.times(id), times],
            [layout.now(id), 1],
          ] as const)),
    ],
  });
  const capital = state.slots[layout.capital(by)] ?? 0;
  put(playing, { kind: 'capital', id: by }, capital - cost, { by: 'move', role: by, move: id });
  if (!blocked) playing.perform(card.then, { by: 'move', role: by, move: id }, id);
}

/** A card's cost in capital now: one more when it was opened last month too. */
export function costOf(rules: Rules, board: Board, move: string): number {
  const cost = rules.move.get(move)?.move.cost ?? 0;
  return board.slots[rules.layout.last(move)] === board.round - 1 ? cost + 1 : cost;
}
