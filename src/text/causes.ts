/** Why something happened, as a phrase that fits after “because of”. */
import type { Cause } from '../kernel/board.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { words } from './language.ts';

/** `Russia’s move “Night checks”`, `an undisclosed agreement`. */
export const sayCause = (cause: Cause, setup: Setup, listener: RoleId | null): string =>
  (words().causes[cause.by] as (cause: Cause, at: Context) => string)(cause, contextOf(setup, listener));

/** The same as the head of what it brought about: `An undisclosed agreement.`. */
export function headCause(cause: Cause, setup: Setup, listener: RoleId | null): string {
  const said = sayCause(cause, setup, listener);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
