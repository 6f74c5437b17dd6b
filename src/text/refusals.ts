/** Why an action was refused, and what to do instead. */
import type { Refusal } from '../kernel/refusals.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { words } from './language.ts';

/**
 * Two short sentences: the reason, then the way on. Of other seats' mandates it says only that there is none. `here`: told on
 * the row of its issue, beside the option it is about.
 */
export const sayRefusal = (refusal: Refusal, setup: Setup, listener: RoleId | null, here = false): string =>
  (words().refusals[refusal.code] as (refusal: Refusal, at: Context, here: boolean) => string)(
    refusal,
    contextOf(setup, listener),
    here,
  );
