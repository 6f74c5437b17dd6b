import { afterEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/en/english.ts';
import { sayFact } from '../../src/text/facts.ts';
import { speak } from '../../src/text/language.ts';
import { monthName } from '../../src/text/months.ts';
import { sayNumber } from '../../src/text/numbers.ts';
import { SMALL_CASE } from './small-case.ts';

afterEach(() => speak(english));

describe('another language', () => {
  it('changes words, months and numbers together', () => {
    const other: Catalogue = {
      ...english,
      locale: 'ru',
      facts: { ...english.facts, 'month-turned': () => 'Месяц закончился.' },
    };
    speak(other);
    expect(sayFact({ type: 'month-turned' }, SMALL_CASE, null).text).toBe('Месяц закончился.');
    expect(monthName(SMALL_CASE, 3, 'long')).toBe('январь');
    expect(sayNumber(0.5)).toBe('0,5');
  });
});
