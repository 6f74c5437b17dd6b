import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/hud/debrief/label-places.ts';

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
});
