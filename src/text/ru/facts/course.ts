/** Facts about the course of the game: months, phases, news, what was set in motion, the end. */
import type { Phase } from '../../../kernel/board.ts';
import type { FactWords } from '../../catalogue.ts';
import { fromId } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { cause } from '../causes.ts';
import { capital, month, quote, sentences, stop } from '../grammar.ts';

const PHASES = {
  news: 'Вышли новости.',
  talks: 'Переговоры открыты.',
  moves: 'Переговоры закрыты. Стороны втайне выбирают ходы.',
  resolution: 'Все ходы открываются одновременно.',
  over: 'Игра окончена.',
} satisfies { [P in Phase]: string };

export const COURSE = {
  'month-began': ({ round }, at) =>
    `${capital(monthName(at.setup, round, 'full'))}, месяц ${sayNumber(round)} из ${sayNumber(at.setup.calendar.rounds)}.`,
  'phase-began': ({ phase }) => PHASES[phase],
  fired: ({ headline, text }) => sentences(headline, text),
  missed: ({ event }, at) => `Этого не произошло: ${quote(at.headline(event) ?? fromId(event))}.`,
  told: ({ says }) => stop(says),
  scheduled: ({ pending: { cause: by, due } }, at) =>
    `${capital(cause(at, by))}: ${due > at.setup.calendar.rounds ? 'продолжение пришлось бы на время после последнего месяца' : `продолжение — в ${month(at, due, 'loc')}`}.`,
  matured: ({ pending, hit }, at) =>
    `${capital(cause(at, pending.cause))}: ${hit ? 'последствия наступили' : 'последствия не наступили'}.`,
  'month-turned': () => 'Месяц закончился.',
  'reckoning-began': () =>
    'Подведение итогов: проверяют последние обязательства, рабочая группа сообщает последние выводы.',
  rolled: ({ chance, hit, id }, at) =>
    `Вероятность ${sayPercent(chance)}, ${quote(at.headline(id) ?? at.thing(id))}: ${hit ? 'произошло' : 'не произошло'}.`,
  ended: ({ title, text, early }) => sentences(early ? 'Игра закончилась раньше срока' : '', title, text),
} satisfies Partial<FactWords>;
