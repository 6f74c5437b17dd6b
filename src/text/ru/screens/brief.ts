/** The private brief. */
import { monthName } from '../../months.ts';
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { capital, count, month, months, named } from '../grammar.ts';

export const BRIEF: Parts['brief'] = {
  back: 'Места',
  title: (role, at) => `Ваше место: ${named(at, role)}`,
  private: 'Только для вас',
  print: 'Напечатать',
  start: 'К столу',
  ends: (rounds, at) =>
    `${capital(months(rounds))}, последний — ${monthName(at.setup, rounds, 'full')}. Потом проверят каждое обещание, и вы получите от 0 до 100 очков по своим целям.`,
  who: 'Кто вы',
  publicly: 'Что вы говорите публично',
  goals: 'Чего вы хотите',
  walkAway: 'Без соглашения:',
  walkAwayNote: 'столько у вас очков. Цели прибавляются. Соглашение, после которого меньше, хуже, чем никакого.',
  smaller: (n) => `Ещё ${count(n, 'цель', 'цели', 'целей')} поменьше`,
  gives: (n) => `О чём вас будут просить: ${count(n, 'пункт', 'пункта', 'пунктов')}`,
  suffers: (n) => `О чём могут договориться без вас: ${count(n, 'пункт', 'пункта', 'пунктов')}`,
  othersSign: 'Подписывают другие',
  opens: (round, at) => `Откроется в ${month(at, round, 'loc')}`,
  upTo: 'до',
  asLowAs: 'вплоть до',
  can: 'Что вы можете',
  canNote: 'Каждый месяц: переговоры и соглашения, потом тайные ходы. Каждый ● — единица их цены.',
  costs: (points) => `стоит ${sayNumber(points)}`,
  others: 'Что говорят публично другие',
  sources: (n) => count(n, 'источник', 'источника', 'источников'),
};
