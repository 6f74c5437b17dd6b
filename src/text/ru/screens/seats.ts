/** Choosing a seat, and who plays the others. */
import type { Parts } from '../../parts.ts';
import { months, who } from '../grammar.ts';

export const SEATS: Parts['seats'] = {
  back: 'Сценарии',
  title: 'Выберите место',
  about: (title, rounds) =>
    `${title}. ${months(rounds)}. Остальные места занимают боты; каждый видит только то, что положено его стороне.`,
  seats: 'Места',
  youSitHere: 'Здесь сидите вы',
  bot: 'Бот',
  botFor: (role, at) => `Бот за ${who(at, role, 'acc')}`,
  surprise: 'Наугад',
  sit: (role, at) => `Играть за ${who(at, role, 'acc')}`,
  levels: {
    trainee: { name: 'Стажёр', says: 'Говорит, чего хочет, и рано уступает.' },
    diplomat: { name: 'Дипломат', says: 'Уступает месяц за месяцем и ищет обмены.' },
    'hard-liner': { name: 'Жёсткая линия', says: 'Держится, пока время почти не выйдет.' },
  },
};
