import { expect, test } from 'vitest';
import { sayMeter } from '../../src/text/measures.ts';
import { meter } from '../support/case.ts';

const bands = [
  { id: 'low', from: 0 },
  { id: 'high', from: 7 },
];

test('a number says what it counts, or of how many it is', () => {
  expect(sayMeter(meter('traffic', { max: 100, unit: '%' }), 70)).toBe('70%');
  expect(sayMeter(meter('cash', { unit: 'months' }), 4)).toBe('4 months');
  expect(sayMeter(meter('case', { max: 10 }), 4)).toBe('4 of 10');
  expect(sayMeter(meter('balance', { min: -5, max: 5 }), -2)).toBe('−2');
});

test('a value that the scenario has a name for is called by it', () => {
  const law = meter('law', {
    max: 3,
    stages: [
      { id: 'a_bill', from: 1 },
      { id: 'in_force', from: 3, says: 'the law of the land' },
    ],
  });
  expect(sayMeter(law, 0)).toBe('0 of 3');
  expect(sayMeter(law, 2)).toBe('2 of 3, a bill');
  expect(sayMeter(law, 3)).toBe('3 of 3, the law of the land');
});

test('what others call the bands of a number, its reader may call them too', () => {
  expect(sayMeter(meter('home', { bands }), 6.5)).toBe('6.5 of 10, low');
  expect(sayMeter(meter('home', { bands }), 7)).toBe('7 of 10, high');
  expect(sayMeter(meter('cash', { bands, unit: 'months' }), 8)).toBe('8 months');
});
