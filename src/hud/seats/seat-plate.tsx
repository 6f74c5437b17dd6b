/** A seat's plate on its card: the shape, the name, what it brings. */
import type { Role } from '../../kernel/setup.ts';
import { Mark } from '../controls/mark.tsx';

export function SeatPlate({ role }: { role: Role }) {
  return (
    <>
      <span class="seat-plate role-fill">
        <Mark mark={role.mark} />
        <span class="seat-names">
          <b>{role.name}</b>
          {role.brings === undefined ? null : <small>{role.brings}</small>}
        </span>
      </span>
      <span class="seat-full">{role.fullName}</span>
    </>
  );
}
