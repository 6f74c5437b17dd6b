/** What an effect would do, as the short line of a card. */
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { Effect } from '../kernel/effect.ts';
import { contextOf } from './context.ts';
import { summed } from './effects-summed.ts';
import { words } from './language.ts';

/**
 * `Cash −1`, `Opens “Paper vouchers”`, `In 3 months, 60%: …`. Meters the listener reads only in bands are named
 * without a number, and hidden ones not at all: an effect on nothing visible is an empty string.
 */
export const sayEffect = (effect: Effect, setup: Setup, listener: RoleId | null = null): string =>
  words().effect(effect, contextOf(setup, listener)) ?? '';

/** The lines of several effects, those on the same number as one, without the empty ones. */
export function sayEffects(effects: readonly Effect[], setup: Setup, listener: RoleId | null = null): string[] {
  const at = contextOf(setup, listener);
  return summed(effects).flatMap((effect) => words().effect(effect, at) ?? []);
}
