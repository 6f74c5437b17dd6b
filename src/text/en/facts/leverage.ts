/** Facts about moves, tracks, clamps and channels. */
import type { ChannelState } from '../../../kernel/setup.ts';
import type { FactWords } from '../../catalogue.ts';
import type { Context } from '../../context.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { cause } from '../causes.ts';
import { Who, ofTrack, quote, stop } from '../grammar.ts';
import { LABELS } from '../labels.ts';

const roleOf = (at: Context, holder: string): { role?: string } =>
  at.setup.roles.some((role) => role.id === holder) ? { role: holder } : {};
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
    return { text: blocked ? `${text} It was blocked${why ? `: ${stop(why)}` : '.'}` : text, role };
  },
  advanced: ({ track, from, to, cause: by }, at) => {
    const label = at.track(track);
    const steps = at.trackOf(track)?.steps;
    return {
      text: `${label} ${to > from ? 'moved forward' : to < from ? 'moved back' : 'did not move'}.`,
      change: { label, from: sayNumber(from), to: sayNumber(to), ...(steps ? { unit: `of ${sayNumber(steps)}` } : {}) },
      why: cause(at, by),
    };
  },
  clamped: ({ track, holder, step, cause: by }, at) => ({
    text: `${Holder(at, track, holder)} took hold of step ${sayNumber(step)}${ofTrack(at, track)}.`,
    why: cause(at, by),
    ...roleOf(at, holder),
  }),
  unclamped: ({ track, holder, step, passed, cause: by }, at) => ({
    text: passed
      ? `Step ${sayNumber(step)}${ofTrack(at, track)} was passed. The hold on it is gone.`
      : `${Holder(at, track, holder)} released step ${sayNumber(step)}${ofTrack(at, track)}.`,
    why: cause(at, by),
    ...roleOf(at, holder),
  }),
  'channel-changed': ({ channel, from, to, leak, cause: by }, at) => {
    const label = at.channel(channel);
    const to_ = at.setup.channels.find((one) => one.id === channel)?.to;
    return {
      text: CHANNEL[to](label, leak),
      change: { label, from: LABELS.channel[from].toLowerCase(), to: LABELS.channel[to].toLowerCase() },
      why: cause(at, by),
      ...(to_ ? { role: to_ } : {}),
    };
  },
} satisfies Partial<FactWords>;
