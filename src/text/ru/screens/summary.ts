/** The month in three lines, and the other seats' reasons. */
import { sayMoved, sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { capital, issues, list, month, sentences, who } from '../grammar.ts';

function onceKept({ to, ifKept }: { readonly to: number; readonly ifKept: number }): string {
  const [now, then] = [sayNumber(to, 0), sayNumber(ifKept, 0)];
  if (now === then) return '';
  return `Если сдержат все обещания: ${then}${ifKept < to ? ', ведь ваши ещё будут вам стоить' : ''}`;
}

export const SUMMARY: Parts['summary'] = {
  title: (round, at) => `${capital(month(at, round))} в трёх строках`,
  changed: 'Что изменилось для вас',
  fell: 'Чему подошёл срок',
  next: 'Что дальше',
  debriefNext: 'Разбор.',
  stand: (score, moved) =>
    sentences(score && `Счёт: сейчас ${sayMoved(score.from, score.to)}`, score && onceKept(score), ...moved) ||
    'Ничего такого, что вам видно.',
  verdicts: ({ kept, broken, exposed, review, unread }, at) =>
    sentences(
      kept.length > 0 && `Выполнено: ${issues(at, kept)}`,
      broken.length > 0 && `Нарушено: ${issues(at, broken)}`,
      exposed.length > 0 && `Нарушено, и это раскрылось: ${issues(at, exposed)}`,
      review.length > 0 && `На проверке: ${issues(at, review)}`,
      unread.length > 0 &&
        `По соглашению, которого вы не читали: ${list(unread.map(({ role, rose }) => `доверие к ${who(at, role, 'dat')} ${rose ? 'выросло' : 'упало'}`))}`,
    ) || 'Ничему.',
  coming: (round, { due, reports, opens }, at) =>
    sentences(
      due.length > 0 && `Срок в ${month(at, round, 'loc')}: ${issues(at, due)}`,
      reports.length > 0 && `Вывод проверки: ${issues(at, reports)}`,
      opens.length > 0 && `Можно подписать: ${issues(at, opens)}`,
    ) || `${capital(month(at, round))}, без подходящих сроков.`,
  again: 'Повторить',
  readDebrief: 'Читать разбор',
  goTo: (round, at) => `К ${month(at, round, 'dat')}`,
  why: 'Почему они так поступили',
  noReason: 'Причин за этот месяц никто не назвал.',
};
