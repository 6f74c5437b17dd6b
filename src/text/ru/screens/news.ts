/** The wire: the month's news, each item tagged and sourced. */
import { monthName } from '../../months.ts';
import type { Parts } from '../../parts.ts';
import { count } from '../grammar.ts';

const items = (n: number): string => count(n, 'новость', 'новости', 'новостей');

export const NEWS: Parts['news'] = {
  title: (round, at) => `Новости, ${monthName(at.setup, round, 'full')}`,
  quiet: 'Тихий месяц: новостей нет.',
  read: 'Это только что прочитали все за столом.',
  toTalks: 'К переговорам',
  news: 'Новости',
  column: items,
  inFull: 'Читать полностью',
  all: (n) => `Все новости: ${n}`,
  again: 'Новости этого месяца',
  score: (moved) => `С этими новостями ваш счёт: ${moved}.`,
  invented: 'Придумано для игры.',
  sources: (many, record) => (record ? (many > 1 ? 'Источники:' : 'Источник:') : 'Что за этим стоит:'),
  newTab: '(откроется в новой вкладке)',
};
