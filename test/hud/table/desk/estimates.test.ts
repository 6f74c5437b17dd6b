import { expect, test } from 'vitest';
import { deskModel } from '../../../../src/hud/table/desk/desk-model.ts';
import { reachOf } from '../../../../src/hud/table/desk/estimates.ts';
import type { Stop } from '../../../../src/hud/table/desk/stops.ts';
import { issue, option, setup } from '../../../support/case.ts';
import { Game, seats } from '../../../support/game.ts';
import { sat } from '../../support/seated.ts';

const stops = (...options: (string | null)[]): Stop[] =>
  options.map((option) => ({ option, says: option ?? 'out', worth: 0 }));
/** Left is best for them. */
const asked = stops('low', 'middle', null);
const plants = {
  issue: 'plants',
  stops: stops(null, 'night', 'surprise'),
  estimate: { points: 8, basis: 'guess' },
} as const;

test('an end of the fader is worth what you noted, to the point', () => {
  expect(reachOf({ plants: 'surprise' }, [plants])).toEqual({ low: -8, high: -8, guessed: 1, said: 0, of: 1 });
});

test('a middle stop may be worth anything between its neighbours', () => {
  expect(reachOf({ plants: 'night' }, [plants])).toEqual({ low: -6, high: -2, guessed: 1, said: 0, of: 1 });
});

test('what you would give counts in their favour', () => {
  const protocol = { issue: 'protocol', stops: asked, estimate: { points: 20, basis: 'said' } } as const;
  expect(reachOf({ protocol: 'low' }, [protocol])).toMatchObject({ low: 20, high: 20 });
  expect(reachOf({ protocol: 'low', plants: 'surprise' }, [protocol, plants])).toMatchObject({
    low: 12,
    high: 12,
    guessed: 1,
    said: 1,
  });
});

test('issues without an estimate are counted, not guessed', () => {
  expect(reachOf({ plants: 'night' }, [{ ...plants, estimate: null }])).toEqual({
    low: 0,
    high: 0,
    guessed: 0,
    said: 0,
    of: 1,
  });
});

/** The plants are the USTR's dearest issue, with 12 points between the ends. */
const game = () =>
  new Game(
    setup({
      issues: [
        issue('plants', ['ustr', 'russia'], [option('night', { worth: { ustr: 12, russia: -3 } })]),
        issue('protocol', ['ustr', 'russia'], [option('now', { worth: { ustr: -4, russia: 22 } })]),
      ],
    }),
  );
const estimates = (played: Game) => {
  const model = deskModel(sat(played, 'ustr'), ['russia'], {}, null);
  return model.faders.map(({ estimate }) => estimate);
};

test('of what nobody spoke nothing is reckoned', () => {
  expect(estimates(game())).toEqual([null, null]);
});

test('what they say matters is reckoned on the scale of your own dearest issue; the last word counts', () => {
  const played = game();
  seats(played).russia.says({ kind: 'matters', issue: 'protocol', level: 4 });
  expect(estimates(played)).toEqual([null, { points: 12, basis: 'said' }]);
  seats(played).russia.says({ kind: 'matters', issue: 'protocol', level: 2 });
  expect(estimates(played)).toEqual([null, { points: 6, basis: 'said' }]);
});

test('your own guess goes before their word', () => {
  const played = game();
  seats(played).russia.says({ kind: 'matters', issue: 'protocol', level: 1 });
  played.play('ustr', { do: 'estimate', of: 'russia', issue: 'protocol', points: 20 });
  expect(estimates(played)).toEqual([null, { points: 20, basis: 'guess' }]);
});
