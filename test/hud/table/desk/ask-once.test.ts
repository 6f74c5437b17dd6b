import { expect, test } from 'vitest';
import { doubtOf } from '../../../../src/hud/table/desk/ask-once.tsx';

test('an offer below the walk-away is asked about, and by how much it falls short', () => {
  expect(doubtOf({ worth: 31, standing: 38, walkAway: 38 })).toBe('This is 7 below your walk-away. Accept it?');
  expect(doubtOf({ worth: 38, standing: 38, walkAway: 38 })).toMatch(/^This is worth no more than your walk-away\./);
});

test('so is one above it that takes away from what stands', () => {
  expect(doubtOf({ worth: 40, standing: 48, walkAway: 38 })).toMatch(
    /leaves you 8 below where you stand\. Accept it\?$/,
  );
});

test('a better one is not', () => {
  expect(doubtOf({ worth: 49, standing: 48, walkAway: 38 })).toBeNull();
});
