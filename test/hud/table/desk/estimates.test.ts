import { expect, test } from 'vitest';
import { reachOf } from '../../../../src/hud/table/desk/estimates.ts';
import type { Stop } from '../../../../src/hud/table/desk/stops.ts';

const stops = (...options: (string | null)[]): Stop[] =>
  options.map((option) => ({ option, says: option ?? 'out', worth: 0 }));
/** Left is best for them. */
const asked = stops('low', 'middle', null);
const plants = { issue: 'plants', stops: stops(null, 'night', 'surprise'), points: 8 };

test('an end of the fader is worth what you noted, to the point', () => {
  expect(reachOf({ plants: 'surprise' }, [plants])).toEqual({ low: -8, high: -8, known: 1, of: 1 });
});

test('a middle stop may be worth anything between its neighbours', () => {
  expect(reachOf({ plants: 'night' }, [plants])).toEqual({ low: -6, high: -2, known: 1, of: 1 });
});

test('what you would give counts in their favour', () => {
  const protocol = { issue: 'protocol', stops: asked, points: 20 };
  expect(reachOf({ protocol: 'low' }, [protocol])).toMatchObject({ low: 20, high: 20 });
  expect(reachOf({ protocol: 'low', plants: 'surprise' }, [protocol, plants])).toMatchObject({ low: 12, high: 12 });
});

test('issues without an estimate are counted, not guessed', () => {
  expect(reachOf({ plants: 'night' }, [{ ...plants, points: null }])).toEqual({ low: 0, high: 0, known: 0, of: 1 });
});
