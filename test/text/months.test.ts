import { describe, expect, it } from 'vitest';
import { monthName } from '../../src/text/months.ts';
import { sayNumber, sayPair, sayPercent, saySigned } from '../../src/text/numbers.ts';

const calendar = { calendar: { first: '2006-11', rounds: 8 } };

describe('months', () => {
  it('count from the calendar’s first, across the year', () => {
    expect(monthName(calendar, 1, 'short')).toBe('Nov 2006');
    expect(monthName(calendar, 3, 'short')).toBe('Jan 2007');
    expect(monthName(calendar, 3, 'long')).toBe('January');
    expect(monthName(calendar, 8, 'full')).toBe('June 2007');
    expect(monthName(calendar, 8, 'tick')).toBe('Jun');
  });
  it('are named before the first and after the last too', () => {
    expect(monthName(calendar, 0, 'short')).toBe('Oct 2006');
    expect(monthName(calendar, 9, 'short')).toBe('Jul 2007');
  });
});

describe('numbers', () => {
  it('carry a true minus sign and no more decimals than they need', () => {
    expect(sayNumber(4)).toBe('4');
    expect(sayNumber(-0.5)).toBe('−0.5');
    expect(sayNumber(1200)).toBe('1,200');
    expect(sayNumber(-0)).toBe('0');
    expect(saySigned(2)).toBe('+2');
    expect(saySigned(-1.25)).toBe('−1.25');
    expect(saySigned(0)).toBe('0');
    expect(sayPercent(0.28)).toBe('28%');
  });
  it('before and after can be told apart', () => {
    expect(sayPair(4, 6)).toEqual(['4', '6']);
    expect(sayPair(4, 4.04)).toEqual(['4', '4.04']);
    expect(sayPair(4, 4.0001)).toEqual(['4', '4']);
    expect(sayPair(4, 4)).toEqual(['4', '4']);
  });
});
