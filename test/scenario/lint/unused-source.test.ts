import { expect, test } from 'vitest';
import { small, toldOf } from '../small.ts';
import { readScenario } from '../../../src/scenario/read.ts';

const more = 'sources: { M1: { title: T, publisher: P, date: 2006 } }';

test('a source that nothing names', () =>
  expect(toldOf('unused-source', { more })).toEqual([
    'Nothing names the source `M1`. Name it with `record:` where it belongs, or delete it.',
  ]));
test('it is advice, no more', () => expect(readScenario(small({ more })).setup).not.toBeNull());
test.each([
  ['a record', 'headline: A vote', 'headline: A vote, record: M1'],
  ['a brief', 'brief: Public.', 'brief: "It was so. *Record M1.*"'],
  ['the text of an event', 'headline: A vote', 'headline: A vote, text: As in M1.'],
])('%s names it', (_, from, to) => expect(readScenario(small({ more }).replace(from, to)).problems).toEqual([]));
