/** The offer desk's one next step, in words. */
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { Hint } from './codes.ts';
import type { Context } from './context.ts';
import { contextOf } from './context.ts';
import { words } from './language.ts';

/** `Below the mark, you are better off walking away. Move one fader.` */
export const sayHint = (hint: Hint, setup: Setup, listener: RoleId | null): string =>
  (words().hints[hint.code] as (data: Hint, at: Context) => string)(hint, contextOf(setup, listener));
