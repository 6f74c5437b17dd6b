/** One seat of a shared device: its plate, what it wants, and whether a person or a bot sits there. */
import type { Role } from '../../kernel/setup.ts';
import { sharingWords } from '../../text/screens/sharing.ts';
import { firstParagraph, Spans } from '../brief/prose.tsx';
import { Mark } from '../controls/mark.tsx';
import type { BotLevel } from './levels.ts';

export interface SitterCardProps {
  readonly role: Role;
  /** Names the choice. */
  readonly says: string;
  readonly levels: readonly BotLevel[];
  /** null: a person. */
  readonly level: BotLevel['id'] | null;
  readonly onLevel: (level: BotLevel['id'] | null) => void;
}
export function SitterCard({ role, says, levels, level, onLevel }: SitterCardProps) {
  const words = sharingWords();
  const sitters: readonly { readonly id: string | null; readonly name: string; readonly says: string }[] = [
    { id: null, name: words.person, says: words.personNote },
    ...levels,
  ];
  return (
    <div class={`seat-card on-paper ${level === null ? 'seat-card-chosen' : ''}`} data-mark={role.mark}>
      <div class="seat-pick">
        <span class="seat-plate role-fill">
          <Mark mark={role.mark} />
          <span class="seat-names">
            <b>{role.name}</b>
            {role.brings === undefined ? null : <small>{role.brings}</small>}
          </span>
        </span>
        <span class="seat-full">{role.fullName}</span>
      </div>
      <p class="seat-about">
        <Spans spans={firstParagraph(role.brief)} />
      </p>
      <fieldset class="seat-bot">
        <legend>
          <span aria-hidden="true">{words.sitter}</span>
          <span class="visually-hidden">{says}</span>
        </legend>
        <div class="seat-levels">
          {sitters.map((one) => (
            <label key={one.id} class="seat-level">
              <input
                type="radio"
                name={`sitter-${role.id}`}
                checked={one.id === level}
                onChange={() => onLevel(one.id)}
              />
              <span>{one.name}</span>
            </label>
          ))}
        </div>
        <p class="seat-level-says" aria-live="polite">
          {sitters.find((one) => one.id === level)?.says}
        </p>
      </fieldset>
    </div>
  );
}
