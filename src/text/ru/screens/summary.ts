/** The month in three lines, and the other seats' reasons. */
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { capital, issue, month, quote } from '../grammar.ts';

export const SUMMARY: Parts['summary'] = {
  title: (round, at) => `${capital(month(at, round))} в трёх строках`,
  changed: 'Что изменилось для вас',
  fell: 'Чему подошёл срок',
  next: 'Что дальше',
  nothingSeen: 'Ничего такого, что вам видно.',
  noPromise: 'Ничему.',
  debriefNext: 'Разбор.',
  nothingDue: (round, at) => `${capital(month(at, round))}: ни один срок не наступает.`,
  stand: (points, before, ifKept) =>
    `По вашим целям у вас сейчас ${sayNumber(points)}${points === before ? ', как и раньше' : `, было ${sayNumber(before)}`}${
      sayNumber(ifKept) === sayNumber(points) ? '' : `; будет ${sayNumber(ifKept)}, если сдержат все обещания`
    }.`,
  fallsDue: (id, round, at) => `${quote(at.issue(id))}: срок — ${month(at, round)}.`,
  reports: (id, round, at) => `Вывод о пункте ${issue(at, id)} будет в ${month(at, round, 'loc')}.`,
  opens: (id, round, at) => `${quote(at.issue(id))}: можно подписать с ${month(at, round, 'gen')}.`,
  again: 'Повторить',
  readDebrief: 'Читать разбор',
  goTo: (round, at) => `К ${month(at, round, 'dat')}`,
  why: 'Почему они так поступили',
  noReason: 'Причин за этот месяц никто не назвал.',
};
