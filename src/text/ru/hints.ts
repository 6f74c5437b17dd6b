/** The desk's one next step. */
import type { HintWords } from '../catalogue.ts';
import { sayNumber } from '../numbers.ts';
import { Who, did, didAll, issue, whoAll, who } from './grammar.ts';

export const HINTS = {
  opened: ({ to, bound }, at) =>
    `Заготовка: лучше, чем ${bound ? 'уже подписанное' : 'без соглашения'}. Сдвиньте ползунок или отправьте его ${whoAll(at, to, 'dat')}.`,
  empty: () => 'Сдвиньте ползунок, чтобы включить пункт в предложение.',
  'nothing-left': ({ to }, at) =>
    `В этом месяце с ${whoAll(at, to, 'ins')} подписывать нечего. Выберите другого адресата или нажмите «Готово».`,
  'no-addressee': () => 'Выберите, кому предложение.',
  'below-walk-away': () => 'Ниже отметки выгоднее уйти. Попросите больше по пункту, который для вас важен.',
  'below-standing': ({ standing }) =>
    `Не больше, чем ${sayNumber(standing, 0)} по уже подписанному. Попросите больше по пункту, который для вас важен.`,
  'above-walk-away': ({ to, bound }, at) =>
    `Это лучше, чем ${bound ? 'уже подписанное' : 'без соглашения'}. Когда всё устроит, отправьте ${whoAll(at, to, 'dat')}.`,
  'same-as-theirs': ({ from }, at) =>
    `То же самое ${did(at, from, 'предложил')} ${who(at, from)}. Примите это предложение или сдвиньте ползунок.`,
  'theirs-is-better': ({ from }, at) =>
    `${Who(at, from)} ${did(at, from, 'предложил')} не меньше. Сначала посмотрите на то предложение.`,
  'one-gap': ({ issue: id, from }, at) =>
    `С предложением ${who(at, from, 'gen')} расходится один пункт: ${issue(at, id)}.`,
  repeated: ({ to }, at) =>
    `Вы это уже отправляли, и ${whoAll(at, to)} не ${didAll(at, to, 'согласился')}. Сначала сдвиньте ползунок.`,
  'no-offers-left': () => 'Предложения на этот месяц закончились. Можно отвечать, говорить и нажать «Готово».',
} satisfies HintWords;
