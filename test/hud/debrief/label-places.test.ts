import { describe, expect, test } from 'vitest';
import { overlap, placeLabels } from '../../../src/hud/debrief/label-places.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const at = (text: string, x: number, y: number) => ({ text, x, y, reach: 8 });

describe('placing labels', () => {
  test('a lonely label stands to the right', () => {
    expect(placeLabels([at('Nash', 100, 100)], [], frame)[0]).toMatchObject({ dx: 13, dy: 0, anchor: 'start' });
  });
  test('at the right edge it stands to the left', () => {
    expect(placeLabels([at('Your deal', 380, 100)], [], frame)[0]).toMatchObject({ anchor: 'end', dy: 0 });
  });
  test('two neighbours do not cover each other', () => {
    const [a, b] = placeLabels([at('Nash', 100, 100), at('Kalai', 104, 102)], [], frame);
    expect([a?.dx, a?.dy]).not.toEqual([b?.dx, b?.dy]);
  });
  test('what is taken is left alone', () => {
    const [label] = placeLabels([at('Nash', 100, 100)], [{ x: 110, y: 90, width: 60, height: 20 }], frame);
    expect(label?.anchor).toBe('end');
  });
  test('a crowd of marks has its names about it, none over another or over a mark', () => {
    const names = [
      'Deal at face value',
      'As delivered',
      'You ended here',
      'History',
      'Nash',
      'Kalai',
      'Kalai–Smorodinsky',
    ];
    const crowd = names.map((text, n) => at(text, 180 + 13 * (n % 4), 140 + 11 * (n % 3)));
    const placed = placeLabels(crowd, [], frame);
    const marks = crowd.map(({ x, y, reach }) => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }));
    for (const [n, { box }] of placed.entries()) {
      for (const other of placed.slice(n + 1)) expect(overlap(box, other.box)).toBe(0);
      for (const mark of marks) expect(overlap(box, mark)).toBe(0);
      expect(overlap(box, frame)).toBeCloseTo(box.width * box.height);
    }
  });
  test('a name beside another’s mark would seem to be its own: it stands off, on a leader', () => {
    const [far] = placeLabels([at('Nash', 100, 100), at('Kalai', 100, 100)], [], frame);
    expect(far?.led).toBe(true);
  });
});
