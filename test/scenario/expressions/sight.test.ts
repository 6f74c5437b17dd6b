/** Seen-by rules: what a condition that a role sees may read. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { small, toldOf } from '../small.ts';

const available = (by: string, written: string): string[] =>
  toldOf('hidden-name', {
    moves: `moves:\n  raid: { by: russia, says: R, cost: 1, then: [ { set: { meters.site_online: 0 } }, { add: { meters.law: 1 } } ] }\n  x: { by: ${by}, says: X, cost: 1, available-if: ${JSON.stringify(written)} }`,
  });

describe('a role sees', () => {
  test.each([
    ['ustr', 'meters.traffic > 1'],
    ['russia', 'meters.home > 1'],
    ['ustr', 'capital.ustr > 1'],
    ['site', 'credibility.ustr > 1 && tracks.accession > 6 && round > 2'],
    ['site', "channels.cards == 'open' && clamps('accession', 'ustr') > 0"],
    ['site', "played('russia', 'raid') || times('russia', 'raid') > 1"],
    ['ustr', "deals.shutdown == 'dated' && verdict('shutdown') == 'kept'"],
    ['site', "deals.cards_word != 'none'"],
  ])('%s: %s', (by, written) => expect(available(by, written)).toEqual([]));
});

describe('a role does not see', () => {
  test.each([
    [
      'ustr',
      'meters.home > 1',
      '`meters.home` is hidden from `ustr`, but this decides when `ustr` can play it. Read something `ustr` sees, or add `ustr` to `seen-by` of the meter.',
    ],
    [
      'russia',
      'meters.law > 1',
      '`meters.law` is hidden from `russia`, but this decides when `russia` can play it. Read something `russia` sees, or add `russia` to `seen-by` of the meter.',
    ],
    [
      'ustr',
      'capital.site > 1',
      '`capital.site` is hidden from `ustr`, but this decides when `ustr` can play it. Only a role’s own capital can be read here.',
    ],
    [
      'site',
      "deals.shutdown == 'none'",
      '`deals.shutdown` is between `ustr` and `russia` and hidden from `site`, but this decides when `site` can play it. Read a public meter that this deal changes instead.',
    ],
    [
      'site',
      "verdict('shutdown') == 'kept'",
      "`verdict('shutdown')` is between `ustr` and `russia` and hidden from `site`, but this decides when `site` can play it. Read a public meter that this deal changes instead.",
    ],
    [
      'russia',
      "kept('shutdown')",
      "`kept('shutdown')` is the truth, which no role sees, but this decides when `russia` can play it. Use verdict('shutdown') == 'kept', which is public to its parties.",
    ],
  ])('%s: %s', (by, written, line) => expect(available(by, written)).toEqual([line]));
});

test('a mandate reads only what its signatory sees', () => {
  const needs = (written: string): string[] =>
    toldOf('hidden-name', {
      issues: `issues: { shutdown: { says: S, between: [ustr, russia], options: { a: { says: A, needs: ${written} } } }, cards_word: { says: C, between: [ustr, site], options: { a: { says: A } } } }`,
      outcomes: 'outcomes: [ { id: a, title: A, text: A } ]',
    });
  expect(needs('{ russia: "meters.home >= 4" }')).toEqual([]);
  expect(needs('{ ustr: { if: "meters.home >= 4", says: Room } }')).toEqual([
    '`meters.home` is hidden from `ustr`, but this is what `ustr` needs in order to sign. Read something `ustr` sees, or add `ustr` to `seen-by` of the meter.',
  ]);
  expect(needs('{ russia: "deals.cards_word == \'a\'" }')).toHaveLength(1);
});

test('tests, events and blocks may read everything', () => {
  const { problems } = readScenario(
    small({
      events:
        'events:\n  e: { headline: E, if: "meters.law > 1 && meters.home < 9 && kept(\'shutdown\') && capital.site > 1" }',
    }),
  );
  expect(problems).toEqual([]);
});

test('a goal that its own role cannot follow is a warning', () => {
  const roles = (attained: string): string =>
    small().replace(
      'instructions: Secret. }\n  site',
      `instructions: Secret., objectives: [ { id: o, says: O, points: 5, par: 0, attained: ${JSON.stringify(attained)} } ] }\n  site`,
    );
  expect(readScenario(roles('meters.home / 10')).problems).toEqual([]);
  const { setup, problems } = readScenario(roles('meters.law / 3'));
  expect(setup).not.toBeNull();
  expect(problems.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    'warning: `meters.law` is hidden from `russia`, but this is its own goal, so that `russia` cannot follow its own score.',
  ]);
});
