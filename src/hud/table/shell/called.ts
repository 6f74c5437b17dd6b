/** A role's pledges that somebody has called this month: they are judged with the month's cards, whatever their pledgor does. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { running } from '../../../kernel/round/pledges.ts';
import { rulesOf } from '../../../kernel/rules.ts';

export interface Called {
  readonly issue: string;
  readonly by: RoleId;
}
/** Those that the view's owner may read, in the scenario's order. */
export const calledOn = ({ setup, view }: Pick<Table, 'setup' | 'view'>, role: RoleId): readonly Called[] =>
  running(rulesOf(setup), view).flatMap(({ issue, standing: { calledBy, tested }, rules: { pledge } }) =>
    pledge.by === role && calledBy !== null && !tested ? [{ issue, by: calledBy }] : [],
  );
