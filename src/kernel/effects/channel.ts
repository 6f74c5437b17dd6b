/** Reading a channel from a board. */
import type { Board } from '../board.ts';
import { CHANNEL_CODES } from '../expressions.ts';
import type { Rules } from '../rules.ts';
import type { ChannelId, ChannelState } from '../setup.ts';

const STATES = Object.entries(CHANNEL_CODES).reduce<ChannelState[]>((list, [state, code]) => {
  list[code] = state as ChannelState;
  return list;
}, []);

export const channelNow = (rules: Rules, board: Board, channel: ChannelId): ChannelState =>
  STATES[board.slots[rules.layout.channelState(channel)] ?? 0] ?? 'closed';

/** The share 0..1 it carries while leaking. */
export const leakNow = (rules: Rules, board: Board, channel: ChannelId): number =>
  board.slots[rules.layout.channelLeak(channel)] ?? 0;

/** The share of demand 0..1 a channel carries now. */
export function carriedBy(
  rules: Rules,
  board: Board,
  channel: { readonly id: ChannelId; readonly carries: number },
): number {
  const state = channelNow(rules, board, channel.id);
  return state === 'open' ? channel.carries : state === 'leaking' ? leakNow(rules, board, channel.id) : 0;
}
