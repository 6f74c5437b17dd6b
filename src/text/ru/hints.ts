/** The desk's one next step. */
import type { HintWords } from '../catalogue.ts';
import { Who, did, didAll, issue, whoAll, who } from './grammar.ts';

export const HINTS = {
  opened: ({ to }, at) =>
    `С этим черновиком вы получите больше, чем без соглашения. Сдвиньте ползунок или отправьте его ${whoAll(at, to, 'dat')}.`,
  empty: () => 'Сдвиньте ползунок, чтобы включить пункт в предложение.',
  'no-addressee': () => 'Выберите, кому предложение.',
  'below-walk-away': () => 'Ниже отметки выгоднее уйти. Попросите больше по пункту, который для вас важен.',
  'above-walk-away': ({ to }, at) =>
    `Это лучше, чем без соглашения. Когда всё устроит, отправьте ${whoAll(at, to, 'dat')}.`,
  'same-as-theirs': ({ from }, at) =>
    `То же самое ${did(at, from, 'предложил')} ${who(at, from)}. Примите это предложение или сдвиньте ползунок.`,
  'theirs-is-better': ({ from }, at) =>
    `${Who(at, from)} ${did(at, from, 'предложил')} не меньше. Сначала посмотрите на то предложение.`,
  'one-gap': ({ issue: id, from }, at) => `Между вами и ${who(at, from, 'ins')} остался один пункт: ${issue(at, id)}.`,
  repeated: ({ to }, at) =>
    `Вы это уже отправляли, и ${whoAll(at, to)} не ${didAll(at, to, 'согласился')}. Сначала сдвиньте ползунок.`,
  'no-offers-left': () => 'Предложения на этот месяц закончились. Можно отвечать, говорить и нажать «Готово».',
} satisfies HintWords;
