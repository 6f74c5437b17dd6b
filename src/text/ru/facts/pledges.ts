/** Facts about pledges: acted on, tested, reported, exposed, released. */
import type { Verdict } from '../../../kernel/facts.ts';
import type { FactWords } from '../../catalogue.ts';
import type { Context } from '../../context.ts';
import { sayPercent } from '../../numbers.ts';
import { Who, capital, did, issue, issues, month, owned, quote, who } from '../grammar.ts';

const owner = (at: Context, by: string, id: string): string =>
  `${capital(owned(at, by, 'ваше', 'обязательство'))} по пункту ${issue(at, id)}`;
const own = (at: Context, by: string, verb: string, id: string): string =>
  `${Who(at, by)} ${verb} своё обязательство по пункту ${issue(at, id)}`;

/** A test's public result. */
const VERDICTS = {
  none: (at, by, id) => `${owner(at, by, id)} рассмотрено.`,
  running: (at, by, id, reports) =>
    reports === null
      ? `${owner(at, by, id)} остаётся в силе.`
      : `По обязательству ${issue(at, id)} наступил срок. Рабочая группа сообщит вывод ${reports === at.now ? 'в этом же месяце' : `в ${month(at, reports, 'loc')}`}.`,
  kept: (at, by, id) => `${own(at, by, did(at, by, 'выполнил'), id)}.`,
  broken: (at, by, id) => `${own(at, by, did(at, by, 'нарушил'), id)}.`,
  never_due: (at, by, id) => `${owner(at, by, id)}: срок так и не наступил.`,
} satisfies { [V in Verdict]: (at: Context, by: string, id: string, reports: number | null) => string };

/** The act a role promised, in the scenario's words, where one option alone has an act. */
const actOf = (at: Context, id: string): string | null => {
  const acts = at.issueOf(id)?.options.flatMap((one) => one.pledge?.act?.says ?? []) ?? [];
  return new Set(acts).size === 1 ? (acts[0] ?? null) : null;
};

export const PLEDGES = {
  acted: ({ role, issue: id, worked }, at) => {
    const act = actOf(at, id);
    return `${Who(at, role)} ${did(at, role, 'взялся')} выполнять обязательство по пункту ${issue(at, id)}${act ? `: ${quote(act)}` : ''}. ${worked ? 'Получилось' : 'Не получилось'}.`;
  },
  'took-effect': ({ issue: id }, at) => `${quote(at.issue(id))}: договорённость вступила в силу при подписании.`,
  tested: ({ issue: id, by, truth, verdict, reports }, at) => {
    const known = truth === undefined || (verdict === 'kept' && truth) || (verdict === 'broken' && !truth);
    return (
      VERDICTS[verdict](at, by, id, reports) + (known ? '' : ` По сути оно ${truth ? 'выполнено' : 'не выполнено'}.`)
    );
  },
  breached: ({ issue: id }, at) =>
    `Обязательство по пункту ${issue(at, id)} в этом месяце не выполнено. Этого пока никто не заметил.`,
  reported: ({ issue: id, by, verdict }, at) => `Рабочая группа сообщила вывод. ${VERDICTS[verdict](at, by, id, null)}`,
  exposed: ({ issue: id, by, claimOnly }, at) =>
    claimOnly
      ? `Выяснилось, что ${owned(at, by, 'ваше', 'обязательство')} по пункту ${issue(at, id)} не выполнено. Заявление о выполнении не засчитано.`
      : `Выяснилось, что ${who(at, by)} не ${did(at, by, 'выполнил')} обязательство по пункту ${issue(at, id)}. Теперь оно считается нарушенным.`,
  freed: ({ issue: id }, at) => {
    const by = at.pledgor(id);
    return `${by ? owner(at, by, id) : `Обязательство по пункту ${issue(at, id)}`} снято: оно не выполнено и не нарушено.`;
  },
  postponed: ({ issues: ids, reports }, at) =>
    `Рабочая группа сообщит вывод о ${issues(at, ids)} позже: в ${month(at, reports, 'loc')}.`,
  delivered: ({ issue: id, role, share }, at) =>
    `${quote(at.issue(id))}: ${who(at, role, 'dat')} ${share >= 1 ? 'досталось всё' : share <= 0 ? 'не досталось ничего' : `досталось ${sayPercent(share)}`}.`,
} satisfies Partial<FactWords>;
