/** No word of a setup is forgotten, and nothing but words is touched. */
import { expect, test } from 'vitest';
import hanoi from '../../../scenarios/hanoi_2006.yaml';
import twoIssues from '../../../scenarios/two_issues.yaml';
import type { Path } from '../../../src/scenario/problems.ts';
import { pathWords } from '../../../src/scenario/problems.ts';
import { mapWords } from '../../../src/scenario/translation/map-words.ts';
import { small } from './small-case.ts';

const MARKED = 'x';
const CASES = [
  ['a small case', small],
  ['two issues', twoIssues],
  ['Hanoi', hanoi],
] as const;
const mark = {
  text: () => MARKED,
  name: () => MARKED,
  prose: () => [{ kind: 'paragraph' as const, spans: [{ text: MARKED }] }],
  forms: () => undefined,
};

/** Every text with a space in it, or a letter beyond ASCII: no id, expression tag or mark has either. */
function wordsIn(value: unknown, path: Path = []): string[] {
  if (typeof value === 'string') return /[^\x21-\x7e]/.test(value) ? [pathWords(path)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => wordsIn(inside, [...path, key]));
}

test.each(CASES)('%s: what is left unsaid is no words, or stays in its own language', (_, setup) => {
  const left = wordsIn(mapWords(setup, mark)).filter((path) => !/\.(record|title|publisher|url)$/.test(path));
  expect(left.filter((path) => !path.startsWith('sources.'))).toEqual([]);
});

test.each(CASES)('%s: a voice that says the same changes nothing but the words of bands', (_, setup) => {
  const same = mapWords(setup, {
    text: (_place, original) => original,
    name: (_place, original) => original,
    prose: (_place, original) => original,
    forms: (_place, original) => original,
  });
  const withoutBands = (one: typeof setup) => ({
    ...one,
    meters: one.meters.map((meter) => ({
      ...meter,
      bands: meter.bands?.map(({ id, from }) => ({ id, from })) ?? null,
    })),
  });
  expect(withoutBands(same)).toEqual(setup);
});

test.each(CASES)('%s: each word has a place of its own', (_, setup) => {
  const places: string[] = [];
  const note = <T>(place: Path, original: T): T => {
    places.push(pathWords(place));
    return original;
  };
  mapWords(setup, { text: note, name: note, prose: note, forms: note });
  expect(new Set(places).size).toBe(places.length);
});
