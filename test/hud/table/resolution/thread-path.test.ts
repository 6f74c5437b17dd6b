import { expect, test } from 'vitest';
import { threadPath, type Box } from '../../../../src/hud/table/resolution/thread-path.ts';

const DISC: Box = { left: 400, top: 100, width: 500, height: 600 };
const CENTRE = { x: 650, y: 400 };
const sleeve = (top: number, left = 20): Box => ({ left, top, width: 280, height: 100 });
const fromCentre = ({ x, y }: { x: number; y: number }) => Math.hypot(x - CENTRE.x, y - CENTRE.y);

test('a thread ends just outside the rim, whichever seat it leads to', () => {
  for (const seat of [0, 1, 2]) expect(fromCentre(threadPath(sleeve(90), DISC, seat, 3).end)).toBeCloseTo(227.5);
});

test('it ends on the side of the arc that the sleeve lies on', () => {
  const [first, second, third] = [0, 1, 2].map((seat) => threadPath(sleeve(90), DISC, seat, 3).end);
  // The first seat's arc reaches round to the sleeves; the second begins at 12 o'clock; the third lies below.
  expect(first?.x).toBeCloseTo(CENTRE.x - 227.5);
  expect(first?.y).toBeCloseTo(CENTRE.y);
  expect(second?.x).toBeGreaterThan(CENTRE.x);
  expect(second?.y).toBeLessThan(CENTRE.y - 200);
  expect(third?.x).toBeLessThan(CENTRE.x);
  expect(third?.y).toBeGreaterThan(CENTRE.y);
});

test('where the page runs from right to left, it comes from the other side', () => {
  const { end, path } = threadPath(sleeve(90, 1000), DISC, 1, 3);
  expect(end.x).toBeGreaterThan(CENTRE.x);
  expect(path.startsWith('M995.0 178.0Q')).toBe(true);
});
