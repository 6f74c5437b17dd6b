/** Facts that move a number: meters, credibility, capital, payments. */
import type { FactWords } from '../../catalogue.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { Who, capital, did, onTrack, quote, who } from '../grammar.ts';
import { turned } from '../../turned.ts';
import { SUBJECTS } from '../subjects.ts';

/** `вырос`, `выросло`: the verb for a subject that ends so in the past. */
const went = (from: number, to: number, end: '' | 'о'): string =>
  from < to ? `вырос${end && 'ло'}` : from > to ? `снизил${end ? 'ось' : 'ся'}` : `не изменил${end ? 'ось' : 'ся'}`;

export const NUMBERS = {
  'meter-moved': ({ meter, from, to }, at) => {
    const name = SUBJECTS.meter(meter, at);
    if (to === undefined) return `Показатель ${quote(name)} изменился.`;
    if (at.isFlag(meter) && (to === 0 || to === 1)) return `${name}: ${turned(at, meter, to, ['нет', 'да'])}.`;
    return from === undefined
      ? `${name}: теперь ${sayNumber(to)}.`
      : `Показатель ${quote(name)} ${went(from, to, '')}.`;
  },
  'credibility-moved': ({ role, from, to }, at) => `${capital(SUBJECTS.credibility(role, at))} ${went(from, to, 'о')}.`,
  'capital-moved': ({ role, from, to }, at) => `${capital(SUBJECTS.capital(role, at))} ${went(from, to, '')}.`,
  paid: ({ role, carried, income, costs }, at) =>
    `Платежи для ${who(at, role, 'gen')}: прошло ${sayPercent(carried)} спроса. Доход ${sayNumber(income, 2)}; расходы ${sayNumber(costs, 2)}.`,
  held: ({ role, track }, at) =>
    `${Who(at, role)} ${did(at, role, 'заплатил')} за удержанные шаги${onTrack(at, track)}.`,
} satisfies Partial<FactWords>;
