import { describe, expect, test } from 'vitest';
import { layOutTimeline, MONTH_WIDE, monthLeft, numbersAt } from '../../../src/hud/debrief/timeline-layout.ts';
import { timelineSays } from '../../../src/hud/debrief/timeline-says.ts';
import { timelineOf, type Capsule, type Timeline } from '../../../src/hud/debrief/timeline.ts';
import { hanoiShort } from '../support/hanoi-short.ts';
import { played } from '../support/played.ts';

const timeline = timelineOf(played);
const says = timelineSays(hanoiShort);
const capsule = (issue: string): Capsule => ({ issue, role: 'russia', round: 8, state: 'kept', truth: true });

describe('the timeline’s places', () => {
  test('keep everything of a month within that month', () => {
    const at = layOutTimeline(hanoiShort, timeline, says);
    for (const { what, x } of [...at.capsules, ...at.moves, ...at.bridges]) {
      expect(x).toBeGreaterThan(monthLeft(what.round));
      expect(x).toBeLessThan(monthLeft(what.round) + MONTH_WIDE);
    }
    expect(at.height).toBeGreaterThan(at.lanesBottom);
  });
  test('stack the pledges of one seat and month, and grow the lane', () => {
    const crowded: Timeline = { ...timeline, capsules: ['a', 'b', 'c'].map(capsule) };
    const at = layOutTimeline(hanoiShort, crowded, says);
    const ys = at.capsules.map(({ y }) => y);
    expect(new Set(ys).size).toBe(3);
    const lane = at.lanes.find((one) => one.role === 'russia');
    expect(Math.max(...ys)).toBeLessThan((lane?.top ?? 0) + (lane?.height ?? 0));
    expect(at.height).toBeGreaterThan(layOutTimeline(hanoiShort, timeline, says).height);
  });
  test('stand the bridges of one month side by side under one flag', () => {
    const first = timeline.bridges[0];
    const twice = { ...timeline, bridges: first ? [first, { ...first, deal: 'x', number: 2 }] : [] };
    const at = layOutTimeline(hanoiShort, twice, says);
    expect(at.bridges[1]?.x).not.toBe(at.bridges[0]?.x);
    expect(at.flags.map(({ what }) => what)).toEqual([[1, 2]]);
  });
  test('keep every lane, however many pledges fall due at once, within a window of 720 pixels', () => {
    const crowded: Timeline = {
      ...timeline,
      capsules: ['shutdown', 'plants', 'cards', 'licence', 'proof'].map(capsule),
    };
    expect(layOutTimeline(hanoiShort, crowded, says).lanesBottom).toBeLessThan(400);
  });
  test('put a flag on the other side of its bridges where the next month’s are too near', () => {
    const first = timeline.bridges[0];
    if (!first) throw new Error('No deal');
    const deals = [3, 3, 3, 4].map((round, index) => ({ ...first, deal: `d${index}`, number: index + 1, round }));
    const { flags } = layOutTimeline(hanoiShort, { ...timeline, bridges: deals }, says);
    expect(flags.map(({ says: name, anchor }) => [name, anchor])).toEqual([
      ['Deals 1, 2, 3', 'end'],
      ['Deal 4', 'start'],
    ]);
  });
  test('put the numbers of one lane and month side by side, each within its lane', () => {
    const at = layOutTimeline(hanoiShort, timeline, says);
    const spots = numbersAt(at, [
      { round: 2, at: { role: 'russia' } },
      { round: 2, at: { role: 'russia' } },
    ]);
    expect((spots[0]?.x ?? 0) - (spots[1]?.x ?? 0)).toBeGreaterThan(24);
    expect((spots[0]?.y ?? 0) - 12).toBeGreaterThan(at.lanes[1]?.top ?? 0);
  });
});
