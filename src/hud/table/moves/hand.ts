/** A seat's hand this month: its cards with what they cost now, and why one cannot be loaded. */
import type { IssueId, Move, MoveId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayEffects } from '../../../text/effects.ts';
import { movesWords } from '../../../text/screens/moves.ts';
import type { Hand } from './use-hand.ts';

export interface Card {
  readonly move: Move;
  /** In capital, with the surcharge for two months running. */
  readonly cost: number;
  readonly surcharge: boolean;
  readonly chosen: boolean;
  /** In words; null when it can be loaded (or taken out). */
  readonly whyNot: string | null;
  readonly effects: readonly string[];
}
type Seated = Pick<Table, 'setup' | 'view' | 'seat' | 'legal'>;

/** Capital left after the chosen cards. */
export function capitalLeft({ legal }: Pick<Table, 'legal'>, chosen: readonly MoveId[]): number {
  const costs = legal.seal?.moves.filter((one) => chosen.includes(one.move)).map((one) => one.cost) ?? [];
  return (legal.seal?.capital ?? 0) - costs.reduce((sum, cost) => sum + cost, 0);
}

export function handOf(table: Seated, chosen: readonly MoveId[]): readonly Card[] {
  const { setup, seat, legal } = table;
  const words = movesWords();
  const left = capitalLeft(table, chosen);
  return (legal.seal?.moves ?? []).flatMap(({ move: id, cost, available }): Card[] => {
    const move = setup.moves.find((one) => one.id === id);
    if (!move) return [];
    const isChosen = chosen.includes(id);
    const whyNot = isChosen
      ? null
      : !available
        ? (move.availableSays ?? words.notNow)
        : cost > left
          ? words.tooDear(cost, left)
          : null;
    return [
      {
        move,
        cost,
        surcharge: cost > move.cost,
        chosen: isChosen,
        whyNot,
        effects: sayEffects(move.then, setup, seat),
      },
    ];
  });
}

const without = <T>(list: readonly T[], item: T): readonly T[] => list.filter((one) => one !== item);

/** Loads a card, or takes it out again. */
export const toggleMove = ({ moves, put }: Hand, move: MoveId): void =>
  put({ moves: moves.includes(move) ? without(moves, move) : [...moves, move] });

/** Answers whether a promise is acted on. */
export const answer = ({ keeps, breaks, put }: Hand, issue: IssueId, keep: boolean): void =>
  put({
    keeps: [...without(keeps, issue), ...(keep ? [issue] : [])],
    breaks: [...without(breaks, issue), ...(keep ? [] : [issue])],
  });

export const answered = ({ keeps, breaks }: Hand, issue: IssueId): boolean => [...keeps, ...breaks].includes(issue);
