/** Refusals: the reason, then what to do instead. */
import type { OfferStatus } from '../../kernel/board.ts';
import type { RefusalWords } from '../catalogue.ts';
import { fromId } from '../context.ts';
import { sayNumber } from '../numbers.ts';
import { count, issue, list, month, option, quote, sentences, stop, who, whoAll } from './grammar.ts';
import { LABELS } from './labels.ts';

const STATUS = {
  live: 'открыто',
  signed: 'уже стало соглашением',
  declined: 'отклонено',
  withdrawn: 'отозвано',
  superseded: 'заменено новым',
  lapsed: 'больше не действует',
} satisfies { [S in OfferStatus]: string };

export const REFUSALS = {
  over: () => 'Игра окончена. Прочитайте разбор или начните новую игру.',
  'wrong-phase': ({ phase, needs }) =>
    `Это можно сделать на этапе ${quote(LABELS.phase[needs])}, а сейчас идёт этап ${quote(LABELS.phase[phase])}. Подождите.`,
  'not-a-seat': ({ seat }) => `За этим столом нет места ${quote(seat)}. Выберите одно из тех, что есть.`,
  unknown: ({ id }) => `В этом сценарии нет такого: ${quote(fromId(id))}. Выберите из списка.`,
  'no-addressee': () => 'Предложение никому не адресовано. Выберите хотя бы одну сторону.',
  'addressed-to-self': () => 'Себе писать нельзя. Выберите другую сторону.',
  'empty-package': () => 'В предложении нет ни одного пункта. Сдвиньте хотя бы один ползунок.',
  'not-signable': ({ issue: id, missing }, at) =>
    `Под пунктом ${issue(at, id)} ${missing.length === 1 ? 'нужна ещё подпись' : 'нужны ещё подписи'} ${whoAll(at, missing, 'gen')}. Добавьте адресата или исключите этот пункт.`,
  'not-open': ({ issue: id, opens }, at) =>
    `Пункт ${issue(at, id)} откроется в ${month(at, opens, 'loc')}. Пока не включайте его.`,
  'no-mandate': ({ role, issue: id, option: chosen, has = [] }, at, here = false) => {
    const what = `${option(at, id, chosen)} по пункту ${issue(at, id)}`;
    if (!at.isYou(role))
      return `У ${who(at, role, 'gen')} нет мандата на ${what}. Предложите что-нибудь другое по этому пункту.`;
    const needs = at.optionOf(id, chosen)?.needsSays[role] ?? null;
    const now = has.filter(({ meter }) => !at.isFlag(meter)).map(({ value }) => sayNumber(value));
    return sentences(
      here ? 'Мандата пока нет' : `У вас нет мандата на ${what}`,
      needs,
      now.length > 0 && `Сейчас у вас ${list(now)}`,
      here ? 'Его можно получить ходами' : 'Выберите другой вариант или сначала получите мандат ходами',
    );
  },
  'ruled-out': ({ issue: id, option: chosen, otherIssue, otherOption }, at) =>
    `${option(at, id, chosen)} (${at.issue(id)}) и ${option(at, otherIssue, otherOption)} (${at.issue(otherIssue)}) несовместимы в одном пакете. Измените что-то одно.`,
  'already-stands': ({ issue: id, option: chosen }, at) =>
    `По пункту ${issue(at, id)} уже действует ${option(at, id, chosen)}. Исключите его или предложите другой вариант.`,
  'already-tested': ({ issue: id }, at) =>
    `Обязательство по пункту ${issue(at, id)} уже проверили, заменить его нельзя. Исключите этот пункт.`,
  'too-many-offers': ({ limit }) =>
    `В этом месяце вы уже отправили ${count(limit, 'предложение', 'предложения', 'предложений')}, больше нельзя. Ответьте на открытые или дождитесь следующего месяца.`,
  'too-many-sentences': ({ limit }) =>
    `В этом месяце вы уже сказали ${count(limit, 'фразу', 'фразы', 'фраз')}, больше нельзя. Отправьте предложение или дождитесь следующего месяца.`,
  'too-long': ({ limit }) => `Здесь больше ${count(limit, 'знака', 'знаков', 'знаков')}. Сократите текст.`,
  'nothing-said': () => 'Пока говорить нечего. Напишите что-нибудь или выберите фразу.',
  'offer-not-live': ({ status }) => `Это предложение ${STATUS[status]}. Посмотрите на открытые предложения.`,
  'not-addressed': () => 'Это предложение адресовано другим. Составьте своё.',
  'not-your-offer': () => 'Это не ваше предложение, отозвать его нельзя. Если оно адресовано вам, отклоните его.',
  'already-accepted': () => 'Вы уже приняли это предложение, и взять согласие назад нельзя. Дождитесь других сторон.',
  'already-ready': () => 'Вы уже сообщили, что готовы. Новое предложение вам снова откроет переговоры для вас.',
  'no-pledge': ({ issue: id }, at) =>
    `Открытого обязательства по пункту ${issue(at, id)} вы не знаете. Выберите пункт, где оно есть.`,
  'not-pledgor': ({ issue: id }, at) =>
    `Обязательство по пункту ${issue(at, id)} не ваше. Это может сделать только тот, кто его взял.`,
  'not-beneficiary': ({ issue: id }, at) =>
    `Обязательство по пункту ${issue(at, id)} взято не перед вами. Востребовать его может только тот, кому обещали.`,
  'pledge-dated': ({ issue: id }, at) =>
    `У обязательства по пункту ${issue(at, id)} есть срок. Тогда его и проверят; требовать не нужно.`,
  'pledge-finished': ({ issue: id }, at) =>
    `Вопрос об обязательстве по пункту ${issue(at, id)} уже решён. Больше с ним ничего не сделать.`,
  'already-claimed': ({ issue: id }, at) =>
    `Вы уже заявили, что обязательство по пункту ${issue(at, id)} выполнено. Дождитесь проверки.`,
  'already-called': ({ issue: id }, at) =>
    `Обязательство по пункту ${issue(at, id)} уже востребовано; это можно сделать один раз. Дождитесь проверки.`,
  'already-sealed': () => 'Ваши ходы запечатаны. Дождитесь, когда откроются все.',
  'not-your-move': ({ move }, at) => `${quote(at.move(move))} — ход другой стороны. Выберите из своих.`,
  'move-twice': ({ move }, at) => `Ход ${quote(at.move(move))} вложен дважды. Его можно сделать раз в месяц.`,
  unavailable: ({ move }, at) => {
    const why = at.moveOf(move)?.availableSays;
    return `Ход ${quote(at.move(move))} сейчас недоступен.${why ? ` ${stop(why)}` : ''} Выберите другой.`;
  },
  unaffordable: ({ cost, capital }) =>
    `Эти ходы стоят ${sayNumber(cost)}, а капитала у вас ${sayNumber(capital)}. Уберите один из них.`,
  'no-act': ({ issue: id }, at) => `В этом месяце по пункту ${issue(at, id)} делать нечего. Не включайте его.`,
  'bad-estimate': ({ limit }) => `Оценка — число от 0 до ${sayNumber(limit)}. Выберите из этого промежутка.`,
} satisfies RefusalWords;
