/** The title: the rack of scenarios, the ways to begin, and the games kept in this browser. */
import { monthName } from '../../months.ts';
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { capital, count, who } from '../grammar.ts';

export const TITLE: Parts['title'] = {
  startLesson: 'Начать урок',
  passOne: 'На одном устройстве',
  name: ['Side', 'Letter'],
  noScenario: 'Ни одного сценария не нашлось.',
  choose: 'Выберите сценарий',
  length: (rounds, minutes, draft) =>
    `${draft ? 'Черновик, ' : ''}${count(rounds, 'раунд', 'раунда', 'раундов')}, ${sayNumber(minutes)} мин`,
  seats: (names) => `Стороны: ${names.join(', ')}`,
  play: 'Играть',
  playSolo: 'Играть с ботами',
  continueAs: (seat, at) => `Продолжить за ${who(at, seat, 'acc')}`,
  stands: (round, over, at) =>
    over
      ? `Закончена: ${monthName(at.setup, round, 'short')}`
      : `${capital(monthName(at.setup, round, 'short'))}, раунд ${sayNumber(round)} из ${sayNumber(at.setup.calendar.rounds)}`,
  note: 'Это симуляция. Отмеченное словом «Факт» опирается на открытые источники. Остальное придумано для игры.',
  more: 'Ещё',
  saves: 'Сохранённые игры',
  rules: 'Правила на одной странице',
  codex: 'Справочник',
  settings: 'Настройки',
  noSaves: 'В этом браузере пока нет игр. Игра сохраняется после каждого действия.',
  game: (title, seat, at) => `${title}, за ${who(at, seat, 'acc')}`,
  played: (when) => `Последний раз: ${when}`,
  openDebrief: 'Открыть разбор',
  resume: 'Продолжить',
  toFile: 'Сохранить в файл',
  forget: 'Удалить',
  forgetSurely: 'Да, удалить',
  keep: 'Оставить',
  files: 'Файлы игр',
  filesNote: 'В файле — вся игра: откройте его здесь, чтобы доиграть или увидеть разбор.',
  openFile: 'Открыть файл игры',
  notOpened: (file) => `Файл ${file} не открыт.`,
  savesSafe: 'Сохранённые игры не изменились.',
};
