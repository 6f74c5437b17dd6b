/** The resolution, a step at a time. */
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { capital, count, month, named } from '../grammar.ts';

export const RESOLUTION: Parts['resolution'] = {
  title: (round, step, of, at) =>
    of === 0
      ? `${capital(month(at, round))}: конец месяца`
      : `${capital(month(at, round))}, событие ${sayNumber(step)} из ${sayNumber(of)}`,
  nothing: 'Ничего такого, что было бы вам видно.',
  toCome: (steps) => `Впереди ещё ${count(steps, 'событие', 'события', 'событий')}`,
  next: 'Дальше',
  playAll: 'Подряд',
  pause: 'Пауза',
  done: 'Чем обернулся месяц',
  opened: 'Конверты открыты',
  yours: (role, at) => `Вы, ${named(at, role)}`,
  empty: 'Пустой конверт',
};
