/** One seat of a shared device: its plate, what it wants, and whether a person or a bot sits there. */
import type { Role } from '../../kernel/setup.ts';
import { sharingWords } from '../../text/screens/sharing.ts';
import { firstParagraph, Spans } from '../brief/prose.tsx';
import type { BotLevel } from './levels.ts';
import { SeatPlate } from './seat-plate.tsx';
import { SitterChoice } from './sitter-choice.tsx';

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
        <SeatPlate role={role} />
      </div>
      <p class="seat-about">
        <Spans spans={firstParagraph(role.brief)} />
      </p>
      <SitterChoice
        name={`sitter-${role.id}`}
        sitters={sitters}
        chosen={level}
        onChoose={onLevel}
        legend={words.sitter}
        says={says}
      />
    </div>
  );
}
