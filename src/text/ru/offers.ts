/** Packages, offers and pledges in whole sentences. */
import type { Effect } from '../../kernel/effect.ts';
import type { Catalogue, OfferTerms, PledgeTerms } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { sayPercent, saySigned } from '../numbers.ts';
import { amount, effects } from './effects.ts';
import { capital, doAll, does, issue, list, month, onTrack, option, owned, quote, stepsOff, stop } from './grammar.ts';
import { when, who, whoAll } from './grammar.ts';
import { SUBJECTS } from './subjects.ts';

export const wordPackage: Catalogue['package'] = (lines) =>
  lines.map((line) => `${line.issue}: ${quote(line.option)}`).join('; ') || 'пока ничего';

const ACCEPT = ['', '', 'оба ', 'все '];

/** `вы отпускаете до 2 шагов` */
function released(of: Effect, at: Context): string | null {
  if (of.do !== 'release' || of.if !== undefined || of.chance !== undefined || of.in) return null;
  const role = at.isRole(of.holder);
  const holder = role ? who(at, of.holder) : at.holder(of.track, of.holder);
  const verb = role ? does(at, of.holder, 'отпускает', 'отпускают', 'отпускаете') : 'отпускает';
  const holds = role ? does(at, of.holder, 'держит', 'держат', 'держите') : 'держит';
  const all = of.count >= 99;
  return `${holder} сразу ${verb} ${all ? 'все шаги' : stepsOff(of.count)}${onTrack(at, of.track)}${all ? `, которые ещё ${holds}` : ''}`;
}
const owes = (at: Context, by: string): string =>
  `${who(at, by)} ${does(at, by, 'берёт', 'берут', 'берёте')} обязательство`;

export const wordOffer: Catalogue['offer'] = ({ to, settled, owed, atSignature }: OfferTerms, at) => {
  const done = atSignature.map((of) => released(of, at));
  const clauses = [
    ...done.flatMap((clause) => clause ?? []),
    ...owed.map(({ by, items }) => {
      const what = list(items.map((item) => `${option(at, item.issue, item.option)} (${when(at, item.when)})`));
      return `${owes(at, by)}: ${what}`;
    }),
    ...settled.map((one) => `по пункту ${issue(at, one.issue)} принято ${option(at, one.issue, one.option)}`),
  ];
  const head = `Если ${whoAll(at, to)} ${ACCEPT[Math.min(to.length, 3)] ?? ''}${doAll(at, to, 'согласится', 'согласятся', 'согласитесь')}`;
  const rest = effects(
    atSignature.filter((_, i) => done[i] === null),
    at,
  );
  const also = rest.length > 0 ? ` При подписании: ${rest.join('; ')}.` : '';
  return clauses.length === 0 ? `${head}, пока ничего не изменится.${also}` : `${head}: ${clauses.join('; ')}.${also}`;
};

const PROOFS = {
  independent: () => 'Внешний наблюдатель проверяет суть и сообщает вывод сразу.',
  'joint-review': () => 'Двусторонняя рабочая группа смотрит на то, что можно увидеть, и сообщает вывод через месяц.',
  'self-report': (at, by) =>
    `Засчитывается ${owned(at, by, 'ваш', 'собственный отчёт')}; молчание считается нарушением.`,
} satisfies { [K in NonNullable<PledgeTerms['proof']>]: (at: Context, by: string) => string };

export const wordPledge: Catalogue['pledge'] = (terms, at) => {
  const { by, issue: id, to, proof, proofIssue, credibility } = terms;
  const others = to.length > 0 ? ` перед ${whoAll(at, to, 'ins')}` : '';
  const lines = [`${capital(owes(at, by))}${others}: ${option(at, id, terms.option)} (${when(at, terms.when)}).`];
  if (terms.when.kind === 'undated') {
    const early = effects(terms.ifCalledEarly, at);
    const price = early.length > 0 ? ` Раньше это обойдётся так: ${early.join('; ')}.` : '';
    lines.push(
      stop(`Его проверят, только если востребовать; с ${month(at, terms.when.freeFrom, 'gen')} это ничего не стоит`) +
        price,
    );
  }
  if (proof) lines.push(PROOFS[proof](at, by));
  else if (proofIssue)
    lines.push(
      `Как его проверят, решает пункт ${issue(at, proofIssue)}; если он не подписан, засчитывается ${owned(at, by, 'ваш', 'собственный отчёт')}.`,
    );
  if (terms.delivers !== null) {
    const works = amount(terms.delivers, sayPercent);
    lines.push(works ? `Вероятность, что всё получится: ${works}.` : 'Может и не получиться.');
  }
  const follow = (verdict: 'kept' | 'broken', then: readonly Effect[]): void => {
    const shift = credibility ? saySigned(credibility[verdict]) : verdict === 'kept' ? 'растёт' : 'падает';
    const told = [...(shift === '0' ? [] : [`${SUBJECTS.credibility(by, at)} ${shift}`]), ...effects(then, at)];
    if (told.length > 0) lines.push(`${verdict === 'kept' ? 'Если выполнено' : 'Если нарушено'}: ${told.join('; ')}.`);
  };
  follow('kept', terms.ifKept);
  follow('broken', terms.ifBroken);
  return lines;
};
