/** What the present setting of an issue would mean, and why some stops are closed. */
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { sayPledge } from '../../../text/pledges.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { shortOf } from '../../../text/short.ts';
import type { FaderModel } from './desk-model.ts';

export interface ClosedStop {
  readonly index: number;
  readonly stop: string;
  readonly why: string;
}
export interface RowNotesProps {
  readonly fader: FaderModel;
  readonly setup: Setup;
  readonly seat: RoleId;
  readonly round: number;
  readonly closed: readonly ClosedStop[];
}
export function RowNotes({ fader, setup, seat, round, closed }: RowNotesProps) {
  const { issue, stops, value } = fader;
  const option = issue.options.find((one) => one.id === stops[value]?.option);
  return (
    <div class="row-more">
      {shortOf(issue) === issue.says ? null : <p class="row-whole">{issue.says}</p>}
      {issue.details === undefined ? null : <p>{issue.details}</p>}
      {option === undefined ? <p>{deskWords().leftOut}</p> : null}
      {option === undefined || shortOf(option) === option.says ? null : <p class="row-whole">{option.says}</p>}
      {option?.details === undefined ? null : <p>{option.details}</p>}
      {option ? <p>{sayPledge(setup, issue.id, option.id, { listener: seat, round })}</p> : null}
      {closed.length === 0 ? null : (
        <ul>
          {closed.map(({ index, stop, why }) => (
            <li key={index}>
              <strong>{stop}:</strong> {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
