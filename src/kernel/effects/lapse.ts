/** `lapse`: an issue's pledge is released, neither kept nor broken. A finished pledge stays as it is. */
import type { Cause } from '../board.ts';
import { VERDICT_CODES } from '../expressions.ts';
import type { Playing } from '../playing.ts';

export function lapse(playing: Playing, deed: { readonly issue: string }, _value: number, cause: Cause): void {
  const { state, rules } = playing;
  const slot = rules.layout.verdict(deed.issue);
  if (state.slots[slot] !== VERDICT_CODES.running) return;
  playing.emit({ type: 'freed', issue: deed.issue, cause, writes: [[slot, VERDICT_CODES.none]] });
}
