import { expect, test } from 'vitest';
import { nextOpen } from '../../../src/hud/controls/fader-steps.ts';

const stops = (marks: string) => [...marks].map((mark) => ({ whyNot: mark === 'x' ? 'closed' : null }));

test('an open stop is taken', () => {
  expect(nextOpen(stops('ooo'), 0, 1)).toEqual({ value: 1, refused: null });
  expect(nextOpen(stops('ooo'), 0, 2)).toEqual({ value: 2, refused: null });
});

test('a step onto a closed stop passes on to the next open one, and names the closed one', () => {
  expect(nextOpen(stops('oxo'), 0, 1)).toEqual({ value: 2, refused: 1 });
  expect(nextOpen(stops('oxxo'), 3, 2)).toEqual({ value: 0, refused: 2 });
});

test('with nothing open beyond, the knob stays', () => {
  expect(nextOpen(stops('oox'), 1, 2)).toEqual({ value: 1, refused: 2 });
});

test('a jump onto a closed stop stays put: the reader aimed at that stop, not at another', () => {
  expect(nextOpen(stops('ooxo'), 0, 2)).toEqual({ value: 0, refused: 2 });
});
