import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/hud/debrief/label-places.ts';
import { besideUpright, underLevel } from '../../../src/hud/debrief/walk-labels.ts';

const frame = { x: 50, y: 20, width: 400, height: 250 };
const name = 'USTR walks away';

describe('the name of a walk-away line', () => {
  test('stands left of its upright line, where that seat walks away, wherever the line is', () => {
    for (const at of [72, 90, 130, 200, 300, 440]) {
      const box = besideUpright(name, at, frame, [])?.box;
      expect(box && box.x + box.width).toBeLessThan(at);
      expect(box?.x).toBeGreaterThanOrEqual(frame.x - 10);
    }
  });
  test('in one line of words, in two, or turned along its line, as there is room', () => {
    expect(besideUpright(name, 300, frame, [])).toMatchObject({ lines: [name], turned: false });
    expect(besideUpright(name, 150, frame, [])).toMatchObject({ lines: ['USTR walks', 'away'], turned: false });
    expect(besideUpright(name, 80, frame, [])).toMatchObject({ lines: [name], turned: true });
  });
  test('stands under its level line', () => {
    for (const at of [40, 120, 245]) expect(underLevel(name, at, frame, [])?.box.y).toBeGreaterThan(at);
  });
  test('covers no mark where it can help it', () => {
    const mark = { x: 250, y: 240, width: 20, height: 20 };
    const upright = besideUpright(name, 300, frame, [mark]);
    expect(upright && overlap(upright.box, mark)).toBe(0);
    const right = { x: 420, y: 203, width: 20, height: 20 };
    const level = underLevel(name, 200, frame, [right]);
    expect(level && overlap(level.box, right)).toBe(0);
  });
});
