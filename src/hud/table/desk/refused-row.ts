/** A refusal that is about one issue is told on that issue's row; the button only points there. */
import type { Refusal } from '../../../kernel/refusals.ts';
import type { IssueId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayRefusal } from '../../../text/refusals.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { shortOf } from '../../../text/short.ts';
import type { DeskModel } from './desk-model.ts';

export interface RefusedRow {
  readonly issue: IssueId;
  readonly why: string;
}
export interface Told {
  /** On the row; null where the refusal is about no row on the desk. */
  readonly row: RefusedRow | null;
  /** At the button: one line. */
  readonly whyNot: string | null;
}
export function tellRefusal(
  refusal: Refusal | null,
  { setup, seat }: Pick<Table, 'setup' | 'seat'>,
  { faders }: Pick<DeskModel, 'faders'>,
): Told {
  if (refusal === null) return { row: null, whyNot: null };
  const why = sayRefusal(refusal, setup, seat);
  const issue = 'issue' in refusal ? refusal.issue : null;
  const row = faders.find((fader) => fader.issue.id === issue)?.issue;
  if (row === undefined) return { row: null, whyNot: why };
  return {
    row: { issue: row.id, why: sayRefusal(refusal, setup, seat, true) },
    whyNot: deskWords().seeRow(shortOf(row)),
  };
}
