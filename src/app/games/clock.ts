/** Seconds each phase has, as the player set it; null: no clock. */
import { clockFactor, type Settings } from '../../hud/settings/settings.ts';

const NORMAL = { talks: 300, moves: 120 };

export function clockOf(settings: Settings): { readonly talks: number; readonly moves: number } | null {
  const factor = clockFactor(settings);
  return factor === null ? null : { talks: NORMAL.talks * factor, moves: NORMAL.moves * factor };
}
