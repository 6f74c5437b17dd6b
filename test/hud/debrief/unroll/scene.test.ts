import { describe, expect, test } from 'vitest';
import { layOutTimeline, LABELS_WIDE, MONTH_WIDE } from '../../../../src/hud/debrief/timeline-layout.ts';
import { timelineSays } from '../../../../src/hud/debrief/timeline-says.ts';
import { timelineOf } from '../../../../src/hud/debrief/timeline.ts';
import { stampsAt, strokesAt, type Scene } from '../../../../src/hud/debrief/unroll/scene.ts';
import { hanoiShort } from '../../support/hanoi-short.ts';
import { played } from '../../support/played.ts';

const timeline = timelineOf(played);
const says = timelineSays(hanoiShort);
const layout = layOutTimeline(hanoiShort, timeline, says);
const scene: Scene = {
  rolled: { centre: [150, 150], inner: 60, ring: 8, from: -120 },
  flat: {
    left: LABELS_WIDE,
    month: MONTH_WIDE,
    lanes: layout.lanes.map(({ top, height }) => ({ top, bottom: top + height })),
  },
  scale: 1,
  months: timeline.rounds,
  roles: hanoiShort.roles,
  places: { pledges: new Map([['plants', { month: 3.5, seat: 1.5 }]]) },
  layout,
};
const kinds = (t: number): string[] => strokesAt(scene, t).map(({ kind }) => kind);

describe('what is seen while the disc unrolls', () => {
  test('every month, deal and pledge of the timeline, at every moment', () => {
    for (const t of [0, 0.5, 1]) {
      expect(kinds(t).filter((kind) => kind === 'month')).toHaveLength(timeline.rounds);
      expect(kinds(t).filter((kind) => kind === 'deal')).toHaveLength(timeline.bridges.length);
      expect(kinds(t).filter((kind) => kind === 'capsule')).toHaveLength(timeline.capsules.length);
      expect(kinds(t).filter((kind) => kind === 'scratch')).toHaveLength(1);
      expect(stampsAt(scene, t)).toHaveLength(timeline.moves.length);
    }
  });
  test('arrives where the timeline draws it', () => {
    for (const [n, { at }] of stampsAt(scene, 1).entries()) {
      expect(at[0]).toBeCloseTo(layout.moves[n]?.x ?? 0, 6);
      expect(at[1]).toBeCloseTo(layout.moves[n]?.y ?? 0, 6);
    }
  });
  test('a pledge sets out from its place on the disc', () => {
    const middle = strokesAt(scene, 0).find(({ key }) => key === 'capsule plants')?.d ?? '';
    const spots = middle
      .slice(1)
      .split('L')
      .map((spot) => spot.split(' ').map(Number));
    const [x = 0, y = 0] = spots[Math.floor(spots.length / 2)] ?? [];
    // The middle of the second of three sectors lies at 60 degrees, and month 3.5 on a radius of 88.
    expect(x).toBeCloseTo(150 + 88 * Math.sin(Math.PI / 3), 0);
    expect(y).toBeCloseTo(150 - 88 * Math.cos(Math.PI / 3), 0);
  });
});
