/** Every fact in Russian, gathered from its themes. */
import type { FactWords } from '../catalogue.ts';
import { COURSE } from './facts/course.ts';
import { LEVERAGE } from './facts/leverage.ts';
import { NUMBERS } from './facts/numbers.ts';
import { PLEDGES } from './facts/pledges.ts';
import { TALKS } from './facts/talks.ts';

export const FACTS = { ...COURSE, ...TALKS, ...LEVERAGE, ...PLEDGES, ...NUMBERS } satisfies FactWords;
