import { expect, test } from 'vitest';
import { lengthOf, whereItStands, type SavedGame } from '../../../src/hud/title/rack.ts';

const save: SavedGame = {
  id: '1',
  title: 'Hanoi',
  seat: { id: 'russia', name: 'Russia', mark: 'triangle' },
  month: 'Jan 2007',
  round: 3,
  rounds: 8,
  over: false,
};

test('a saved game says where it stands', () => {
  expect(whereItStands(save)).toBe('Jan 2007, round 3 of 8');
  expect(whereItStands({ ...save, month: 'Jun 2007', over: true })).toBe('Finished in Jun 2007');
});
test('a scenario says how long it is', () => {
  expect(lengthOf({ rounds: 8, minutes: 45 })).toBe('8 rounds, 45 min');
  expect(lengthOf({ rounds: 1, minutes: 6 })).toBe('1 round, 6 min');
});
