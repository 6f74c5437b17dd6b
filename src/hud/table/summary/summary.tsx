/** The month in three lines, then the other seats' reasons in one true line each. */
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { sayReason } from '../../../text/reasons.ts';
import { summaryWords } from '../../../text/screens/summary.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { botName } from '../shell/bot-name.ts';
import { Mark } from '../../controls/mark.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { markOf, nameOf } from '../role-name.tsx';
import type { SummaryLine } from './summary-lines.ts';
import { Pinned } from '../pinned.tsx';
import './summary.css';

export interface SummaryProps {
  readonly table: Table;
  readonly round: number;
  readonly lines: readonly SummaryLine[];
  readonly last: boolean;
  readonly onGo: () => void;
  readonly onAgain: () => void;
}
export function Summary({ table, round, lines, last, onGo, onAgain }: SummaryProps) {
  const words = summaryWords();
  const at = contextOf(table.setup, table.seat);
  return (
    <Sheet class="act-sheet summary" labelledBy="summary-title">
      <h2 id="summary-title" class="display" tabIndex={-1}>
        {words.title(round, at)}
      </h2>
      <div class="summary-scroll" tabIndex={0} role="group" aria-labelledby="summary-title">
        <ol class="summary-lines">
          {lines.map(({ title, says }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{says}</p>
            </li>
          ))}
        </ol>
      </div>
      <Pinned to="foot">
        <footer class="resolution-foot">
          <Button tone="line" icon="history" onClick={onAgain}>
            {words.again}
          </Button>
          <Button tone="ink" iconEnd="arrow-right" data-next="" onClick={onGo}>
            {last ? words.readDebrief : words.goTo(round + 1, at)}
          </Button>
        </footer>
      </Pinned>
    </Sheet>
  );
}

/** Why the others did what they did, as far as they tell. */
export function Reasons({ table, round }: { table: Table; round: number }) {
  const words = summaryWords();
  const { setup, seat, reasons, seats } = table;
  const told = reasons.filter((reason) => reason.round === round && reason.role !== seat);
  return (
    <section class="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title" class="display">
        {words.why}
      </h2>
      {told.length === 0 ? <p class="sage">{words.noReason}</p> : null}
      <ul>
        {told.map((reason, index) => {
          const status = seats.find((one) => one.role === reason.role);
          return (
            <li key={`${reason.role}-${index}`} class="reason on-paper" data-mark={markOf(setup, reason.role)}>
              <div class="opened-mark role-fill">
                <Mark mark={markOf(setup, reason.role)} />
              </div>
              <div class="opened-words">
                <p class="reason-who">
                  <strong>{nameOf(setup, reason.role)}</strong>
                  {status?.kind === 'person' || status === undefined ? null : (
                    <span class="bot-badge">
                      <Icon name="robot" /> {botName(status)}
                    </span>
                  )}
                </p>
                <p>{sayReason(reason, setup, seat)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
