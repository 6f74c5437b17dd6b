/** What is loaded and kept this month; it outlives the panel, and the month's end empties it. */
import { useEffect, useState } from 'preact/hooks';
import type { IssueId, MoveId } from '../../../kernel/setup.ts';

export interface Hand {
  readonly moves: readonly MoveId[];
  readonly keeps: readonly IssueId[];
  readonly toggleMove: (move: MoveId) => void;
  readonly toggleKeep: (issue: IssueId) => void;
}
const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item];

export function useHand(round: number): Hand {
  const [moves, setMoves] = useState<readonly MoveId[]>([]);
  const [keeps, setKeeps] = useState<readonly IssueId[]>([]);
  useEffect(() => {
    setMoves([]);
    setKeeps([]);
  }, [round]);
  return {
    moves,
    keeps,
    toggleMove: (move) => setMoves((list) => toggled(list, move)),
    toggleKeep: (issue) => setKeeps((list) => toggled(list, issue)),
  };
}
