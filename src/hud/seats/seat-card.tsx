/** One seat: its plate, what it wants in a paragraph, and who sits there. */
import type { Role } from '../../kernel/setup.ts';
import type { Context } from '../../text/context.ts';
import { seatsWords } from '../../text/screens/seats.ts';
import { firstParagraph, Spans } from '../brief/prose.tsx';
import { Icon } from '../controls/icon.tsx';
import type { BotLevel } from './levels.ts';
import { SeatPlate } from './seat-plate.tsx';
import { SitterChoice } from './sitter-choice.tsx';

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
        <SeatPlate role={role} />
      </label>
      <p id={`seat-${role.id}-about`} class="seat-about">
        <Spans spans={firstParagraph(role.brief)} />
      </p>
      {chosen ? (
        <p class="seat-you">
          <Icon name="user" /> {words.youSitHere}
        </p>
      ) : (
        <SitterChoice
          name={`level-${role.id}`}
          sitters={levels}
          chosen={level}
          onChoose={onLevel}
          legend={
            <>
              <Icon name="robot" /> {words.bot}
            </>
          }
          says={words.botFor(role.id, at)}
        />
      )}
    </div>
  );
}
