/** Who the offer is for: one other seat, or several. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { Mark } from '../../controls/mark.tsx';

export interface AddresseesProps {
  readonly table: Table;
  readonly to: readonly RoleId[];
  readonly onChange: (to: readonly RoleId[]) => void;
}
export function Addressees({ table, to, onChange }: AddresseesProps) {
  const others = table.setup.roles.filter((role) => role.id !== table.seat);
  const toggle = (role: RoleId) =>
    onChange(others.map((one) => one.id).filter((one) => (one === role ? !to.includes(one) : to.includes(one))));
  return (
    <fieldset class="addressees">
      <legend>For</legend>
      {others.map((role) => (
        <button
          key={role.id}
          type="button"
          class="chip"
          aria-pressed={to.includes(role.id)}
          onClick={() => toggle(role.id)}
        >
          <Mark mark={role.mark} hollow={!to.includes(role.id)} />
          {role.name}
        </button>
      ))}
    </fieldset>
  );
}

/** Who else will see the text. The signatories always do. */
export function Copies({ table, to, copies, onChange }: AddresseesProps & { copies: readonly RoleId[] }) {
  const signs = [table.seat, ...to];
  const toggle = (role: RoleId) =>
    onChange(copies.includes(role) ? copies.filter((one) => one !== role) : [...copies, role]);
  return (
    <fieldset class="copies">
      <legend>Copies go to</legend>
      {table.setup.roles
        .filter((role) => role.id !== table.seat)
        .map((role) =>
          signs.includes(role.id) ? (
            <span key={role.id} class="chip chip-fixed">
              <Mark mark={role.mark} />
              {role.name}
            </span>
          ) : (
            <button
              key={role.id}
              type="button"
              class="chip"
              aria-pressed={copies.includes(role.id)}
              onClick={() => toggle(role.id)}
            >
              <Mark mark={role.mark} hollow={!copies.includes(role.id)} />
              {role.name}
            </button>
          ),
        )}
    </fieldset>
  );
}
