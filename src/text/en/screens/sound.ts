/** Sound: its switch, and the words of every sound that carries meaning. What is heard is said elsewhere on the screen as well. */
import type { ChannelId, RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { capital, month, who } from '../grammar.ts';

export const SOUND = {
  sound: 'Sound',
  on: 'On',
  off: 'Off',
  note: 'Nothing is told by sound alone. What a sound means is written while it is heard.',
  volume: 'Volume',
  captions: {
    met: () => 'Same as theirs',
    sent: () => 'Offer sent',
    received: (by: RoleId, at: Context) => `Offer from ${who(at, by)}`,
    sealed: () => 'Sealed',
    opened: () => 'All sleeves open',
    kept: () => 'Kept',
    broken: () => 'Broken',
    cut: (channel: ChannelId, at: Context) => `${capital(at.channel(channel))} cut`,
    reopened: (channel: ChannelId, at: Context) => `${capital(at.channel(channel))} reopened`,
    burned: (round: number, at: Context) => `${month(at, round)} is burned`,
    burnedOut: () => 'The last month is burned',
  },
};
