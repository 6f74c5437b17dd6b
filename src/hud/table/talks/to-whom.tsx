/** Who hears it: all seats, or only those chosen. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { talksWords } from '../../../text/screens/talks.ts';
import { Mark } from '../../controls/mark.tsx';

export interface ToWhomProps {
  readonly table: Table;
  /** Empty: all. */
  readonly to: readonly RoleId[];
  readonly onChange: (to: readonly RoleId[]) => void;
}
export function ToWhom({ table, to, onChange }: ToWhomProps) {
  const words = talksWords();
  const at = contextOf(table.setup, table.seat);
  const others = table.setup.roles.filter((role) => role.id !== table.seat);
  const toggle = (role: RoleId) => {
    const chosen = others.map((one) => one.id).filter((one) => (one === role ? !to.includes(one) : to.includes(one)));
    onChange(chosen.length === others.length ? [] : chosen);
  };
  return (
    <fieldset class="to-whom">
      <legend class="visually-hidden">{words.whoHears}</legend>
      <button
        type="button"
        class="chip"
        aria-label={words.toAll}
        aria-pressed={to.length === 0}
        onClick={() => onChange([])}
      >
        {words.all}
      </button>
      {others.map((role) => (
        <button
          key={role.id}
          type="button"
          class="chip"
          aria-pressed={to.includes(role.id)}
          onClick={() => toggle(role.id)}
        >
          <Mark mark={role.mark} hollow={!to.includes(role.id)} label={words.onlyTo(role.id, at)} />
        </button>
      ))}
    </fieldset>
  );
}
