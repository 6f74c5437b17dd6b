/** Facts about moves, tracks, held steps and channels. */
import type { ChannelState } from '../../../kernel/setup.ts';
import type { FactWords } from '../../catalogue.ts';
import type { Context } from '../../context.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { Who, did, does, onTrack, quote, stop, who } from '../grammar.ts';

const CHANNEL = {
  open: (name) => `Открылся канал ${name}.`,
  leaking: (name, leak) => `Канал ${name} открыт частично: проходит ${sayPercent(leak)} спроса.`,
  cut: (name) => `Перекрыт канал ${name}.`,
  closed: (name) => `Закрылся канал ${name}.`,
} satisfies { [S in ChannelState]: (name: string, leak: number) => string };

export const LEVERAGE = {
  opened: ({ role, move, blocked }, at) => {
    const why = at.moveOf(move)?.blockedSays;
    const text = `${Who(at, role)} ${did(at, role, 'сделал')} ход ${quote(at.move(move))}.`;
    return blocked ? `${text} Ход заблокирован${why ? `: ${stop(why)}` : '.'}` : text;
  },
  advanced: ({ track, from, to }, at) =>
    `Путь ${quote(at.track(track))}: ${to > from ? 'продвижение вперёд' : to < from ? 'отступление' : 'без движения'}.`,
  clamped: ({ track, holder, step }, at) =>
    `Шаг ${sayNumber(step)}${onTrack(at, track)} теперь ${holds(at, track, holder)}.`,
  unclamped: ({ track, holder, step, passed }, at) =>
    passed
      ? `Шаг ${sayNumber(step)}${onTrack(at, track)} пройден. Удерживать его больше нельзя.`
      : `Шаг ${sayNumber(step)}${onTrack(at, track)} свободен: его больше не ${holds(at, track, holder)}.`,
  'channel-changed': ({ channel, to, leak }, at) => CHANNEL[to](quote(at.channel(channel)), leak),
} satisfies Partial<FactWords>;

/** `удерживают США`, `удерживаете вы`. A neutral holder's gender nobody told: the present tense needs none. */
const holds = (at: Context, track: string, holder: string): string => {
  const one = 'удерживает';
  if (!at.isRole(holder)) return `${one} ${at.holder(track, holder)}`;
  return `${does(at, holder, one, 'удерживают', 'удерживаете')} ${who(at, holder)}`;
};
