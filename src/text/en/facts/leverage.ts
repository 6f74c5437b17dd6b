/** Facts about moves, tracks, clamps and channels. */
import type { ChannelState } from '../../../kernel/setup.ts';
import type { FactWords } from '../../catalogue.ts';
import type { Context } from '../../context.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { Who, ofTrack, quote, stop } from '../grammar.ts';

const Holder = (at: Context, track: string, holder: string): string =>
  at.isYou(holder) ? 'You' : at.holder(track, holder);

const CHANNEL = {
  open: (name) => `Opened: ${name}.`,
  leaking: (name, leak) => `Opened in part: ${name}, carrying ${sayPercent(leak)} of demand.`,
  cut: (name) => `Cut: ${name}.`,
  closed: (name) => `Closed: ${name}.`,
} satisfies { [S in ChannelState]: (name: string, leak: number) => string };

export const LEVERAGE = {
  opened: ({ role, move, blocked }, at) => {
    const why = at.moveOf(move)?.blockedSays;
    const text = `${Who(at, role)} played ${quote(at.move(move))}.`;
    return blocked ? `${text} It was blocked${why ? `: ${stop(why)}` : '.'}` : text;
  },
  advanced: ({ track, from, to }, at) =>
    `${at.track(track)} ${to > from ? 'moved forward' : to < from ? 'moved back' : 'did not move'}.`,
  clamped: ({ track, holder, step }, at) =>
    `${Holder(at, track, holder)} took hold of step ${sayNumber(step)}${ofTrack(at, track)}.`,
  unclamped: ({ track, holder, step, passed }, at) =>
    passed
      ? `Step ${sayNumber(step)}${ofTrack(at, track)} was passed. The hold on it is gone.`
      : `${Holder(at, track, holder)} released step ${sayNumber(step)}${ofTrack(at, track)}.`,
  'channel-changed': ({ channel, to, leak }, at) => CHANNEL[to](at.channel(channel), leak),
} satisfies Partial<FactWords>;
