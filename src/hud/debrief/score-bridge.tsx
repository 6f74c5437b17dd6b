/** How the reader's score came about, in one sum; and what the truth changed when it came out. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayNumber, saySigned } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { bridgesOf } from './bridge.ts';
import { RowsTable } from './rows-table.tsx';

export function ScoreBridge({ debrief, seat }: { readonly debrief: Debrief; readonly seat: RoleId }) {
  const words = debriefWords().bridge;
  const own = bridgesOf(debrief).find(({ role }) => role === seat);
  if (own === undefined) return null;
  const { paper, delivered, moves, ended, truth } = own;
  return (
    <p class="score-bridge">
      {words.own({ paper, delivered, moves: saySigned(moves), ended })}
      {truth === 0 ? null : ` ${words.truth(ended - truth, saySigned(truth))}`}
    </p>
  );
}

/** The same for every seat. */
export function BridgeTable({ debrief }: { readonly debrief: Debrief }) {
  const words = debriefWords().bridge;
  const at = contextOf(debrief.setup, null);
  return (
    <RowsTable
      caption={words.title}
      keyOf={({ role }) => role}
      rows={bridgesOf(debrief)}
      columns={[
        { head: words.seat, cell: ({ role }) => at.role(role) },
        { head: words.paper, cell: ({ paper }) => sayNumber(paper), numeric: true },
        { head: words.delivered, cell: ({ delivered }) => sayNumber(delivered), numeric: true },
        { head: words.moves, cell: ({ moves }) => saySigned(moves), numeric: true },
        { head: words.ended, cell: ({ ended }) => sayNumber(ended), numeric: true },
        {
          head: words.told,
          cell: ({ truth }) => (truth === 0 ? '–' : saySigned(truth)),
          numeric: true,
        },
      ]}
    />
  );
}
