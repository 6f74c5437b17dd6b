/** `open`: a channel carries money again, in full or as a leak of a share 0..1. */
import type { Cause } from '../board.ts';
import { within } from '../expressions.ts';
import type { Playing } from '../playing.ts';
import type { ChannelId } from '../setup.ts';
import { channelNow, leakNow } from './channel.ts';

export function open(
  playing: Playing,
  deed: { readonly channel: ChannelId; readonly as: 'open' | 'leaking'; readonly leak?: unknown },
  value: number,
  cause: Cause,
): void {
  const from = channelNow(playing.rules, playing.state, deed.channel);
  const before = leakNow(playing.rules, playing.state, deed.channel);
  const leak = deed.leak === undefined ? before : within(value, 0, 1);
  if (from === deed.as && leak === before) return;
  playing.emit({ type: 'channel-changed', channel: deed.channel, from, to: deed.as, leak, cause });
}
