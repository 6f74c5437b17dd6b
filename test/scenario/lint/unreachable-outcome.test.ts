import { expect, test } from 'vitest';
import { toldOf } from '../small.ts';

const outcomes = (...tests: readonly (string | null)[]): string[] =>
  toldOf('unreachable-outcome', {
    outcomes: `outcomes:\n${tests.map((test, i) => `  - { id: o${i + 1}, title: T, text: T${test === null ? '' : `, if: ${JSON.stringify(test)}`} }`).join('\n')}`,
  });

test('each can be reached', () =>
  expect(outcomes("deals.shutdown == 'dated' && meters.site_online == 0", 'meters.traffic > 70', null)).toEqual([]));
test.each([
  ['meters.traffic > 100'],
  ['false'],
  ['meters.site_online == 0 && !(meters.site_online == 0)'],
  ["deals.shutdown == 'dated' && deals.shutdown == 'objective'"],
  ["kept('cards_word')"],
  ['tracks.accession > 12'],
])('%s never holds', (written) =>
  expect(outcomes(written, null)).toEqual([
    'No game can end in `o1`: its test never holds. Test something that can happen.',
  ]),
);
test('one without a test takes all that come after it', () => {
  expect(outcomes('meters.traffic > 70', null, 'meters.traffic > 50', null)).toEqual([
    'No game can end in `o3`: `o2` comes before it and always holds. Put it before `o2`, or give `o2` a test.',
    'No game can end in `o4`: `o2` comes before it and always holds. Put it before `o2`, or give `o2` a test.',
  ]);
});
test('so does one whose test always holds', () => expect(outcomes('meters.traffic >= 0', null)).toHaveLength(1));
test('nothing is concluded from a test that could not be read', () =>
  expect(outcomes('meters.trafic > 100', null)).toEqual([]));
