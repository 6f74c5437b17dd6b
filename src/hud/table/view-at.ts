/** The table as a seat saw it at an earlier moment. */
import type { View } from '../../kernel/board.ts';
import type { Table } from '../../kernel/table.ts';
import { viewAfter } from '../../kernel/view-at.ts';

/** The seat's view after its first `upTo` facts (0: before the first month). With all of them it equals `table.view`. */
export const viewAt = ({ setup, seat, facts }: Pick<Table, 'setup' | 'seat' | 'facts'>, upTo: number): View =>
  viewAfter(setup, seat, facts.slice(0, upTo));
