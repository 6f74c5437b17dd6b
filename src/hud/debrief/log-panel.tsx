/** The whole log: every month, everything that was said, signed, played and found, secrets included. */
import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { monthName } from '../../text/months.ts';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { Fold } from '../brief/fold.tsx';
import { LOG_KINDS, logOf, type LogKind } from './log.ts';

export interface LogPanelProps {
  readonly debrief: Debrief;
  readonly seat: RoleId;
}
export function LogPanel({ debrief, seat }: LogPanelProps) {
  const { setup } = debrief;
  const months = useMemo(() => logOf(debrief, seat), [debrief, seat]);
  const [kind, choose] = useState<LogKind | 'all'>('all');
  return (
    <>
      <h1 class="panel-title">The whole log</h1>
      <p class="panel-lead">Nothing is hidden any more: sealed moves, estimates and private talks are here too.</p>
      <Sheet label="Log">
        <label class="log-kind">
          Show
          <select value={kind} onChange={(event) => choose(event.currentTarget.value as LogKind | 'all')}>
            <option value="all">Everything</option>
            {Object.entries(LOG_KINDS).map(([id, says]) => (
              <option key={id} value={id}>
                {says}
              </option>
            ))}
          </select>
        </label>
        {months.map(({ round, entries }, index) => {
          const shown = entries.filter((entry) => kind === 'all' || entry.kind === kind);
          return (
            <Fold
              key={round}
              open={index === 0}
              says={`${monthName(setup, round, 'full')}, ${shown.length} ${shown.length === 1 ? 'entry' : 'entries'}`}
            >
              <ol class="log-list">
                {shown.map(({ text, role: id, kind: of }, at) => {
                  const role = setup.roles.find((one) => one.id === id);
                  return (
                    <li key={at} class={`log-entry log-${of}`}>
                      {role === undefined ? <span class="log-blank" /> : <Mark mark={role.mark} />}
                      <span>{text}</span>
                    </li>
                  );
                })}
              </ol>
            </Fold>
          );
        })}
      </Sheet>
    </>
  );
}
