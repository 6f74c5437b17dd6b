/** Facts that move a number: meters, credibility, capital, payments. */
import type { FactWords } from '../../catalogue.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { Who, capital, ofTrack, who } from '../grammar.ts';
import { turned } from '../../turned.ts';
import { SUBJECTS } from '../subjects.ts';

const went = (from: number, to: number): string => (from < to ? 'rose' : from > to ? 'fell' : 'stayed');

export const NUMBERS = {
  'meter-moved': ({ meter, from, to }, at) => {
    const name = SUBJECTS.meter(meter, at);
    if (to === undefined) return `${name} moved.`;
    if (at.isFlag(meter) && (to === 0 || to === 1)) return `${name}: ${turned(at, meter, to, ['no', 'yes'])}.`;
    return from === undefined ? `${name} is now ${sayNumber(to)}.` : `${name} ${went(from, to)}.`;
  },
  'credibility-moved': ({ role, from, to }, at) => `${capital(SUBJECTS.credibility(role, at))} ${went(from, to)}.`,
  'capital-moved': ({ role, from, to }, at) => `${capital(SUBJECTS.capital(role, at))} ${went(from, to)}.`,
  paid: ({ role, carried, income, costs }, at) =>
    `Payments reached ${who(at, role)}: ${sayPercent(carried)} of demand was carried. Income ${sayNumber(income, 2)}, costs ${sayNumber(costs, 2)}.`,
  held: ({ role, track }, at) => `${Who(at, role)} paid for holding steps${ofTrack(at, track)}.`,
} satisfies Partial<FactWords>;
