import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { small } from '../small.ts';

const pledge = (test: string, moves?: string): string[] =>
  readScenario(
    small({
      issues: `issues: { shutdown: { says: S, between: [ustr, russia], options: { a: { says: A, pledge: { by: russia, ${test} } } } } }`,
      ...(moves !== undefined && { moves }),
    }),
  )
    .problems.filter(({ code }) => code === 'constant-pledge')
    .map(({ level, message }) => `${level}: ${message}`);
const KEPT = 'error: This pledge is kept whatever happens.';
const NEVER = 'error: This pledge is never kept, whatever happens.';

describe('a test that can go both ways', () => {
  test.each([
    'kept-if: "meters.site_online == 0"',
    'kept-if: "meters.traffic < 100"',
    "kept-if: \"!played('russia', 'raid')\"",
    'kept-if: "channels.cards != \'cut\'"',
    'kept-if: "tracks.accession >= 12"',
    'kept-if: "round > 3"',
  ])('%s', (written) => expect(pledge(written)).toEqual([]));
});

describe('a test that cannot', () => {
  test.each([
    ['kept-if: true', KEPT],
    ['kept-if: "1 + 1 == 2"', KEPT],
    ['kept-if: "meters.traffic <= 100"', KEPT],
    ['kept-if: false', NEVER],
    ['kept-if: "meters.traffic > 100"', NEVER],
    ['kept-if: "meters.site_online == 0 && meters.site_online == 1"', NEVER],
    ['kept-if: "channels.cards == \'closed\'"', NEVER],
    ['kept-if: "meters.site_online == 0", looks-kept-if: true', 'error: This pledge looks kept whatever happens.'],
    [
      'kept-if: "meters.site_online == 0", looks-kept-if: "round > 8"',
      'error: This pledge never looks kept, whatever happens.',
    ],
  ])('%s', (written, line) => expect(pledge(written)).toEqual([line]));

  test('a meter that nothing ever moves', () => {
    expect(
      pledge(
        'kept-if: "meters.home > 5"',
        'moves: { raid: { by: russia, says: R, cost: 1, then: [ { set: { meters.site_online: 0 } } ] } }',
      ),
    ).toEqual([KEPT]);
    expect(
      pledge(
        'kept-if: "meters.home > 6"',
        'moves: { raid: { by: russia, says: R, cost: 1, then: [ { set: { meters.site_online: 0 } } ] } }',
      ),
    ).toEqual([NEVER]);
  });
});

test('nothing is concluded from a test that could not be read', () => {
  expect(pledge('kept-if: "meters.trafic == 0"')).toEqual([]);
});
