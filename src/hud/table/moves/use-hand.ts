/** What is loaded and kept this month; it outlives the panel and a reload, and the month's end empties it. */
import type { IssueId, MoveId } from '../../../kernel/setup.ts';
import { useNoted, type HandNotes } from '../notes.tsx';

export interface Hand {
  readonly moves: readonly MoveId[];
  /** Promises to act on. */
  readonly keeps: readonly IssueId[];
  /** Promises not to act on, by the seat's own answer. */
  readonly breaks: readonly IssueId[];
  readonly toggleMove: (move: MoveId) => void;
  readonly answer: (issue: IssueId, keep: boolean) => void;
  readonly answered: (issue: IssueId) => boolean;
}
const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((one) => one !== item);
const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? without(list, item) : [...list, item];

export function useHand(round: number): Hand {
  const empty: HandNotes = { round, moves: [], keeps: [] };
  const [noted, note] = useNoted('hand', () => empty);
  const hand = noted.round === round ? noted : empty;
  const { moves, keeps, breaks = [] } = hand;
  return {
    moves,
    keeps,
    breaks,
    toggleMove: (move) => note({ ...hand, moves: toggled(moves, move) }),
    answer: (issue, keep) =>
      note({
        ...hand,
        keeps: keep ? [...without(keeps, issue), issue] : without(keeps, issue),
        breaks: keep ? without(breaks, issue) : [...without(breaks, issue), issue],
      }),
    answered: (issue) => keeps.includes(issue) || breaks.includes(issue),
  };
}
