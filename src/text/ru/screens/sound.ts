/** Sound: its switch, and the words of every sound that carries meaning. */
import type { Parts } from '../../parts.ts';
import { capital, month, who } from '../grammar.ts';

export const SOUND: Parts['sound'] = {
  sound: 'Звук',
  on: 'Включён',
  off: 'Выключен',
  note: 'Ничто не сообщается только звуком: пока он слышен, написано, что он значит.',
  volume: 'Громкость',
  captions: {
    met: () => 'Как у них',
    sent: () => 'Предложение отправлено',
    received: (by, at) => `Предложение от ${who(at, by, 'gen')}`,
    sealed: () => 'Запечатано',
    opened: () => 'Все конверты открыты',
    kept: () => 'Выполнено',
    broken: () => 'Нарушено',
    cut: (channel, at) => `Перекрыто: ${at.channel(channel)}`,
    reopened: (channel, at) => `Снова открыто: ${at.channel(channel)}`,
    burned: (round, at) => `${capital(month(at, round))} записан на диск`,
    burnedOut: () => 'Последний месяц записан на диск',
  },
};
