/** A seat's shape and name, together as always. */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { shellWords } from '../../text/screens/shell.ts';
import { Mark } from '../controls/mark.tsx';

export interface RoleNameProps {
  readonly setup: Setup;
  readonly role: RoleId;
  readonly hollow?: boolean;
  /** Say "You" for this seat. */
  readonly you?: RoleId;
}
export function RoleName({ setup, role, hollow = false, you }: RoleNameProps) {
  const found = setup.roles.find((one) => one.id === role);
  if (!found) return <>{role}</>;
  return (
    <span class="role-name">
      <Mark mark={found.mark} hollow={hollow} /> {you === role ? shellWords().you : found.name}
    </span>
  );
}

/** The shape of a seat; a square for one that is not in the setup. */
export const markOf = (setup: Setup, role: RoleId) => setup.roles.find((one) => one.id === role)?.mark ?? 'square';
export const nameOf = (setup: Setup, role: RoleId): string => setup.roles.find((one) => one.id === role)?.name ?? role;

export interface WhoSeesProps {
  readonly setup: Setup;
  /** Seats that see it; empty: all. */
  readonly sees: readonly RoleId[];
}
/** Who can see a document: a filled shape for a seat that can, a hollow one for a seat that cannot. */
export function WhoSees({ setup, sees }: WhoSeesProps) {
  const all = sees.length === 0 || setup.roles.every((role) => sees.includes(role.id));
  const words = all ? shellWords().seenByAll : shellWords().seenBy(sees, contextOf(setup, null));
  return (
    <span class="who-sees" role="img" aria-label={words} title={words}>
      {setup.roles.map((role) => (
        <Mark key={role.id} mark={role.mark} hollow={!all && !sees.includes(role.id)} />
      ))}
    </span>
  );
}
