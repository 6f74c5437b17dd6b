/** Questions to talk about, each about a moment of the very game that was played. */
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { Who, WhoAll, capital, count, did, didAll, issue, month, quote, who } from '../grammar.ts';

const when = (at: Context, round: number): string => capital(month(at, round));

/** What became of a way to pay. */
const TURNS = {
  opens: { title: 'канал платежей открылся', says: 'начал проводить деньги' },
  widens: { title: 'канал платежей стал шире', says: 'проводит больше денег, чем раньше' },
  narrows: { title: 'канал платежей сузился', says: 'был открыт, а теперь едва сочится: денег проходит меньше' },
  cut: { title: 'канал платежей перекрыт', says: 'перекрыт и больше не проводит денег' },
  closes: { title: 'канал платежей закрылся', says: 'закрылся и больше не проводит денег' },
};

export const MOMENTS: Parts['debrief']['moments'] = {
  hollow: (round, id, at) => ({
    title: `${when(at, round)}: выполнено по форме`,
    text: `Вердикт по пункту ${issue(at, id)}: выполнено; на деле — нет. Что могло бы это показать?`,
  }),
  undated: (round, id, at) => ({
    title: `${when(at, round)}: обещание без срока`,
    text: `Пункт ${issue(at, id)} никто не востребовал. Чего он стоил каждой стороне?`,
  }),
  broken: (round, id, by, at) => ({
    title: `${when(at, round)}: нарушенное обязательство`,
    text: `Вердикт по пункту ${issue(at, id)}: нарушено, и ${who(at, by)} действительно не ${did(at, by, 'выполнил')} обещание. Что заставило бы ему поверить?`,
  }),
  wronged: (round, id, by, at) => ({
    title: `${when(at, round)}: признано нарушенным, хотя выполнено`,
    text: `Вердикт по пункту ${issue(at, id)}: нарушено; на деле ${who(at, by)} ${did(at, by, 'выполнил')} обещание. Что могло бы это показать?`,
  }),
  channel: (round, id, how, at) => ({
    title: `${when(at, round)}: ${TURNS[how].title}`,
    text: `Канал ${quote(at.channel(id))} ${TURNS[how].says}. Кто получил рычаг, а кто потерял?`,
  }),
  unused: (round, step, track, at) => ({
    title: `${when(at, round)}: рычаг пропал без пользы`,
    text: `Шаг ${sayNumber(step)} на пути ${quote(at.track(track))} пройден, и удерживать его больше нельзя. Что на него можно было купить?`,
  }),
  blocked: (round, by, move, at) => ({
    title: `${when(at, round)}: ход впустую`,
    text: `${Who(at, by)} ${did(at, by, 'сделал')} ход ${quote(at.move(move))}, и его заблокировали. Можно ли было это предвидеть?`,
  }),
  rewritten: (round, before, id, at) => ({
    title: `${when(at, round)}: соглашение переписано`,
    text: `${issue(at, id)}: то, что решили в ${month(at, before, 'loc')}, заменено. Что изменилось и кто об этом попросил?`,
  }),
  outside: (round, by, signatories, at) => ({
    title: `${when(at, round)}: за закрытой дверью`,
    text: `${WhoAll(at, signatories)} ${didAll(at, signatories, 'подписал')} соглашение без ${who(at, by, 'gen')}, и ${who(at, by)} от этого ${did(at, by, 'проиграл')}. Что можно было предложить, чтобы попасть за стол?`,
  }),
  slow: (round, offers, at) => ({
    title: `${when(at, round)}: первая подпись`,
    text: `До неё было ${count(offers, 'предложение', 'предложения', 'предложений')}. Какие сдвинули переговоры, а какие только заняли время?`,
  }),
  silence: () => ({
    title: 'Ни одного соглашения',
    text: 'Кто был ближе всех к подписи и чего ждал?',
  }),
};
