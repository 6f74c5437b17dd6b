import { describe, expect, test } from 'vitest';
import { bend, type Flat, type Place, type Rolled } from '../../../../src/hud/debrief/unroll/bend.ts';

const rolled: Rolled = { centre: [200, 150], inner: 50, ring: 10, from: -120 };
const flat: Flat = {
  left: 300,
  month: 90,
  lanes: [
    { top: 400, bottom: 460 },
    { top: 460, bottom: 580 },
    { top: 580, bottom: 640 },
  ],
};
const PLACES: readonly Place[] = [0, 0.5, 3, 8].flatMap((month) =>
  [0, 0.5, 1, 1.5, 2.2, 3].map((seat) => ({ month, seat })),
);
/** By the disc's own rule: radius is month, angle is seat, clockwise from 12 o'clock. */
const onDisc = ({ month, seat }: Place): [number, number] => {
  const radius = 50 + month * 10;
  const angle = ((-120 + seat * 120) * Math.PI) / 180;
  return [200 + radius * Math.sin(angle), 150 - radius * Math.cos(angle)];
};

describe('the way from the disc to the timeline', () => {
  test('begins on the disc', () => {
    const at = bend(rolled, flat, 0);
    for (const place of PLACES) {
      const [x, y] = at(place);
      const [wantX, wantY] = onDisc(place);
      expect(x).toBeCloseTo(wantX, 6);
      expect(y).toBeCloseTo(wantY, 6);
    }
  });
  test('ends on the timeline: months across, seats down', () => {
    const at = bend(rolled, flat, 1);
    expect(at({ month: 0, seat: 0 })).toEqual([300, 400]);
    expect(at({ month: 2, seat: 1.5 })).toEqual([480, 520]);
    expect(at({ month: 8, seat: 3 })).toEqual([1020, 640]);
  });
  test('is without jumps', () => {
    for (const place of PLACES)
      for (let step = 0; step < 200; step++) {
        const [x, y] = bend(rolled, flat, step / 200)(place);
        const [nextX, nextY] = bend(rolled, flat, (step + 1) / 200)(place);
        expect(Math.hypot(nextX - x, nextY - y)).toBeLessThan(25);
      }
  });
  test('works for any number of seats', () => {
    const two: Flat = { ...flat, lanes: flat.lanes.slice(0, 2) };
    const at = bend({ ...rolled, from: -180 }, two, 0);
    const [x, y] = at({ month: 0, seat: 1 });
    // Two seats meet at 12 o'clock.
    expect([Math.round(x), Math.round(y)]).toEqual([200, 100]);
  });
});
