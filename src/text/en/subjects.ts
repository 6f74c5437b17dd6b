/** What a number is called inside a sentence: whose credibility, which meter. */
import type { SubjectWords } from '../catalogue.ts';
import { sayNumber } from '../numbers.ts';
import { who, whose } from './grammar.ts';

export const SUBJECTS = {
  credibility: (role, at) => `${whose(at, role)} credibility`,
  capital: (role, at) => `${whose(at, role)} capital`,
  meter: (id, at) => {
    const of = at.meterOf(id)?.of;
    const name = at.thing(id);
    const owner = of && !at.isYou(of) ? who(at, of) : '';
    return owner && !name.toLowerCase().includes(owner.toLowerCase()) ? `${name} (${owner})` : name;
  },
  outOf: (steps) => `of ${sayNumber(steps)}`,
} satisfies SubjectWords;
