import { expect, test } from 'vitest';
import { DRAWN_FROM_BELOW, MARK_SHAPES, shapesAt, SHARED } from '../../../src/hud/debrief/mark-shapes.ts';

test('no two kinds of mark are drawn alike', () => {
  // By form alone: a size is no difference that is seen.
  const forms = Object.entries(MARK_SHAPES)
    .filter(([kind]) => kind !== 'history-delivered')
    .map(([, { parts }]) => parts.map(({ d, how }) => `${how} ${d.replace(/[\d.]+/g, '')}`).join('; '));
  expect(new Set(forms).size).toBe(forms.length);
});
test('every kind is drawn', () => {
  expect([...DRAWN_FROM_BELOW].sort()).toEqual(Object.keys(MARK_SHAPES).sort());
});
test('marks with one place are a dot that their names lead to; your own lies around it', () => {
  const at = { x: 100, y: 100 };
  const shapes = shapesAt([
    { kind: 'yours', ...at },
    { kind: 'nash', ...at },
    { kind: 'kalai', x: 101, y: 102 },
    { kind: 'ks', x: 140, y: 100 },
  ]);
  expect(shapes.map(({ shape }) => shape)).toEqual([MARK_SHAPES.yours, SHARED, SHARED, MARK_SHAPES.ks]);
});
