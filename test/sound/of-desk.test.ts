import { describe, expect, test } from 'vitest';
import { soundOfClock, soundOfStop } from '../../src/sound/of-desk.ts';

describe('a fader', () => {
  const pitch = (at: number, of: number): number => {
    const sound = soundOfStop({ at, of, met: false });
    return sound.name === 'stop' ? sound.pitch : NaN;
  };

  test('is higher the better the stop is for you', () => {
    expect([pitch(0, 3), pitch(1, 3), pitch(2, 3)]).toEqual([0.84, 1.05, 1.26]);
  });
  test('of many stops has the same ends', () => expect([pitch(0, 5), pitch(4, 5)]).toEqual([0.84, 1.26]));
  test('of one stop has a pitch', () => expect(pitch(0, 1)).toBe(0.84));
  test('that meets theirs locks', () => expect(soundOfStop({ at: 2, of: 3, met: true })).toEqual({ name: 'met' }));
});

describe('the clock', () => {
  const clock = (secondsLeft: number, paused = false) => ({ secondsLeft, paused });
  test.each([
    ['comes to thirty seconds', clock(31), clock(30), true],
    ['skips thirty', clock(33), clock(28), true],
    ['is above thirty', clock(40), clock(31), false],
    ['was there before', clock(30), clock(29), false],
    ['begins with fewer', null, clock(20), false],
    ['stands', clock(31), clock(30, true), false],
    ['is no more', clock(31), null, false],
    ['has run out', clock(31), clock(0), false],
  ])('that %s', (_, before, now, heard) => {
    expect(soundOfClock(before, now)).toEqual(heard ? { name: 'hurry' } : null);
  });
});
