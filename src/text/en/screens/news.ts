/** The wire: the month's news, each item tagged and sourced. */
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { count } from '../grammar.ts';

export const NEWS = {
  title: (round: number, at: Context) => `News, ${monthName(at.setup, round, 'full')}`,
  quiet: 'A quiet month: nothing on the wire.',
  read: 'What everyone at the table has just read.',
  toTalks: 'Go to the talks',
  news: 'News',
  column: (items: number) => `News, ${count(items, 'item')}`,
  inFull: 'Read it in full',
  all: (items: number) => (items === 2 ? 'Both items' : `All ${count(items, 'item')}`),
  again: 'This month’s news',
  /** `moved`: `44 → 46` */
  score: (moved: string) => `With this, your score is now ${moved}.`,
  invented: 'Invented for the game.',
  /** What goes before the sources of a statement that happened, or of one that did not. */
  sources: (many: number, record: boolean): string => (record ? (many > 1 ? 'Sources:' : 'Source:') : 'Background:'),
  newTab: '(opens in a new tab)',
};
