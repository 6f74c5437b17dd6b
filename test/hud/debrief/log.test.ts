import { describe, expect, test } from 'vitest';
import { logOf } from '../../../src/hud/debrief/log.ts';
import { played } from '../support/played.ts';

const log = logOf(played, 'ustr');
const first = log[0]?.entries ?? [];

describe('the whole log', () => {
  test('has a chapter for every month', () => {
    expect(log.map(({ round }) => round)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
  test('speaks to the reader, and hides nothing any more', () => {
    expect(first.map(({ text }) => text)).toContain('Russia accepted your offer 1.');
    expect(first.some(({ kind, role }) => kind === 'moves' && role === 'site')).toBe(true);
  });
  test('leaves the table’s own bookkeeping out', () => {
    const texts = log.flatMap(({ entries }) => entries.map(({ text }) => text));
    expect(texts.every((text) => text.trim() !== '')).toBe(true);
    expect(texts.filter((text) => /is ready/.test(text))).toEqual([]);
  });
  test('ends with the outcome', () => {
    expect(log.at(-1)?.entries.at(-1)?.text).toContain('A paper deal');
  });
});
