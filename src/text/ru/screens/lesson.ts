/** The first lesson: what stands around its script, which is the author's. */
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { count, issue, list, quote } from '../grammar.ts';

export const LESSON: Parts['lesson'] = {
  step: (step, of) => `${sayNumber(step)} из ${sayNumber(of)}`,
  skip: 'Пропустить урок',
  goOn: 'Продолжить',
  play: (card) => `Сделать ход ${quote(card)}`,
  seal: 'Запечатать конверт',
  noCard: 'Сначала выберите ход.',
  accept: 'Принять их предложение',
  gap: (ids, at) =>
    `Сначала сойдитесь по ${ids.length === 1 ? 'пункту' : 'пунктам'}: ${list(ids.map((id) => issue(at, id)))}.`,
  moveIt: (id, at) => `Сдвиньте ползунок ${issue(at, id)}: нажмите + или − либо перетащите.`,
  above: 'Двигайте ползунок, пока черновик не станет дороже, чем уход без соглашения.',
  look: (what) => `Нажмите ${quote(what)}, чтобы рассмотреть.`,
  promise: (of, option, due) => `${of}: ${quote(option)}. Ещё не проверено${due === null ? '' : `, срок — ${due}`}.`,
  rail: (channel, state) => `${channel}: ${state.toLowerCase()}.`,
  desk: 'Ваше предложение',
  hand: 'Ваши ходы',
  picture: 'Что у вас получилось',
  packages: 'Всё, что вы двое могли подписать',
  packagesNote: (dots) => `${count(dots, 'пакет', 'пакета', 'пакетов')}, и ваш среди них.`,
  counting: 'Перебираем все пакеты …',
  uncounted: 'Перебрать пакеты не удалось. Попробуйте ещё раз или идите дальше: остальной урок обойдётся без них.',
  countAgain: 'Перебрать ещё раз',
  rightYes: 'Да: есть пакеты, которые лучше для вас обоих, чем подписанный.',
  forExample: 'Например:',
  rightNo: 'Нет: лучше для одного из вас — значит хуже для другого.',
  unplayable: 'Урок остановился: стол не принял шаг. Его можно пропустить; ничего не потеряно.',
};
