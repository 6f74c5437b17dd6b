/** Each seat's paper sleeve: open while it chooses, sealed when it has. */
import type { Table } from '../../../kernel/table.ts';
import { movesWords } from '../../../text/screens/moves.ts';
import { Mark } from '../../controls/mark.tsx';

export interface SleevesProps {
  readonly table: Table;
  /** What you loaded so far, by name. */
  readonly loaded: readonly string[];
}
export function Sleeves({ table, loaded }: SleevesProps) {
  const words = movesWords();
  const { setup, view, seat, seats } = table;
  return (
    <ul class="sleeves" aria-label={words.sleeves}>
      {setup.roles.map((role, index) => {
        const sealed = view.hasSealed[index] ?? false;
        const you = role.id === seat;
        const state = sealed
          ? words.isSealed
          : you
            ? words.loaded(loaded.length)
            : thinking(seats, role.id)
              ? words.isThinking
              : words.isChoosing;
        return (
          <li
            key={role.id}
            class={`sleeve ${sealed ? 'sleeve-sealed' : ''} ${you ? 'sleeve-yours' : ''}`}
            data-mark={role.mark}
          >
            <div class="sleeve-art" aria-hidden="true">
              <span class="sleeve-paper">
                <span class="sleeve-window">
                  {sealed ? <span class="sleeve-disc" /> : <Mark mark={role.mark} hollow />}
                </span>
                {sealed ? (
                  <span class="sleeve-seal role-fill">
                    <Mark mark={role.mark} />
                  </span>
                ) : null}
              </span>
            </div>
            {you && !sealed && loaded.length > 0 ? (
              <div class="sleeve-slips" aria-hidden="true">
                {loaded.map((says) => (
                  <span key={says} class="sleeve-slip">
                    {says}
                  </span>
                ))}
              </div>
            ) : null}
            <p class="sleeve-label">
              <Mark mark={role.mark} />
              <span>{you ? words.you : role.name}</span>
              <small>{state}</small>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

const thinking = (seats: Table['seats'], role: string): boolean =>
  seats.find((one) => one.role === role)?.thinking ?? false;
