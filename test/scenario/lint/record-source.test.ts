import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { small } from '../small.ts';

const SOURCES =
  'sources: { M1: { title: T, publisher: P, date: 2006 }, M2: { title: T, publisher: P, date: 2006-11-19 } }';
const event = (keys: string): string[] =>
  readScenario(small({ events: `events: { e: { headline: E, ${keys} } }`, more: SOURCES }))
    .problems.filter(({ level }) => level === 'error')
    .map(({ message, mend }) => `${message} ${mend}`);

describe('what happened and where it is written', () => {
  test.each([
    'record: M1',
    'record: [M1, M2]',
    'tag: record, record: M1',
    'tag: scenario',
    'tag: rule',
    'text: Invented.',
    'tag: scenario, record: M1',
  ])('%s', (keys) => expect(event(keys)).toEqual([]));
  test.each([
    [
      'tag: record',
      '`e` is tagged as Record but names no source. Add `record:` with the key of a source, or tag it `scenario`.',
    ],
    [
      'tag: record, record: []',
      '`e` is tagged as Record but names no source. Add `record:` with the key of a source, or tag it `scenario`.',
    ],
    ['record: M3', '`M3` is not listed under `sources`. Did you mean `M1`?'],
    ['record: [M1, W9]', '`W9` is not listed under `sources`. The sources are `M1`, `M2`.'],
  ])('%s', (keys, line) => expect(event(keys)).toEqual([line]));
});

test.each([
  ['a move', 'says: Press,', 'says: Press, record: Q7,'],
  ['a channel', 'state: open', 'state: open, record: Q7'],
  ['an option', 'says: By June,', 'says: By June, record: Q7,'],
])('%s', (_, from, to) =>
  expect(readScenario(small({ more: SOURCES }).replace(from, to)).problems.map(({ code }) => code)).toContain(
    'unknown-source',
  ),
);

test('the tag follows from the source, and several keys are kept', () => {
  const { setup } = readScenario(
    small({ events: 'events: { a: { headline: A, record: [M1, M2] }, b: { headline: B } }', more: SOURCES }),
  );
  expect(setup?.events.map(({ tag, record }) => [tag, record])).toEqual([
    ['record', 'M1 M2'],
    ['scenario', undefined],
  ]);
});
