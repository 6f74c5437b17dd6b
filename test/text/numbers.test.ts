import { expect, test } from 'vitest';
import { sayMoved } from '../../src/text/numbers.ts';

test.each([
  [46, 48, '46 → 48'],
  [46.6, 46.2, '47 → 46'],
  [46.1, 46.4, '46.1 → 46.4'],
  [55.248, 55.2480001, '55'],
  [50, 50, '50'],
])('a score that went from %d to %d is told as “%s”', (from, to, words) => {
  expect(sayMoved(from, to)).toBe(words);
});
