import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/hud/debrief/label-places.ts';
import { placeInRows, rowsOf, wrapped } from '../../../src/hud/debrief/timeline-rows.ts';

const frame = { from: 142, to: 940 };
const long = 'What the shop does about US music';

describe('the pledges of a lane', () => {
  test('one that is alone in its month has its name under it', () => {
    expect(placeInRows([{ x: 300, name: 'Licence talks' }], frame)).toEqual([
      { row: 0, lines: ['Licence talks'], dx: 0, dy: 23, anchor: 'middle' },
    ]);
  });
  test('several of one month stand close under each other, each with its whole name beside it', () => {
    const names = ['Download sites', 'Collecting societies', long, 'Meat and poultry', 'Charges'];
    const places = placeInRows(
      names.map((name) => ({ x: 876, name })),
      frame,
    );
    expect(places.map(({ lines }) => lines.join(' '))).toEqual(names);
    expect(places.map(({ row, anchor }) => `${row} ${anchor}`)).toEqual(['0 end', '1 end', '2 end', '3 end', '4 end']);
    expect(rowsOf(places)).toBe(5);
  });
  test('a name goes to the other side rather than over the edge', () => {
    const early = [1, 2].map(() => ({ x: 190, name: long }));
    expect(placeInRows(early, frame).map(({ anchor }) => anchor)).toEqual(['start', 'start']);
  });
  test('neighbours do not run into each other', () => {
    const [first, second] = placeInRows(
      [
        { x: 680, name: 'Escrow' },
        { x: 778, name: long },
      ],
      frame,
    );
    // Its name would lie over the first, so it goes into a row below it, or to the other side.
    expect(second?.row === first?.row && second?.anchor === 'end').toBe(false);
  });
  test('a name keeps off the dots of deals, and off their lines', () => {
    const at = (x: number) => [x, x].map((one) => ({ x: one, name: 'Charges' }));
    const line = { from: 640, to: 658 };
    expect(placeInRows(at(700), frame)[0]?.anchor).toBe('end');
    expect(placeInRows(at(700), frame, [{ ...line, dot: true, through: false }])[0]?.anchor).toBe('start');
    expect(placeInRows(at(700), frame, [{ ...line, dot: false, through: true }])[0]?.anchor).toBe('start');
  });
});

describe('words over lines', () => {
  test('break between words, and none is cut', () => {
    expect(wrapped('Bill', 96)).toEqual(['Bill']);
    expect(wrapped(long, 96).join(' ')).toBe(long);
    for (const line of wrapped(long, 96)) expect(widthOf(line)).toBeLessThanOrEqual(96);
  });
  test('a word longer than a line is broken, not cut', () => {
    const lines = wrapped('Zwangsversteigerung', 76);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('').replaceAll('-', '')).toBe('Zwangsversteigerung');
  });
});
