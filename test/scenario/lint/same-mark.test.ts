import { expect, test } from 'vitest';
import { small, told } from '../small.ts';

test('two roles with one mark', () => {
  expect(told(small().replace('mark: triangle', 'mark: square'))).toEqual([
    'same-mark: `ustr` and `russia` both have the mark square. Free marks are triangle, diamond, hexagon, star.',
  ]);
});
