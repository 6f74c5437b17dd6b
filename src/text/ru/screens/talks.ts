/** The talks: the log, and what can be said. Nothing said here binds. */
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { Who, count, quote, who } from '../grammar.ts';

export const TALKS: Parts['talks'] = {
  // The log.
  log: 'Переговоры',
  quiet: 'В этом месяце ещё никто не говорил.',
  said: (by, at) => Who(at, by),
  newBelow: 'Новое',
  layOnDesk: 'Положить на стол',

  // Saying something.
  message: (toAll) => `Сообщение ${toAll ? 'всему столу' : 'выбранным сторонам'}, ни к чему не обязывает`,
  messageHint: 'Сообщение, без обязательств',
  botsRead: 'Боты читают готовые фразы, а не свободный текст.',
  over: 'Переговоры этого месяца закончены.',
  allSaid: (things) => `Вы уже сказали всё, что можно в этом месяце: ${count(things, 'фраза', 'фразы', 'фраз')}.`,
  left: (things) => `осталось ${sayNumber(things)}`,
  addSentence: 'Добавить фразу, понятную всем',
  freeWords: 'Только свои слова',
  say: 'Сказать',
  saidIt: 'Сказано.',
  quoted: quote,

  // To whom.
  whoHears: 'Кому',
  all: 'всем',
  toAll: 'Всем',
  onlyTo: (role, at) => `Только ${who(at, role, 'dat')}`,

  // A sentence of parts.
  plainSentence: 'Готовая фраза, понятная всем сторонам',
  sayThat: 'Сказать, что',
  kinds: {
    matters: 'Для нас это важно',
    cannot: 'Мы не можем это подписать',
    flexible: 'Здесь мы готовы уступить',
    warn: 'Мы предупреждаем о ходе',
  },
  issue: 'Пункт',
  howMuch: 'Насколько',
  levels: { 1: 'Немного', 2: 'Довольно', 3: 'Очень', 4: 'Больше всего' },
  what: 'Что',
  move: 'Ход',
  when: 'Когда',
};
