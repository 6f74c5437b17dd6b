/** What a number is called: whose trust or capital, which meter. */
import type { SubjectWords } from '../catalogue.ts';
import { sayNumber } from '../numbers.ts';
import { named, owned, who } from './grammar.ts';

export const SUBJECTS = {
  credibility: (role, at) => `доверие к ${who(at, role, 'dat')}`,
  capital: (role, at) => owned(at, role, 'ваш', 'капитал'),
  meter: (id, at) => {
    const of = at.meterOf(id)?.of;
    const name = at.thing(id);
    const owner = of && !at.isYou(of) ? named(at, of) : '';
    return owner && !name.toLowerCase().includes(stem(owner)) ? `${name} (${owner})` : name;
  },
  outOf: (steps) => `из ${sayNumber(steps)}`,
} satisfies SubjectWords;

/** What the cases of a name have in common, near enough to find it in a phrase. */
const stem = (name: string): string => (name.length > 3 ? name.slice(0, -1) : name).toLowerCase();
