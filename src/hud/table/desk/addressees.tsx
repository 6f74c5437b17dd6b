/** Who the offer is for: one other seat, or several; and who else will read it. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Mark } from '../../controls/mark.tsx';

export interface AddresseesProps {
  readonly table: Table;
  readonly to: readonly RoleId[];
  readonly onChange: (to: readonly RoleId[]) => void;
}
/** By their shapes alone: the title beside them names who is chosen. */
export function Addressees({ table, to, onChange }: AddresseesProps) {
  const words = deskWords();
  const others = table.setup.roles.filter((role) => role.id !== table.seat);
  const toggle = (role: RoleId) =>
    onChange(others.map((one) => one.id).filter((one) => (one === role ? !to.includes(one) : to.includes(one))));
  return (
    <fieldset class="addressees">
      <legend>{words.addressees}</legend>
      {others.map((role) => (
        <button
          key={role.id}
          type="button"
          class="chip chip-mark"
          title={role.name}
          aria-pressed={to.includes(role.id)}
          onClick={() => toggle(role.id)}
        >
          <Mark mark={role.mark} hollow={!to.includes(role.id)} />
          <span class="visually-hidden">{role.name}</span>
        </button>
      ))}
    </fieldset>
  );
}

export interface CopiesProps extends AddresseesProps {
  readonly id: string;
  readonly copies: readonly RoleId[];
  /** Unfolded, where the screen is too small to show it always. */
  readonly open: boolean;
}
/** Who else will see the text. The signatories always do. */
export function Copies({ id, table, to, copies, open, onChange }: CopiesProps) {
  const words = deskWords();
  const signs = [table.seat, ...to];
  const toggle = (role: RoleId) =>
    onChange(copies.includes(role) ? copies.filter((one) => one !== role) : [...copies, role]);
  return (
    <fieldset id={id} class={open ? 'copies copies-open' : 'copies'}>
      <legend>{words.copies}</legend>
      {table.setup.roles
        .filter((role) => !signs.includes(role.id))
        .map((role) => (
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
        ))}
    </fieldset>
  );
}

/** Unfolds the copies on a phone; shows who will read it meanwhile. */
export function CopiesButton({
  table,
  readers,
  controls,
  open,
  onOpen,
}: {
  readonly table: Pick<Table, 'setup' | 'seat'>;
  readonly readers: readonly RoleId[];
  readonly controls: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}) {
  const words = deskWords();
  return (
    <button
      type="button"
      class="button button-line copies-button"
      aria-expanded={open}
      aria-controls={controls}
      onClick={() => onOpen(!open)}
    >
      {table.setup.roles
        .filter((role) => role.id !== table.seat)
        .map((role) => (
          <Mark key={role.id} mark={role.mark} hollow={!readers.includes(role.id)} />
        ))}
      <span class="copies-word">{words.copiesShort}</span>
    </button>
  );
}
