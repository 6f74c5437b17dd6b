/** What is loaded and kept this month; it outlives the panel and a reload, and the month's end empties it. */
import type { IssueId, MoveId } from '../../../kernel/setup.ts';
import { useNoted, type HandNotes } from '../notes.tsx';

export interface Hand {
  readonly moves: readonly MoveId[];
  readonly keeps: readonly IssueId[];
  readonly toggleMove: (move: MoveId) => void;
  readonly toggleKeep: (issue: IssueId) => void;
}
const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item];

export function useHand(round: number): Hand {
  const empty: HandNotes = { round, moves: [], keeps: [] };
  const [noted, note] = useNoted('hand', () => empty);
  const hand = noted.round === round ? noted : empty;
  return {
    moves: hand.moves,
    keeps: hand.keeps,
    toggleMove: (move) => note({ ...hand, moves: toggled(hand.moves, move) }),
    toggleKeep: (issue) => note({ ...hand, keeps: toggled(hand.keeps, issue) }),
  };
}
