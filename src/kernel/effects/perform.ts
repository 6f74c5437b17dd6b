/** Effects, in order: guards first (condition, delay, chance), then the deed, one file each. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';
import type { EffectRules } from '../rules.ts';
import type { Deed } from '../effect.ts';
import { add, scale, set } from './numbers.ts';
import { advance } from './advance.ts';
import { clamp } from './clamp.ts';
import { cut } from './cut.ts';
import { expose } from './expose.ts';
import { lapse } from './lapse.ts';
import { open } from './open.ts';
import { postpone } from './postpone.ts';
import { publish } from './publish.ts';
import { release } from './release.ts';

/** Does one deed. `value` is what its `by` or `leak` comes to now. */
export type Perform<D extends Deed['do']> = (
  playing: Playing,
  deed: Extract<Deed, { do: D }>,
  value: number,
  cause: Cause,
) => void;

const DEEDS: { readonly [D in Exclude<Deed['do'], 'add' | 'set' | 'scale' | 'group'>]: Perform<D> } = {
  clamp,
  release,
  advance,
  open,
  cut,
  expose,
  lapse,
  publish,
  postpone,
};

/**
 * Performs effects in order. An effect with `in` is put off: its condition is read and its
 * chance rolled when its month comes. `id` names the chances, so that history can force them.
 */
export function perform(playing: Playing, effects: readonly EffectRules[], cause: Cause, id: string): void {
  for (const rules of effects) {
    if (rules.delayed >= 0) {
      const due = playing.state.round + (rules.effect.in ?? 0);
      playing.emit({ type: 'scheduled', pending: { effect: rules.delayed, due, cause } });
    } else performNow(playing, rules, cause, id);
  }
}

/**
 * Performs one effect whatever its delay. `announce` hears whether it comes about, before it does.
 */
export function performNow(
  playing: Playing,
  rules: EffectRules,
  cause: Cause,
  id: string,
  announce?: (hit: boolean) => void,
): void {
  const { effect } = rules;
  const { slots } = playing.state;
  const hit = !(rules.if && rules.if(slots) === 0) && !(rules.chance && !playing.chance(rules.chance(slots), id));
  announce?.(hit);
  if (!hit) {
    perform(playing, rules.else, cause, id);
    return;
  }
  if (effect.says) playing.emit({ type: 'told', says: effect.says, cause });
  const value = rules.value ? rules.value(slots) : 0;
  switch (effect.do) {
    case 'group':
      perform(playing, rules.then, cause, id);
      break;
    case 'add':
      add(playing, effect, value, cause);
      break;
    case 'set':
      set(playing, effect, value, cause);
      break;
    case 'scale':
      scale(playing, effect, value, cause);
      break;
    default:
      (DEEDS[effect.do] as Perform<Deed['do']>)(playing, effect, value, cause);
  }
}
