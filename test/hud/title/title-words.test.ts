import { expect, test } from 'vitest';
import { contextOf } from '../../../src/text/context.ts';
import { titleWords } from '../../../src/text/screens/title.ts';
import { sayWhen } from '../../../src/text/when.ts';
import { hanoiShort } from '../support/hanoi-short.ts';

const at = contextOf(hanoiShort, null);
const words = titleWords();

test('a saved game says where it stands', () => {
  expect(words.stands(3, false, at)).toBe(`Jan 2007, round 3 of ${hanoiShort.calendar.rounds}`);
  expect(words.stands(4, true, at)).toBe('Finished in Feb 2007');
  expect(words.game('Hanoi', 'site', at)).toBe('Hanoi, as Download site');
});
test('a scenario says how long it is, and that it is a draft', () => {
  expect(words.length(8, 45, false)).toBe('8 rounds, 45 min');
  expect(words.length(1, 6, true)).toBe('Draft, 1 round, 6 min');
});
test('days come before months', () => {
  expect(sayWhen(new Date(2026, 10, 24, 8, 8).getTime())).toBe('24 Nov 2026, 08:08');
});
