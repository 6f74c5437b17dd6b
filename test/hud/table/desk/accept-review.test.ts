import { expect, test } from 'vitest';
import { doubtOf } from '../../../../src/hud/table/desk/accept-review.tsx';

test('an offer below the walk-away is asked about, and by how much it falls short', () => {
  expect(doubtOf({ worth: 31, standing: 38, walkAway: 38, bound: false })).toBe(
    'This is 7 below your walk-away. Accept it?',
  );
  expect(doubtOf({ worth: 38, standing: 38, walkAway: 38, bound: false })).toMatch(
    /^This is worth no more than your walk-away\./,
  );
});

test('once something is signed, one that takes away from it is asked about', () => {
  expect(doubtOf({ worth: 40, standing: 48, walkAway: 38, bound: true })).toMatch(
    /leaves you 8 below where you stand\. Accept it\?$/,
  );
});

test('a better one is not', () => {
  expect(doubtOf({ worth: 49, standing: 48, walkAway: 38, bound: true })).toBeNull();
  // What was signed left the seat below its walk-away: nobody can walk away from that any more.
  expect(doubtOf({ worth: 37, standing: 35, walkAway: 38, bound: true })).toBeNull();
});
