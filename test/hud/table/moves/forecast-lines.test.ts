import { expect, test } from 'vitest';
import { forecastLines, scoreLines } from '../../../../src/hud/table/moves/forecast-lines.ts';
import { forecast } from '../../../../src/kernel/forecast.ts';
import { add, meter, move, set, setup } from '../../../support/case.ts';
import { Game } from '../../../support/game.ts';
import { sat } from '../../support/seated.ts';

test('the forecast is exact for your own numbers, and says what it comes to if chance fails', () => {
  const played = new Game(
    setup({
      meters: [meter('cash', { says: 'Cash', start: 4, of: 'site', unit: 'months', seenBy: ['site'] })],
      moves: [move('sue', 'site', [add('cash', 2, { chance: 0.5 })], { cost: 2, says: 'Sue the bank' })],
    }),
  );
  played.endTalks();
  const { view, setup: seen } = sat(played, 'site');
  const told = forecast(view, seen, { moves: ['sue'], keeps: [], breaks: [] });
  expect(told && forecastLines(told, seen, 'site')).toEqual([
    { id: 'meter-cash', label: 'Cash', change: '4 → 6 months', otherwise: 'or 4, if chance fails', later: false },
  ]);
});

test('what stays as it is unless chance fails is one value, and so is a word', () => {
  const played = new Game(
    setup({
      meters: [meter('online', { says: 'The shop is online', max: 1, start: 1, of: 'site' })],
      moves: [move('keep', 'site', [{ do: 'group', then: [], else: [set('online', 0)], chance: 0.5 }])],
    }),
  );
  const { view, setup: seen } = sat(played, 'site');
  const told = forecast(view, seen, { moves: ['keep'], keeps: [], breaks: [] });
  expect(told && forecastLines(told, seen, 'site')).toMatchObject([
    { change: 'yes', otherwise: 'or no, if chance fails' },
  ]);
});

test('what is certain comes first, and of a chance the likelier end before the other', () => {
  const played = new Game(
    setup({
      meters: [
        meter('cash', { says: 'Cash', start: 4, of: 'site', seenBy: ['site'] }),
        meter('name', { says: 'Name', start: 4, of: 'site', seenBy: ['site'] }),
      ],
      moves: [move('bet', 'site', [add('cash', 2, { chance: 0.3 }), add('name', -1)], { says: 'Bet' })],
    }),
  );
  played.endTalks();
  const { view, setup: seen } = sat(played, 'site');
  const told = forecast(view, seen, { moves: ['bet'], keeps: [], breaks: [] });
  expect(told && forecastLines(told, seen, 'site')).toMatchObject([
    { id: 'meter-name', otherwise: null },
    { id: 'meter-cash', otherwise: 'or 6, if chance helps' },
  ]);
});

const lines = (now: readonly [number, number], kept: readonly [number, number]): readonly string[] =>
  scoreLines({
    score: { from: now[0], likely: now[1], to: now[1], otherwise: null, later: false },
    ifKept: { from: kept[0], likely: kept[1], to: kept[1], later: false },
  });

test('the score is said both ways, in the words of the desk', () => {
  expect(lines([35, 35], [47, 47])).toEqual(['35 now, 47 if kept']);
  expect(lines([35, 31], [47, 43])).toEqual(['35 → 31 now', '47 → 43 if kept']);
  expect(lines([35, 35], [47, 43])).toEqual(['35 now', '47 → 43 if kept']);
});

test('where no promise runs, one number is all there is to say', () => {
  expect(lines([35, 35], [35, 35])).toEqual(['35']);
  expect(lines([35, 36], [35, 36])).toEqual(['35 → 36']);
});

test('a change too small for whole points is still told', () => {
  expect(lines([35.1, 35.4], [35.1, 35.4])).toEqual(['35.1 → 35.4']);
});
