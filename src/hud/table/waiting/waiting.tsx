/** Sealed, and waiting: who has sealed, what lies in your own sleeve, and something to read meanwhile. */
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { movesWords } from '../../../text/screens/moves.ts';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { RoleName } from '../role-name.tsx';
import '../short-sheet.css';
import './waiting.css';

export interface WaitingProps {
  readonly table: Table;
  readonly onBrief: () => void;
}
export function Waiting({ table, onBrief }: WaitingProps) {
  const words = movesWords();
  const { setup, view, seat, seats } = table;
  const at = contextOf(setup, seat);
  const own = view.sealed[setup.roles.findIndex((role) => role.id === seat)] ?? null;
  const open = setup.roles.filter((_, index) => !view.hasSealed[index]).map((role) => role.id);
  const inside = [...(own?.moves ?? []).map(at.move), ...(own?.keeps ?? []).map((issue) => words.keeping(issue, at))];
  return (
    <Sheet class="waiting short-sheet" labelledBy="waiting-title">
      <h2 id="waiting-title" class="display">
        {words.waiting}
      </h2>
      <div class="waiting-body" tabIndex={0} role="group" aria-labelledby="waiting-title">
        <p>{words.waitingFor(open, at)}</p>
        <ul class="waiting-seats" aria-label={words.whoHasSealed}>
          {setup.roles.map((role, index) => {
            const sealed = view.hasSealed[index] ?? false;
            const status = seats.find((one) => one.role === role.id);
            return (
              <li key={role.id}>
                <RoleName setup={setup} role={role.id} you={seat} />
                <span>
                  <Icon name={sealed ? 'lock' : 'clock'} />{' '}
                  {sealed ? words.isSealed : status?.thinking ? words.isThinking : words.isChoosing}
                </span>
              </li>
            );
          })}
        </ul>
        <h3>{words.inSleeve}</h3>
        {inside.length === 0 ? <p>{words.emptySleeve}</p> : null}
        <ul class="waiting-sleeve">
          {inside.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </div>
      <Button tone="line" icon="briefcase" onClick={onBrief}>
        {words.briefAgain}
      </Button>
    </Sheet>
  );
}
