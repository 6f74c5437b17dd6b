import { describe, expect, test } from 'vitest';
import { momentsOf } from '../../../src/hud/debrief/moments.ts';
import { timelineOf } from '../../../src/hud/debrief/timeline.ts';
import { nothingSigned, played } from '../support/played.ts';

describe('questions found in the game', () => {
  test('are one of each kind, in order of time', () => {
    expect(momentsOf(played, timelineOf(played)).map(({ title }) => title)).toEqual([
      'November: a promise without a date',
      'March: kept in form',
      'April: a way to pay opens',
      'June: a broken pledge',
    ]);
  });
  test('point at the lane or the channel they are about', () => {
    const [undated, hollow, paid] = momentsOf(played, timelineOf(played));
    expect([undated?.at, hollow?.at, paid?.at]).toEqual([{ role: 'russia' }, { role: 'russia' }, { channel: 'cards' }]);
  });
  test('ask about silence too', () => {
    expect(momentsOf(nothingSigned, timelineOf(nothingSigned)).map(({ title }) => title)).toEqual([
      'No deal was signed',
    ]);
  });
});
