/** The month's moves: the hand, the sleeves, the forecast, the question before sealing, and waiting. */
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent, saySigned } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { Who, capital, count, does, issues, onTrack, quote, sentences, who } from '../grammar.ts';

const moves = (n: number): string => count(n, 'ход', 'хода', 'ходов');
/** Capital is counted in units. */
const units = (n: number): string => count(n, 'единица', 'единицы', 'единиц');

const afterReport = (later: readonly string[]): string | false =>
  later.length > 0 && `После вывода проверки: ${later.join('; ')}`;

export const MOVES: Parts['moves'] = {
  // Sleeves.
  load: 'Вложите ходы в конверт',
  sealed: 'Ваш конверт запечатан',
  together: 'Все конверты откроются одновременно.',
  notBefore: 'Ничего не откроется, пока не запечатают все.',
  sleeves: 'Конверты',
  you: 'Вы',
  isSealed: 'Запечатан',
  isThinking: 'Думает',
  isChoosing: 'Выбирает',
  loaded: (cards) => `вложено ${sayNumber(cards)}`,

  // The hand.
  hand: 'Ваши ходы',
  cards: moves,
  handHidden: 'Ваши ходы скрыты.',
  hide: 'Скрыть ходы',
  show: 'Показать ходы',
  showFirst: 'Сначала покажите ходы.',
  left: (points, of) => `Капитал: ${sayNumber(points)} из ${sayNumber(of)}`,
  points: units,
  more: (move, at) => `Подробнее: ${at.move(move)}`,
  less: (move, at) => `Короче: ${at.move(move)}`,
  moreShort: 'Подробнее',
  lessShort: 'Короче',
  dearer: 'Повтор: на единицу дороже.',
  notNow: 'Сейчас этот ход недоступен.',
  tooDear: (cost, left) => `Стоит ${sayNumber(cost)}, а осталось ${sayNumber(left)}.`,

  // Acts that a pledge asks for.
  word: 'Ваше слово в этом месяце',
  chooseFirst: 'Сначала решите: сдержать слово или нарушить.',
  timeUp: 'Не решите до конца времени — слово нарушено.',
  promise: (issue, due, proof, at) =>
    `${at.issue(issue)}${due === null ? '' : `, срок — ${monthName(at.setup, due, 'short')}`}. ${proof}.`,
  silence: 'На переговорах вы не заявили, что это выполнено. Молчание — это нарушение.',
  keepIt: 'Сдержать:',
  breakIt: 'Нарушить:',
  doIt: 'Выполнить сейчас:',
  waitWithIt: 'Не в этом месяце.',
  ifDone: (works, brings) =>
    sentences(
      works === null
        ? 'Бесплатно, но может не получиться'
        : works[0] >= 1
          ? 'Бесплатно'
          : `Бесплатно, удаётся в ${works[0] === works[1] ? '' : `${sayPercent(works[0])}–`}${sayPercent(works[1])} случаев`,
      ...brings.now,
      afterReport(brings.later),
    ),
  ifNot: (brings, exposed) =>
    sentences(
      exposed !== 0 && 'Вы заявили, что это выполнено, и вам верят',
      ...brings.now,
      afterReport(brings.later),
      exposed !== 0 && `Если раскроется, что это не так, доверие к вам ${saySigned(exposed)}`,
    ),
  scoreBy: (now, kept, later) =>
    `Ваш счёт: ${[now && `${later ? '' : 'сейчас '}${now}`, kept && `с прочими обещаниями ${kept}`].filter(Boolean).join(', ')}`,
  becomes: (name, value) => `${name}: ${value}`,
  frees: (freed, at) => `Снимается обязательство: ${issues(at, freed)}`,

  // Sealing.
  seal: 'Запечатать конверт',
  ask: (cards) => (cards === 0 ? 'Запечатать пустой конверт?' : `Запечатать ${moves(cards)}?`),
  breaks: (broken, at) => `Вы нарушаете слово: ${issues(at, broken)}.`,
  final: 'Открыть его снова нельзя.',
  notYet: 'Ещё нет',
  yes: 'Да, запечатать',

  // The forecast.
  ifOnly: 'Если ходите только вы',
  assumes: 'Как если бы другие бездействовали: без решений по их обещаниям и без новостей.',
  leftOpen: (undecided, at) => `Ещё не решено: ${issues(at, undecided)}.`,
  afterReview: 'после вывода проверки',
  held: (track, at) => `Удерживается шагов${onTrack(at, track)}`,
  nothing: 'Ваши числа в этом месяце не изменятся.',
  loadOne: 'Вложите ход, чтобы увидеть, что он даст.',
  score: 'Ваш счёт',
  scoreNow: (change) => `сейчас ${change}`,
  scoreIfKept: (change) => `с обещаниями ${change}`,
  credibility: (role, at) => `Доверие к ${who(at, role, 'dat')}`,
  otherwise: (value) => `или ${value}, если не повезёт`,
  ifLucky: (value) => `или ${value}, если повезёт`,
  yesOrNo: (yes) => (yes ? 'да' : 'нет'),
  felt: 'Скажется на других, но как — не видно',
  clashes: 'Что может помешать',
  blocked: (move, then, at) => sentences(`Чужой ход может заблокировать ${quote(at.move(move))}`, then),

  // Waiting.
  waiting: 'Ожидание',
  waitingFor: (roles, at) => {
    const [one] = roles;
    return one === undefined
      ? 'Все запечатали. Конверты открываются.'
      : roles.length === 1
        ? `${Who(at, one)} ещё ${does(at, one, 'выбирает', 'выбирают', 'выбираете')}. До тех пор ваших ходов никто не увидит.`
        : `${capital(count(roles.length, 'сторона', 'стороны', 'сторон'))} ещё выбирают. До тех пор ваших ходов никто не увидит.`;
  },
  whoHasSealed: 'Кто запечатал',
  inSleeve: 'В вашем конверте',
  emptySleeve: 'В этом месяце ваш конверт пуст.',
  keeping: (issue, at) => `Вы держите слово: ${at.issue(issue)}`,
  briefAgain: 'Перечитать инструкцию',
};
