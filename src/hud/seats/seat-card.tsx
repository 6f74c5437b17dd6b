/** One seat: its plate, what it wants in a paragraph, and who sits there. */
import type { Role } from '../../kernel/setup.ts';
import type { Context } from '../../text/context.ts';
import { seatsWords } from '../../text/screens/seats.ts';
import { firstParagraph, Spans } from '../brief/prose.tsx';
import { Icon } from '../controls/icon.tsx';
import { Mark } from '../controls/mark.tsx';
import type { BotLevel } from './levels.ts';

export interface SeatCardProps {
  readonly role: Role;
  readonly at: Context;
  readonly chosen: boolean;
  readonly levels: readonly BotLevel[];
  /** Level of the bot that sits here while the seat is not chosen. */
  readonly level: BotLevel['id'];
  readonly onChoose: () => void;
  readonly onLevel: (level: BotLevel['id']) => void;
}
export function SeatCard({ role, at, chosen, levels, level, onChoose, onLevel }: SeatCardProps) {
  const words = seatsWords();
  return (
    <div class={`seat-card on-paper ${chosen ? 'seat-card-chosen' : ''}`} data-mark={role.mark}>
      <label class="seat-pick">
        <input
          class="seat-radio"
          type="radio"
          name="seat"
          value={role.id}
          checked={chosen}
          aria-describedby={`seat-${role.id}-about`}
          onChange={onChoose}
        />
        <span class="seat-plate role-fill">
          <Mark mark={role.mark} />
          <span class="seat-names">
            <b>{role.name}</b>
            {role.brings === undefined ? null : <small>{role.brings}</small>}
          </span>
        </span>
        <span class="seat-full">{role.fullName}</span>
      </label>
      <p id={`seat-${role.id}-about`} class="seat-about">
        <Spans spans={firstParagraph(role.brief)} />
      </p>
      {chosen ? (
        <p class="seat-you">
          <Icon name="user" /> {words.youSitHere}
        </p>
      ) : (
        <fieldset class="seat-bot">
          <legend>
            <span aria-hidden="true">
              <Icon name="robot" /> {words.bot}
            </span>
            <span class="visually-hidden">{words.botFor(role.id, at)}</span>
          </legend>
          <div class="seat-levels">
            {levels.map((one) => (
              <label key={one.id} class="seat-level">
                <input
                  type="radio"
                  name={`level-${role.id}`}
                  value={one.id}
                  checked={one.id === level}
                  onChange={() => onLevel(one.id)}
                />
                <span>{one.name}</span>
              </label>
            ))}
          </div>
          <p class="seat-level-says" aria-live="polite">
            {levels.find((one) => one.id === level)?.says}
          </p>
        </fieldset>
      )}
    </div>
  );
}
