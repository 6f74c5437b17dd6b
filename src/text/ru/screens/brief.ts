/** The private brief. */
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { count, does, month, named, who } from '../grammar.ts';

export const BRIEF: Parts['brief'] = {
  back: 'Места',
  title: (role, at) => `Ваше место: ${named(at, role)}`,
  note: 'Эта страница личная. К ней можно вернуться в любой момент.',
  private: 'Личное',
  print: 'Напечатать',
  start: 'К столу',
  eyes: 'Только для вас',
  publicly: 'Что вы говорите публично',
  goals: 'Ваши цели, по очкам',
  walkAway: 'Без соглашения.',
  walkAwayNote:
    'Столько очков из 100 у вас, если соглашений нет. Цели считаются сверх этого. Соглашение, после которого у вас меньше, хуже, чем никакого.',
  smaller: (n) => `Ещё ${count(n, 'цель', 'цели', 'целей')} поменьше`,
  gives: 'О чём вас будут просить',
  suffers: 'О чём могут договориться без вас',
  othersSign: 'Подписывают другие',
  opens: (round, at) => `Откроется в ${month(at, round, 'loc')}`,
  upTo: 'до',
  asLowAs: 'вплоть до',
  can: 'Что вы можете',
  canNote:
    'Каждый месяц можно подписывать соглашения, а потом втайне делать ходы. Ход стоит столько капитала, сколько указано в кружке.',
  costs: (points) => `стоит ${sayNumber(points)}`,
  others: 'Что говорят публично другие',
  allItSays: 'Полностью',
  allOf: (role, at) => `Всё, что ${does(at, role, 'говорит', 'говорят', 'говорите')} ${who(at, role)}`,
  sources: 'Источники',
};
