/** The papers beside the table: what was agreed, and the disc in words. */
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { WhoAll, capital, does, issues, month, quote, steps as inSteps, stop, who } from '../grammar.ts';

const short = (at: Context, round: number): string => monthName(at.setup, round, 'short');

export const PAPERS: Parts['papers'] = {
  // What was agreed.
  dealsAndPledges: 'Соглашения и обязательства',
  nothingAgreed: 'Пока ни о чём не договорились. Соглашение обязывает, когда его приняли все адресаты.',
  dealsHeading: 'Соглашения',
  deal: (round, signatories, at) => `${capital(short(at, round))}: ${WhoAll(at, signatories)}`,
  sayDone: 'Заявить, что выполнено',
  callNow: 'Востребовать сейчас',
  calledEarly: (from, price, at) =>
    price.length === 0
      ? `С ${month(at, from, 'gen')} его можно востребовать без потерь.`
      : `До ${month(at, from, 'gen')} само требование стоит: ${price.join('; ')}.`,
  claimAsk: (issue, costs, at) =>
    `Вы заявите, что выполнено: ${quote(at.issue(issue))}. Если это не так и правда раскроется, доверие к вам упадёт не меньше чем на ${sayNumber(costs)} — сильнее, чем от молчания. Заявить?`,
  claimIt: 'Да, выполнено',
  notYet: 'Пока нет',

  // How a pledge stands, in one short phrase.
  agreed: 'согласовано, в силе',
  released: 'снято',
  exposed: 'нарушено, раскрыто',
  kept: 'выполнено',
  broken: 'нарушено',
  neverDue: 'срок не наступил',
  underReview: (until, at) => `проверяется, вывод — ${until === at.now ? 'в этом месяце' : short(at, until)}`,
  called: 'востребовано: проверят в этом месяце',
  dueIn: (round, at) => `срок — ${round === at.now ? 'в этом месяце' : short(at, round)}`,
  dueMonthly: 'каждый месяц',
  noDate: 'без срока',
  claimed: (state) => `${state}, заявлено о выполнении`,

  // The table in words.
  inWords: 'Стол словами',
  monthOf: (round, at) =>
    `${capital(monthName(at.setup, round, 'full'))}, месяц ${sayNumber(round)} из ${sayNumber(at.setup.calendar.rounds)}.`,
  track: (track, walked, steps, held, at) =>
    `${at.track(track)}: ${sayNumber(walked)} из ${sayNumber(steps)}. ${
      held === 0 ? 'Удержанных шагов нет.' : `Удержано: ${inSteps(held)}.`
    }`,
  held: (track, step, holder, at) =>
    `Шаг ${sayNumber(step)} ${
      at.isRole(holder)
        ? `${does(at, holder, 'удерживает', 'удерживают', 'удерживаете')} ${who(at, holder)}`
        : `удерживает ${at.holder(track, holder)}`
    }.`,
  you: '(вы)',
  everyone: 'Видят все',
  money: 'Где идут деньги',
  channel: (state, share) => (share > 0 ? `${state}, проходит ${sayPercent(share)} продаж` : state),
  credibility: 'Доверие',
  ofHundred: (value) => `${sayNumber(value)} из 100`,
  yesOrNo: (yes) => (yes ? 'да' : 'нет'),
  goal: (says) => `Ваша цель: ${stop(says)}`,
  needed: (least, ids, at) => `Чтобы подписать, нужно ${sayNumber(least)}: ${issues(at, ids)}.`,
  onlyYou: 'личное',
};
