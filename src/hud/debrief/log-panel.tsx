/** The whole log: every month, everything that was said, signed, played and found, secrets included. */
import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { locale } from '../../text/locale.ts';
import { monthName } from '../../text/months.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { Fold } from '../brief/fold.tsx';
import { LOG_KINDS, logOf, type LogEntry, type LogKind } from './log.ts';

export interface LogPanelProps {
  readonly debrief: Debrief;
  readonly seat: RoleId;
  /** On paper nothing is folded away, and nothing left out. */
  readonly whole?: boolean;
}
export function LogPanel({ debrief, seat, whole = false }: LogPanelProps) {
  const { setup } = debrief;
  const months = useMemo(() => logOf(debrief, seat), [debrief, seat, locale()]);
  const words = debriefWords().log;
  const [kind, choose] = useState<LogKind | 'all'>('all');
  return (
    <>
      <h1 class="panel-title">{words.title}</h1>
      <p class="panel-lead">{words.lead}</p>
      <Sheet label={words.sheet}>
        <label class="log-kind">
          {words.show}
          <select value={kind} onChange={(event) => choose(event.currentTarget.value as LogKind | 'all')}>
            <option value="all">{words.all}</option>
            {LOG_KINDS.map((id) => (
              <option key={id} value={id}>
                {words.kinds[id]}
              </option>
            ))}
          </select>
        </label>
        {months.map(({ round, entries }, index) => {
          const shown = entries.filter((entry) => whole || kind === 'all' || entry.kind === kind);
          const says = words.month(monthName(setup, round, 'full'), shown.length);
          const list = <LogList setup={setup} entries={shown} />;
          return whole ? (
            <section key={`whole-${round}`}>
              <h2 class="sheet-title">{says}</h2>
              {list}
            </section>
          ) : (
            <Fold key={round} open={index === 0} says={says}>
              {list}
            </Fold>
          );
        })}
      </Sheet>
    </>
  );
}

function LogList({ setup, entries }: { setup: Setup; entries: readonly LogEntry[] }) {
  return (
    <ol class="log-list">
      {entries.map(({ text, role: id, kind, terms }, at) => {
        const role = setup.roles.find((one) => one.id === id);
        return (
          <li key={at} class={`log-entry log-${kind}`}>
            {role === undefined ? <span class="log-blank" /> : <Mark mark={role.mark} />}
            <span>
              {text}
              {terms === null ? null : <small class="log-terms">{terms}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
