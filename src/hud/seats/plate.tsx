/** A seat's tent card: shape and colour, name, and one line. */
import type { Role } from '../../kernel/setup.ts';
import { Mark } from '../controls/mark.tsx';
import './plate.css';

export interface PlateProps {
  readonly role: Pick<Role, 'name' | 'mark'>;
  readonly says: string | null;
}
export function Plate({ role, says }: PlateProps) {
  return (
    <div class="tent" data-mark={role.mark}>
      <span class="tent-mark role-fill">
        <Mark mark={role.mark} />
      </span>
      <span class="tent-words">
        <b>{role.name}</b>
        {says === null ? null : <small>{says}</small>}
      </span>
    </div>
  );
}
