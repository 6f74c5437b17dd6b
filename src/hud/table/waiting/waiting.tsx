/** Sealed, and waiting: who has sealed, who is still choosing, and something to read meanwhile. */
import type { Table } from '../../../kernel/table.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { RoleName } from '../role-name.tsx';
import './waiting.css';

export interface WaitingProps {
  readonly table: Table;
  readonly onBrief: () => void;
}
export function Waiting({ table, onBrief }: WaitingProps) {
  const { setup, view, seat, seats } = table;
  const own = view.sealed[setup.roles.findIndex((role) => role.id === seat)] ?? null;
  const names = own?.moves.map((id) => setup.moves.find((move) => move.id === id)?.says ?? id) ?? [];
  return (
    <section class="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title" class="display">
        Waiting
      </h2>
      <ul class="waiting-seats">
        {setup.roles.map((role, index) => {
          const sealed = view.hasSealed[index] ?? false;
          const status = seats.find((one) => one.role === role.id);
          return (
            <li key={role.id}>
              <RoleName setup={setup} role={role.id} you={seat} />
              <span>
                <Icon name={sealed ? 'lock' : 'clock'} />{' '}
                {sealed ? 'Sealed' : status?.thinking ? 'Thinking' : 'Choosing'}
              </span>
            </li>
          );
        })}
      </ul>
      <p>{names.length === 0 ? 'Your sleeve is empty this month.' : `In your sleeve: ${names.join('; ')}.`}</p>
      <Button tone="ghost" icon="briefcase" onClick={onBrief}>
        Read your brief again
      </Button>
    </section>
  );
}
