/** What is loaded and kept this month; it outlives the panel and a reload, and the month's end empties it. */
import type { IssueId } from '../../../kernel/setup.ts';
import { useNoted, type HandNotes } from '../notes.tsx';

export interface Hand extends HandNotes {
  readonly breaks: readonly IssueId[];
  readonly put: (change: Partial<HandNotes>) => void;
}

export function useHand(round: number): Hand {
  const empty: HandNotes = { round, moves: [], keeps: [] };
  const [noted, note] = useNoted('hand', () => empty);
  const hand = noted.round === round ? noted : empty;
  return { breaks: [], ...hand, put: (change) => note({ ...hand, ...change }) };
}
