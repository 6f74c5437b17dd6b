/** Facts of the talks. */
import type { Package } from '../../../kernel/setup.ts';
import type { LapseReason } from '../../../kernel/facts.ts';
import type { FactWords } from '../../catalogue.ts';
import { readOfferId } from '../../context.ts';
import type { Context } from '../../context.ts';
import { points, sentences, Who, WhoAll, capital, count, did, didAll, does, issue, load, offer } from '../grammar.ts';
import { onIssues, option, owned, quote, who, whoAll } from '../grammar.ts';
import { sayNumber } from '../../numbers.ts';
import { reported } from '../sentences.ts';

/** The issues of a package by name, or their number where the list would be long. */
function about(at: Context, pkg: Package): string {
  const ids = at.setup.issues.map((one) => one.id).filter((id) => id in pkg);
  return ids.length > 3 ? ` по ${count(ids.length, 'пункту', 'пунктам', 'пунктам')}` : onIssues(at, ids);
}

const LAPSED = {
  'talks-ended': () => 'переговоры закончились',
  settled: ({ issue: id }, at) => `пункт ${issue(at, id)} решён другой договорённостью`,
  'no-mandate': ({ role }, at) => `у ${who(at, role, 'gen')} больше нет на него мандата`,
} satisfies { [B in LapseReason['because']]: (why: Extract<LapseReason, { because: B }>, at: Context) => string };

export const TALKS = {
  proposed: ({ offer: { id, by, to, package: pkg, answers, words, copies } }, at) => {
    const number = readOfferId(id)?.number;
    return sentences(
      `${Who(at, by)} ${did(at, by, 'направил')} ${whoAll(at, to, 'dat')} предложение${number === undefined ? '' : ` ${sayNumber(number)}`}${about(at, pkg)}`,
      answers && `Это ответ на ${offer(at, answers, { told: by, inCase: 'acc' })}`,
      words && quote(words),
      copies.length > 0 &&
        `Копию ${copies.length === 1 && copies[0] ? does(at, copies[0], 'получает', 'получают', 'получаете') : 'получают'} ${whoAll(at, copies)}`,
    );
  },
  accepted: ({ by, offer: id }, at) =>
    `${Who(at, by)} ${did(at, by, 'принял')} ${offer(at, id, { told: by, inCase: 'acc' })}.`,
  declined: ({ by, offer: id }, at) =>
    `${Who(at, by)} ${did(at, by, 'отклонил')} ${offer(at, id, { told: by, inCase: 'acc' })}.`,
  withdrawn: ({ by, superseded, offer: id }, at) =>
    `${Who(at, by)} ${did(at, by, superseded ? 'заменил' : 'отозвал')} ${offer(at, id, { told: by, inCase: 'acc' })}${superseded ? ' новым' : ''}.`,
  lapsed: ({ why, offer: id }, at) =>
    `${capital(offer(at, id))} больше не действует: ${(LAPSED[why.because] as (why: LapseReason, at: Context) => string)(why, at)}.`,
  signed: ({ deal }, at) =>
    `${WhoAll(at, deal.signatories)} ${didAll(at, deal.signatories, 'подписал')} соглашение${about(at, deal.package)}.`,
  stands: ({ standing: { issue: id, option: chosen }, replaced }, at) =>
    `${quote(at.issue(id))}: теперь действует ${option(at, id, chosen)}${replaced ? ` вместо ${option(at, id, replaced)}` : ''}.`,
  superseded: ({ issue: id }, at) => `${quote(at.issue(id))}: прежнее заменила неопубликованная договорённость.`,
  published: ({ deal }, at) =>
    `Обнародовано соглашение${about(at, deal.package)}. ${deal.signatories.length > 1 ? 'Его подписали' : 'Его участники'}: ${whoAll(at, deal.signatories)}.`,
  said: ({ by, to, words, sentence }, at) => {
    const audience = to.length > 0 ? ` (для ${whoAll(at, to, 'gen')})` : '';
    const told = sentence && reported(sentence, by, at);
    return (
      sentences(told, words && `${Who(at, by)}${audience}: ${quote(words)}`) ||
      `${Who(at, by)} ${did(at, by, 'высказался')}${audience}.`
    );
  },
  claimed: ({ issue: id, by }, at) =>
    `${Who(at, by)} ${did(at, by, 'заявил')}, что обязательство по пункту ${issue(at, id)} выполнено.`,
  called: ({ issue: id, by, early }, at) =>
    `${Who(at, by)} ${did(at, by, 'востребовал')} обязательство по пункту ${issue(at, id)}${early ? ' раньше, чем условились' : ''}. Его проверят в этом месяце.`,
  estimated: ({ by, of, issue: id, points: worth }, at) =>
    `${Who(at, by)} ${did(at, by, 'отметил')}: пункт ${issue(at, id)} может стоить ${points(worth)} для ${who(at, of, 'gen')}.`,
  'ready-changed': ({ role, ready }, at) =>
    ready
      ? `${Who(at, role)} ${did(at, role, 'готов')} закончить переговоры.`
      : `${Who(at, role)} снова ${does(at, role, 'ведёт', 'ведут', 'ведёте')} переговоры.`,
  sealed: ({ by, sealed }, at) => {
    if (!sealed) return `${capital(owned(at, by, 'ваши', 'ходы'))} запечатаны.`;
    return `${Who(at, by)} ${did(at, by, 'запечатал')}: ${load(at, sealed) || 'ни одного хода'}.`;
  },
} satisfies Partial<FactWords>;
