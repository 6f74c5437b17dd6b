/** `cut`: a channel carries nothing. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';
import type { ChannelId } from '../setup.ts';
import { channelNow, leakNow } from './channel.ts';

export function cut(
  playing: Playing,
  deed: { readonly channel: ChannelId; readonly as: 'cut' | 'closed' },
  _value: number,
  cause: Cause,
): void {
  const { rules, state } = playing;
  const from = channelNow(rules, state, deed.channel);
  if (from === deed.as) return;
  playing.emit({
    type: 'channel-changed',
    channel: deed.channel,
    from,
    to: deed.as,
    leak: leakNow(rules, state, deed.channel),
    cause,
  });
}
