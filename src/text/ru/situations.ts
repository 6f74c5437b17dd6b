/** The status line: what to do now. */
import type { SituationWords } from '../catalogue.ts';
import {
  Who,
  WhoAll,
  capital,
  count,
  did,
  doAll,
  does,
  issues,
  month,
  sentences,
  stop,
  who,
  whoAll,
} from './grammar.ts';
import { sayNumber } from '../numbers.ts';

export const SITUATIONS = {
  'choose-seat': () => 'Выберите место за столом.',
  brief: () => 'Прочитайте личную инструкцию. Её видите только вы.',
  news: ({ items }) =>
    items === 0
      ? 'В этом месяце новостей нет: дальше переговоры.'
      : `${count(items, 'новость', 'новости', 'новостей')}. Прочитайте — и начнутся переговоры.`,
  talks: () => 'Говорите или составьте предложение. Когда закончите, нажмите «Готово».',
  'offer-in': ({ from, more }, at) =>
    `${Who(at, from)} ${did(at, from, 'прислал')} вам предложение. Ответьте или продолжайте разговор.${more > 0 ? ` Ждут ответа ещё ${sayNumber(more)}.` : ''}`,
  'offer-out': ({ to }, at) =>
    `Ваше предложение у ${whoAll(at, to, 'gen')}. Продолжайте разговор или нажмите «Готово».`,
  'last-to-talk': () => 'Все остальные готовы. Закончите и нажмите «Готово».',
  ready: ({ waiting }, at) =>
    `Вы готовы. ${waiting.length > 0 ? `Ждём ${whoAll(at, waiting, 'acc')}.` : 'Переговоры вот-вот закроются.'}`,
  moves: ({ capital: left, due }, at) =>
    sentences(
      `Втайне выберите ходы и запечатайте. Капитал: ${sayNumber(left)}`,
      due.length > 0 &&
        `Решите и то, выполнять ли ${due.length === 1 ? 'обязательство' : 'обязательства'} ${issues(at, due)}`,
    ),
  sealed: ({ waiting }, at) =>
    `Ваши ходы запечатаны. ${waiting.length > 0 ? `Ждём ${whoAll(at, waiting, 'acc')}.` : 'Все откроются одновременно.'}`,
  thinking: ({ who: roles }, at) => `${WhoAll(at, roles)} ${doAll(at, roles, 'думает', 'думают', 'думаете')}.`,
  resolution: ({ round, step, of }, at) =>
    `${capital(month(at, round))}, событие ${sayNumber(step)} из ${sayNumber(of)}. ${step < of ? 'Нажмите «Дальше».' : 'Это последнее.'}`,
  'month-over': ({ round, last }, at) =>
    `${capital(month(at, round))}: конец месяца. ${last ? 'Прочитайте, чем всё кончилось.' : `Дальше — ${month(at, round + 1)}.`}`,
  over: ({ title }) => (title ? `${stop(title)} Прочитайте разбор.` : 'Игра окончена. Прочитайте разбор.'),
  watching: ({ round }, at) => `${capital(month(at, round))}. Вы наблюдаете и видите только открытое всем.`,
  curtain: ({ role }, at) =>
    `Передайте устройство. Теперь ${does(at, role, 'играет', 'играют', 'играете')} ${who(at, role)}.`,
  restored: ({ round }, at) => `С возвращением: ${month(at, round)}. Ничего не потеряно.`,
  paused: () => 'Игра на паузе. Ничего не потеряно.',
  'connection-lost': () => 'Связь прервалась. Пробуем снова; всё отправленное сохранено.',
  'seat-taken': () => 'Это место открыто в другом окне. Играйте там или верните его сюда.',
} satisfies SituationWords;
