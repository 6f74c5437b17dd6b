import { describe, expect, test } from 'vitest';
import { citedBy, matching } from '../../../src/hud/codex/codex.ts';
import { partsOf } from '../../../src/hud/codex/cited-text.tsx';
import { sourceKeys } from '../../../src/hud/codex/source-keys.ts';
import { hanoiShort } from '../support/hanoi-short.ts';

describe('the codex', () => {
  test('finds words by name first, then by meaning', () => {
    const terms = [
      { term: 'Verdict', says: 'What the proof of a pledge could see.' },
      { term: 'Pledge', says: 'What an option obliges a role to do.' },
    ];
    expect(matching(terms, ' pledge ').map(({ term }) => term)).toEqual(['Pledge', 'Verdict']);
    expect(matching(terms, 'tariff')).toEqual([]);
    expect(matching(terms, '')).toBe(terms);
  });
  test('finds the sources that a text names, and leaves what only looks like one', () => {
    const { M1 } = hanoiShort.sources;
    expect(
      partsOf('Nobody knew when it was due (M1). It was 2007, and M999 is no source.', hanoiShort.sources),
    ).toEqual(['Nobody knew when it was due (', M1, '). It was 2007, and ', 'M999', ' is no source.']);
  });
  test('says what each source stands behind', () => {
    expect(citedBy(hanoiShort)).toMatchObject({
      M1: ['Inspect plants at night'],
      M82: ['Ask the card networks again'],
    });
  });
  test('reads several keys', () => {
    expect(sourceKeys('M1, M13b')).toEqual(['M1', 'M13b']);
    expect(sourceKeys(undefined)).toEqual([]);
  });
});
