import { describe, expect, test } from 'vitest';
import { roomTone } from '../../src/sound/room.ts';
import { CEILING, MAKINGS, PEAKS } from '../../src/sound/sounds.ts';

test('all buses together stay below −12 dBFS', () => {
  expect(PEAKS.interface + PEAKS.events + PEAKS.ambience).toBeLessThanOrEqual(CEILING);
});

test('no sound asks for more than its bus may', () => {
  for (const { level, pitch } of Object.values(MAKINGS)) {
    expect(level).toBeGreaterThan(0);
    expect(level).toBeLessThanOrEqual(1);
    expect(pitch).toBeGreaterThan(0);
  }
});

test('a stop is the quietest: it is heard most', () => {
  const loudness = Object.values(MAKINGS).map(({ bus, level }) => PEAKS[bus] * level);
  expect(Math.min(...loudness)).toBe(PEAKS.interface * MAKINGS.stop.level);
});

describe('the room', () => {
  const tone = roomTone(8000);
  test('lasts four seconds and is the same every time', () => {
    expect(tone).toHaveLength(32_000);
    expect(roomTone(8000)).toEqual(tone);
  });
  test('reaches one, and no further', () => {
    expect(tone.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBe(1);
  });
  test('goes round without a jump', () => {
    const steps = tone.map((sample, i) => Math.abs(sample - (tone[i - 1] ?? sample)));
    const most = steps.reduce((a, b) => Math.max(a, b), 0);
    expect(Math.abs((tone[0] ?? 0) - (tone.at(-1) ?? 0))).toBeLessThanOrEqual(most);
  });
});
