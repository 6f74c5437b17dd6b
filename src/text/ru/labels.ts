/** Short words for the rules' closed vocabularies. */
import type { Labels } from '../vocabulary.ts';

export const LABELS = {
  phase: { news: 'Новости', talks: 'Переговоры', moves: 'Ходы', resolution: 'Развязка', over: 'Разбор' },
  verdict: {
    none: 'Нет обязательства',
    running: 'В силе',
    kept: 'Выполнено',
    broken: 'Нарушено',
    never_due: 'Срок не наступил',
  },
  offer: {
    live: 'Открыто',
    signed: 'Подписано',
    declined: 'Отклонено',
    withdrawn: 'Отозвано',
    superseded: 'Заменено',
    lapsed: 'Не действует',
  },
  channel: { open: 'Открыт', leaking: 'Открыт частично', cut: 'Перекрыт', closed: 'Закрыт' },
  proof: { independent: 'Независимая проверка', 'joint-review': 'Рабочая группа', 'self-report': 'Собственный отчёт' },
  tag: { record: 'Факт', scenario: 'Сценарий', rule: 'Правило' },
  felt: { none: 'нет', small: 'слабо', large: 'сильно' },
  seat: { person: 'Человек', bot: 'Бот', 'stand-in': 'Бот на замене' },
  score: { 'walk-away': 'Без соглашения', paper: 'На бумаге', delivery: 'На деле', objective: 'Цель' },
  mark: {
    square: 'Квадрат',
    triangle: 'Треугольник',
    circle: 'Круг',
    diamond: 'Ромб',
    hexagon: 'Шестиугольник',
    star: 'Звезда',
  },
} satisfies Labels;
