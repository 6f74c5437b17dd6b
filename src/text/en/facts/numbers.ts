/** Facts that move a number: meters, credibility, capital, payments. */
import type { FactWords } from '../../catalogue.ts';
import type { Context } from '../../context.ts';
import { fromId } from '../../context.ts';
import type { Line } from '../../line.ts';
import { sayNumber, sayPair, sayPercent } from '../../numbers.ts';
import { cause } from '../causes.ts';
import { Who, Whose, ofTrack, who } from '../grammar.ts';

const moved = (label: string, from: number, to: number): Pick<Line, 'text' | 'change'> => {
  const [before, after] = sayPair(from, to);
  return {
    text: `${label} ${from < to ? 'rose' : from > to ? 'fell' : 'stayed'}.`,
    change: { label, from: before, to: after },
  };
};

/** A meter's name; another role's meter with its owner. */
const meterName = (at: Context, id: string): string => {
  const of = at.meterOf(id)?.of;
  return of && !at.isYou(of) ? `${at.thing(id)} (${at.role(of)})` : at.thing(id);
};

export const NUMBERS = {
  'meter-moved': ({ meter, from, to, band, cause: by }, at) => {
    const label = meterName(at, meter);
    const of = at.meterOf(meter)?.of;
    const rest = { why: cause(at, by), ...(of ? { role: of } : {}) };
    if (from !== undefined && to !== undefined) {
      const line = moved(label, from, to);
      const unit = at.meterOf(meter)?.unit;
      return { ...line, ...(line.change && unit ? { change: { ...line.change, unit } } : {}), ...rest };
    }
    if (to !== undefined) return { text: `${label} is now ${sayNumber(to)}.`, ...rest };
    if (!band) return { text: `${label} moved.`, ...rest };
    return { text: `${label} moved.`, change: { label, from: fromId(band.from), to: fromId(band.to) }, ...rest };
  },
  'credibility-moved': ({ role, from, to, cause: by }, at) => ({
    ...moved(`${Whose(at, role)} credibility`, from, to),
    role,
    why: cause(at, by),
  }),
  'capital-moved': ({ role, from, to, cause: by }, at) => ({
    ...moved(`${Whose(at, role)} capital`, from, to),
    role,
    why: cause(at, by),
  }),
  paid: ({ role, carried, income, costs }, at) => ({
    text: `Payments reached ${who(at, role)}: ${sayPercent(carried)} of demand was carried. Income ${sayNumber(income, 2)}, costs ${sayNumber(costs, 2)}.`,
    role,
  }),
  held: ({ role, track }, at) => ({ text: `${Who(at, role)} paid for holding steps${ofTrack(at, track)}.`, role }),
} satisfies Partial<FactWords>;
