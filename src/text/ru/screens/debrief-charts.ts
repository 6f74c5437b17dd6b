/** The words of the debrief's two charts: the scatter of packages and the timeline. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { Who, count, does, issue, months, named, plural, who } from '../grammar.ts';

interface Worth {
  readonly x: number;
  readonly y: number;
}
const given = ({ x, y }: Worth, across: RoleId, up: RoleId, at: Context): string =>
  `${who(at, across, 'dat')} ${sayNumber(x, 0)}, ${who(at, up, 'dat')} ${sayNumber(y, 0)}`;
const all = (seats: number): string => (seats === 2 ? 'вы оба' : seats === 3 ? 'вы трое' : 'вы все');
const packages = (n: number): string => count(n, 'пакет', 'пакета', 'пакетов');

export const SCATTER: Parts['debrief']['scatter'] = {
  title: 'Все соглашения, которые были возможны',
  working: 'Перебираем все пакеты…',
  failed: 'Перебрать пакеты не удалось. На счёт это не влияет.',
  caption: (n, goodForAll) =>
    `По номиналу, если всё выполнено: ${packages(n)}, ${sayPercent(goodForAll)} хороши для всех.`,
  filled: (role, at) =>
    `Закрашенные точки: ${does(at, role, 'выигрывает', 'выигрывают', 'выигрываете')} и ${who(at, role)}.`,
  ask: (seats, signed) =>
    signed
      ? `Могли ли ${all(seats)} получить больше сразу? Угадайте.`
      : `Могли ли ${all(seats)} получить больше, чем без соглашения? Угадайте.`,
  yes: 'Да',
  no: 'Нет',
  show: 'Просто показать',
  told: (guess, better) => {
    const truth =
      better === 0
        ? 'По номиналу пакета, который лучше для всех сразу, не было.'
        : `По номиналу ${packages(better)} ${plural(better, 'был', 'были', 'были')} лучше для всех сразу.`;
    return guess === null ? truth : `Ваш ответ — ${guess ? 'да' : 'нет'}. ${truth}`;
  },
  layers: 'Что показать на графике',
  layerNames: {
    ended: 'Итог',
    delivered: 'На деле',
    history: 'Историческое соглашение',
    fair: 'Справедливые доли',
  },
  fair: {
    nash: 'Нэш: произведение выигрышей наибольшее',
    kalai: 'Калаи: наименьший выигрыш как можно больше',
    ks: 'Калаи — Смородинский: каждому равная доля его наибольшего',
  },
  dashed: 'Пунктир: каждое обещание взвешено тем, как часто сбывались обещания такого рода.',
  pair: 'Чьи очки показаны',
  pairOf: (across, up, at) => `${named(at, across)} и ${who(at, up)}`,
  asTable: 'График в виде таблицы',
  worthTo: (role, at) => `Очки ${who(at, role, 'gen')}`,
  walksAway: (role, at) => `${Who(at, role)}: без соглашения`,
  line: 'Лучше этой линии нет',
  lineTable: (across, up, at) => `Линия, лучше которой нет, для ${who(at, across, 'gen')} и ${who(at, up, 'gen')}`,
  marks: {
    yours: 'Ваше по номиналу',
    'yours-delivered': 'На деле',
    ended: 'Ваш итог',
    history: 'История',
    better: 'Всем лучше',
    nash: 'Нэш',
    kalai: 'Калаи',
    ks: 'Калаи — Смородинский',
  },
  rows: {
    yours: 'Ваши соглашения по номиналу: если всё выполнено',
    'yours-delivered': 'Ваши соглашения на деле: что выполнено',
    ended: 'Ваш итог: вместе с ходами и месяцами',
    history: 'Историческое соглашение по номиналу',
    'history-delivered': 'Историческое соглашение на деле',
    better: 'По номиналу: пакет, который лучше вашего для всех сторон',
    nash: 'По номиналу: точка Нэша, где произведение выигрышей наибольшее',
    kalai: 'По номиналу: точка Калаи, где наименьший выигрыш как можно больше',
    ks: 'По номиналу: точка Калаи — Смородинского, где каждому достаётся равная доля его наибольшего выигрыша',
  },
  rowWalkAway: 'Без соглашения',
  rowBest: 'Наибольшее возможное по номиналу, когда другим не хуже, чем без соглашения',
  points: 'Очки по сторонам',
  package: 'Пакет',
  says: (chart, across, up, at) =>
    [
      `Точечный график: ${packages(chart.dots)}.`,
      chart.yours
        ? `По номиналу ваши соглашения дали: ${given(chart.yours, across, up, at)}.`
        : 'Вы не подписали соглашения.',
      chart.ended ? `Итог: ${given(chart.ended, across, up, at)}.` : '',
      `Без соглашения: ${given(chart.walkAway, across, up, at)}.`,
      chart.better
        ? `Пакет, который лучше для всех: ${given(chart.better, across, up, at)}.`
        : chart.better === null && chart.yours
          ? 'Пакета, который лучше для всех, не было.'
          : '',
      'Ниже — таблица.',
    ]
      .filter(Boolean)
      .join(' '),
};

export const TIMELINE: Parts['debrief']['timeline'] = {
  scrolls: 'Лента времени, прокручивается вбок',
  says: (rounds, lanes) =>
    `Лента времени: ${months(rounds)}, ${count(lanes, 'дорожка', 'дорожки', 'дорожек')}. Ниже то же самое таблицей.`,
  deals: (numbers) => `Согл. ${numbers.map((n) => sayNumber(n)).join(', ')}`,
  legend: {
    deal: 'Соглашение',
    kept: 'Обязательство выполнено',
    form: 'Выполнено лишь по форме',
    broken: 'Нарушено',
    hollow: 'Срок не наступил или снято',
    move: 'Ход',
    blocked: 'Заблокированный ход',
  },
  asTable: 'Лента времени в виде таблицы',
  table: 'Что произошло, месяц за месяцем',
  month: 'Месяц',
  channels: 'Каналы платежей',
  signedDeal: (number) => `Подписано соглашение ${sayNumber(number)}`,
  pledge: (id, at, end) =>
    `Обязательство ${issue(at, id)}: ${
      {
        kept: 'выполнено',
        form: 'выполнено лишь по форме',
        broken: 'нарушено',
        'never-due': 'срок не наступил',
        released: 'снято',
      }[end]
    }`,
  blocked: (move, at) => `${at.move(move)} (заблокирован)`,
  channel: (channel, state, at) => `${at.channel(channel)}: ${state.toLowerCase()}`,
  cutAndBack: (channel, at) => `${at.channel(channel)}: перекрыт и снова проводит деньги`,
};

export const UNROLL: Parts['debrief']['unroll'] = {
  play: 'Развернуть диск ещё раз',
  skip: 'Пропустить',
};
