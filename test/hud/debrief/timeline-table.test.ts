import { expect, test } from 'vitest';
import { cellOf } from '../../../src/hud/debrief/timeline-table.tsx';
import { timelineOf } from '../../../src/hud/debrief/timeline.ts';
import { hanoiShort } from '../support/hanoi-short.ts';
import { played } from '../support/played.ts';

test('a month of a seat in words', () => {
  const timeline = timelineOf(played);
  expect(cellOf(hanoiShort, timeline, 'ustr', 1)).toEqual(['Signed deal 1', 'Name the shop in public']);
  expect(cellOf(hanoiShort, timeline, 'russia', 3)).toEqual(['Raid the server room (blocked)']);
  expect(cellOf(hanoiShort, timeline, 'russia', 5)).toEqual([
    'Pledge on Disc plants on military land: kept, in form only',
  ]);
  expect(cellOf(hanoiShort, timeline, 'site', 2)).toEqual([]);
});
