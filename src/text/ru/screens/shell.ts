/** The frame of the table: its bar, status line, seats, tabs, menu and help; and what every control says. */
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { count, whoAll } from '../grammar.ts';

export const SHELL: Parts['shell'] = {
  /** The tabs of the papers beside the table. */
  papersTabs: {
    name: 'Бумаги',
    talks: 'Разговор',
    deals: 'Соглашения',
    table: 'Стол',
    signed: 'подписано',
  },
  passDevice: 'Передать устройство',
  name: 'Side Letter',
  skipBar: 'Пропустить верхнюю строку',
  table: 'Стол',

  // Controls.
  close: 'Закрыть',

  // The bar.
  round: (round, of) => `раунд ${sayNumber(round)} из ${sayNumber(of)}`,
  roundShort: (round, of) => `${sayNumber(round)}/${sayNumber(of)}`,
  phases: 'Этапы месяца',
  menu: 'Меню',
  leave: 'Выйти из-за стола',
  brief: 'Личная инструкция',
  codex: 'Справочник',
  settings: 'Настройки',
  help: 'Помощь',
  rulesPage: 'Правила на одной странице (откроются в новой вкладке)',
  paused: 'Пауза',
  clockPaused: 'Часы остановлены',
  timeLeft: (minutes, seconds) =>
    `Осталось ${count(minutes, 'минута', 'минуты', 'минут')} ${count(seconds, 'секунда', 'секунды', 'секунд')}`,
  moreTime: 'Добавить время',
  lastSeconds: 'Осталось тридцать секунд. Нажмите M, чтобы добавить время.',

  // The status line.
  readOffer: 'Прочитать предложение',
  ready: 'Готово',
  papers: 'Бумаги',

  // Seats.
  seats: 'Стороны',
  you: 'Вы',
  youTag: 'вы',
  bots: { trainee: 'Стажёр', diplomat: 'Дипломат', 'hard-liner': 'Жёсткая линия', random: 'Случайный' },
  playedBy: (bot) => `Играет бот «${bot}»`,
  seenByAll: 'Видят все',
  seenBy: (roles, at) => `Видят ${whoAll(at, roles)}`,
  notes: {
    sealed: 'Ходы запечатаны',
    choosing: 'Выбирает',
    choosingInSecret: 'Выбирает втайне',
    waitingOnYou: 'Ждёт вас',
    ready: 'Готовность',
    thinking: 'Думает',
    hasYourOffer: 'Читает ваше предложение',
    owes: (pledges) => `${count(pledges, 'обязательство', 'обязательства', 'обязательств')}`,
    credibility: (points) => `Доверие ${sayNumber(points)}`,
    atTable: 'За столом',
  },

  // Tabs of a narrow screen.
  views: 'Разделы',
  tabs: {
    table: 'Стол',
    talks: 'Разговор',
    brief: 'Инструкция',
    news: 'Новости',
    offer: 'Предложение',
    moves: 'Ходы',
    steps: 'События',
    month: 'Месяц',
    result: 'Итог',
  },
  unread: 'новое',

  // Marks on the disc.
  marks: 'Знаки на диске',
  stepHeld: 'Шаг удержан',
  pledgeDue: 'Ждёт срока',
  kept: 'Выполнено',
  broken: 'Нарушено',
  offerWaiting: 'Предложение',
  paymentsCut: 'Платежи перекрыты',

  // Help.
  month: 'Месяц',
  monthLines: [
    'Новости: что произошло и откуда это известно.',
    'Переговоры: отправляйте предложения, отвечайте, говорите. Соглашение обязывает, когда его приняли все адресаты.',
    'Ходы: каждая сторона выбирает втайне, потом все открываются одновременно.',
    'Развязка: ходы, подошедшие обязательства, деньги, путь — по одному событию.',
    'После последнего месяца: исход и ваш счёт по вашим собственным целям.',
  ],
  onDesk: 'На столе предложений',
  deskHelp:
    'Все ползунки устроены одинаково: левее — легче другой стороне, правее — лучше вам. Полый значок — её последняя позиция. Сплошная полоса — сколько черновик стоит для вас, точно; ниже отметки выгоднее уйти без соглашения.',
  onDisc: 'На диске',
  discHelp:
    'Кольца — месяцы, от середины к краю. Каждая треть принадлежит одной стороне. В центре — путь и те, кто удерживает его шаги. По ободу идут деньги.',
  keys: 'Клавиши',
  keysOff: 'Однобуквенные клавиши выключены в настройках.',
  keyList: [
    ['Tab, Shift+Tab', 'Следующий, предыдущий элемент'],
    ['← →', 'Сдвинуть ползунок на одно деление; Home и End — на край'],
    ['[ и ]', 'Предыдущий, следующий пункт'],
    ['O', 'Стол предложений или то, что нужно сделать сейчас'],
    ['T', 'Переговоры'],
    ['D', 'Описание стола: диск словами'],
    ['B', 'Личная инструкция'],
    ['H', 'Скрыть или показать ваши ходы'],
    ['M', 'Добавить время, если идут часы'],
    ['Ctrl+Enter', 'Отправить предложение — после проверки'],
    ['Esc', 'Закрыть верхнее окно'],
    ['?', 'Эта помощь'],
  ],
};
