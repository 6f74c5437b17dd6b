import { describe, expect, test } from 'vitest';
import { layOutTimeline, MONTH_WIDE, monthLeft, twoLines } from '../../../src/hud/debrief/timeline-layout.ts';
import { timelineOf, type Capsule, type Timeline } from '../../../src/hud/debrief/timeline.ts';
import { hanoiShort } from '../support/hanoi-short.ts';
import { played } from '../support/played.ts';

const timeline = timelineOf(played);
const capsule = (issue: string): Capsule => ({ issue, role: 'russia', round: 8, state: 'kept', truth: true });

describe('the timeline’s places', () => {
  test('keep everything of a month within that month', () => {
    const at = layOutTimeline(hanoiShort, timeline);
    for (const { what, x } of [...at.capsules, ...at.moves, ...at.bridges]) {
      expect(x).toBeGreaterThan(monthLeft(what.round));
      expect(x).toBeLessThan(monthLeft(what.round) + MONTH_WIDE);
    }
    expect(at.height).toBeGreaterThan(at.lanesBottom);
  });
  test('stack the pledges of one seat and month, and grow the lane', () => {
    const crowded: Timeline = { ...timeline, capsules: ['a', 'b', 'c'].map(capsule) };
    const at = layOutTimeline(hanoiShort, crowded);
    const ys = at.capsules.map(({ y }) => y);
    expect(new Set(ys).size).toBe(3);
    const lane = at.lanes.find((one) => one.role === 'russia');
    expect(Math.max(...ys)).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0));
    expect(at.height).toBeGreaterThan(layOutTimeline(hanoiShort, timeline).height);
  });
  test('stand the bridges of one month side by side under one flag', () => {
    const first = timeline.bridges[0];
    const twice = { ...timeline, bridges: first ? [first, { ...first, deal: 'x', number: 2 }] : [] };
    const at = layOutTimeline(hanoiShort, twice);
    expect(at.bridges[1]?.x).not.toBe(at.bridges[0]?.x);
    expect(at.flags.map(({ what }) => what)).toEqual([[1, 2]]);
  });
});

describe('two lines of words', () => {
  test('break between words and cut what is left', () => {
    expect(twoLines('Bill', 14)).toEqual(['Bill']);
    expect(twoLines('Disc plants on military land', 14)).toEqual(['Disc plants on', 'military land']);
    expect(twoLines('What the shop does about US music', 14)).toEqual(['What the shop', 'does about US…']);
    expect(twoLines('Zwangsversteigerung', 10)).toEqual(['Zwangsver…']);
  });
});
