/** The seats round the table, as buttons: whom you write to, and what each is doing. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { shellWords } from '../../../text/screens/shell.ts';
import { Icon } from '../../controls/icon.tsx';
import { Mark } from '../../controls/mark.tsx';
import { botName } from './bot-name.ts';
import { seatNote } from './seat-note.ts';
import './plates.css';

export interface SeatPlatesProps {
  readonly table: Pick<Table, 'setup' | 'view' | 'seat' | 'seats' | 'legal'>;
  /** Seats that the desk is addressed to. */
  readonly to: readonly RoleId[];
  readonly onSeat: (role: RoleId) => void;
}
export function SeatPlates({ table, to, onSeat }: SeatPlatesProps) {
  const { setup, seat, seats } = table;
  const words = shellWords();
  return (
    <ul class={`plates plates-of-${setup.roles.length}`} aria-label={words.seats}>
      {setup.roles.map((role, index) => {
        const you = role.id === seat;
        const status = seats.find((one) => one.role === role.id);
        const bot = status !== undefined && status.kind !== 'person' ? botName(status) : null;
        return (
          <li key={role.id} class={`plate-place plate-${index + 1}`}>
            <button
              type="button"
              class={you ? 'plate plate-you on-paper' : 'plate on-paper'}
              data-mark={role.mark}
              aria-pressed={you ? undefined : to.includes(role.id)}
              onClick={() => onSeat(role.id)}
            >
              <span class="plate-mark role-fill">
                <Mark mark={role.mark} />
              </span>
              <span class="plate-words">
                <span class="plate-name">{role.name}</span>
                <span class="plate-note">{seatNote(table, role.id)}</span>
              </span>
              {you ? <span class="plate-tag">{words.youTag}</span> : null}
              {bot === null ? null : (
                <span class="plate-bot" title={words.playedBy(bot)}>
                  <Icon name="robot" />
                  <span class="visually-hidden">, {words.playedBy(bot)}</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
