/** A seat's points as it knew them at an earlier moment. */
import { rulesOf } from '../../kernel/rules.ts';
import { scoreNow } from '../../kernel/score.ts';
import type { Table } from '../../kernel/table.ts';
import { viewAt } from './view-at.ts';

/** Points, 0 to 100, after the seat's first `upTo` facts; promises that still run count for nothing yet. */
export const scoreAt = (table: Pick<Table, 'setup' | 'seat' | 'facts'>, upTo: number): number =>
  scoreNow(rulesOf(table.setup), viewAt(table, upTo), table.seat);
