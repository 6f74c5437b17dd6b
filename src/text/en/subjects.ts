/** What a number is called: whose credibility, which meter. */
import type { SubjectWords } from '../catalogue.ts';
import { sayNumber } from '../numbers.ts';
import { Whose } from './grammar.ts';

export const SUBJECTS = {
  credibility: (role, at) => `${Whose(at, role)} credibility`,
  capital: (role, at) => `${Whose(at, role)} capital`,
  meter: (id, at) => {
    const of = at.meterOf(id)?.of;
    return of && !at.isYou(of) ? `${at.thing(id)} (${at.role(of)})` : at.thing(id);
  },
  outOf: (steps) => `of ${sayNumber(steps)}`,
} satisfies SubjectWords;
