/** How the reader's score came about, step by step in words; and what their desk could not show before the end, and why. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayNumber, saySigned } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Fold } from '../brief/fold.tsx';
import { bridgesOf, type Bridge } from './bridge.ts';
import { RowsTable } from './rows-table.tsx';

interface ScoreBridgeProps {
  readonly debrief: Debrief;
  readonly seat: RoleId;
}
export function ScoreBridge({ debrief, seat }: ScoreBridgeProps) {
  const words = debriefWords().bridge;
  const own = bridgesOf(debrief).find(({ role }) => role === seat);
  if (own === undefined) return null;
  const unseen = unseenIn(debrief, seat, own);
  return (
    <section class="score-bridge" aria-labelledby="score-bridge">
      <h2 id="score-bridge">{words.how(own.ended)}</h2>
      <ol>
        {stepsOf(own).map(({ points, says }) => (
          <li key={says}>
            <b>{sayNumber(points)}</b> <span>{says}</span>
          </li>
        ))}
      </ol>
      {unseen.length === 0 ? null : (
        <Fold prints says={words.desk(own.ended - own.truth, own.ended)}>
          <p>{words.deskKnows}</p>
          <ul>
            {unseen.map(({ points, says }) => (
              <li key={says}>
                <b>{points}</b> <span>{says}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

/** The way to the score: where each step arrives, and what it is. */
export function stepsOf({ face, delivered, moves, ended }: Bridge): { points: number; says: string }[] {
  const words = debriefWords().bridge;
  const change = Math.round((delivered - face) * 10) / 10;
  return [
    { points: face, says: words.stepFace },
    { points: delivered, says: words.stepDelivered(change === 0 ? null : saySigned(change)) },
    { points: ended, says: words.stepMoves(moves === 0 ? null : saySigned(moves)) },
  ];
}

/** What of it could not be seen before, each with its reason. */
export function unseenIn(
  { setup }: Pick<Debrief, 'setup'>,
  seat: RoleId,
  { unseen }: Bridge,
): { points: string; says: string }[] {
  const words = debriefWords().bridge.unseen;
  const at = contextOf(setup, seat);
  const goals = setup.roles.find(({ id }) => id === seat)?.objectives ?? [];
  return unseen.map((piece) => ({
    points: saySigned(piece.points),
    says:
      piece.why === 'limits'
        ? words.limits
        : piece.why === 'goal'
          ? words.goal(goals.find(({ id }) => id === piece.objective)?.says ?? piece.objective)
          : words[piece.why](piece.issue, at),
  }));
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
        { head: words.face, cell: ({ face }) => sayNumber(face), numeric: true },
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
