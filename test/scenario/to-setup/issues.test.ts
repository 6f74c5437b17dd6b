/** Issues, options and pledges. */
import { describe, expect, test } from 'vitest';
import type { Pledge } from '../../../src/kernel/setup.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { compiled, small } from '../small.ts';

const three = (a: string): string => `issues:
  shutdown: { says: S, between: [ustr, russia], options: { soft: { says: A, ${a} }, hard: { says: B } } }
  licence: { says: L, between: [ustr, russia, site], opens: 2007-01, options: { low: { says: C }, high: { says: D } } }
  charges: { says: K, between: [russia, site], options: { none_now: { says: E }, harbour: { says: F } } }`;
const outcomes = 'outcomes: [ { id: all, title: T, text: T } ]';
const option = (a: string) => compiled({ issues: three(a), outcomes }).issues[0]?.options[0];
const toldOf = (a: string): string[] =>
  readScenario(small({ issues: three(a), outcomes })).problems.map(
    ({ level, message, mend }) => `${level}: ${message} ${mend}`,
  );

test('options keep the order of the file, and an issue opens in its month', () => {
  const { issues } = compiled({ issues: three('worth: { ustr: 1 }'), outcomes });
  expect(issues.map(({ id, opens, options }) => [id, opens, options.map((one) => one.id)])).toEqual([
    ['shutdown', 1, ['soft', 'hard']],
    ['licence', 3, ['low', 'high']],
    ['charges', 1, ['none_now', 'harbour']],
  ]);
});

describe('what rules out is ruled out', () => {
  test('an issue means all its options; both ends know', () => {
    const { issues } = compiled({ issues: three('rules-out: [licence, charges.harbour]'), outcomes });
    const out = Object.fromEntries(
      issues.flatMap(({ id, options }) =>
        options.map((one) => [`${id}.${one.id}`, one.rulesOut.map((other) => `${other.issue}.${other.option}`)]),
      ),
    );
    expect(out).toEqual({
      'shutdown.soft': ['licence.low', 'licence.high', 'charges.harbour'],
      'shutdown.hard': [],
      'licence.low': ['shutdown.soft'],
      'licence.high': ['shutdown.soft'],
      'charges.none_now': [],
      'charges.harbour': ['shutdown.soft'],
    });
  });
  test.each([
    ['rules-out: [licence.lo]', 'error: `lo` is not an option of `licence`. Did you mean `low`?'],
    ['rules-out: [licences]', 'error: `licences` is not an issue. Did you mean `licence`?'],
    ['rules-out: [shutdown.hard]', 'warning: Options of one issue never share a package anyway. Delete it.'],
  ])('%s', (a, line) => expect(toldOf(a)).toEqual([line]));
});

describe('worth, paper and needs', () => {
  test('are kept by role', () => {
    expect(
      option(
        'worth: { ustr: 5, site: -4 }, paper: { ustr: 3 }, delivery: { ustr: "tracks.accession / 12" }, needs: { russia: { if: "meters.home >= 4", says: Room at home }, ustr: "round > 1" }',
      ),
    ).toMatchObject({
      worth: { ustr: 5, site: -4 },
      paper: { ustr: 3 },
      delivery: { ustr: ['/', ['track', 'accession'], 12] },
      needs: { russia: ['>=', ['meter', 'home'], 4], ustr: ['>', ['round'], 1] },
      needsSays: { russia: 'Room at home', ustr: 'round > 1' },
    });
  });
  test.each([
    [
      'worth: { ustr: 5 }, paper: { ustr: 9 }',
      'warning: Of a worth of 5 for `ustr`, 9 cannot be paid at signature. Write a number between 0 and 5.',
    ],
    [
      'paper: { ustr: 1 }',
      'warning: Of a worth of 0 for `ustr`, 1 cannot be paid at signature. Write a number between 0 and 0.',
    ],
    [
      'worth: { ustr: -5 }, paper: { ustr: 1 }',
      'warning: Of a worth of -5 for `ustr`, 1 cannot be paid at signature. Write a number between 0 and -5.',
    ],
    [
      'needs: { site: "round > 1" }',
      'error: `site` does not sign this issue, so nothing depends on what it needs. The issue is between ustr and russia.',
    ],
  ])('%s', (a, line) => expect(toldOf(a)).toEqual([line]));
});

describe('pledges', () => {
  const pledge = (keys: string): Pledge | null | undefined =>
    option(`pledge: { by: russia, kept-if: "meters.site_online == 0", ${keys} }`)?.pledge;
  test.each<[string, Partial<Pledge>]>([
    ['', { due: { kind: 'undated' }, proof: 'self-report', looksKeptIf: null, callAfter: 1, act: null, ifKept: [] }],
    ['due: 2007-06', { due: { kind: 'at', round: 8 } }],
    ['due: { after: 2 }', { due: { kind: 'after', rounds: 2 } }],
    ['due: each-round', { due: { kind: 'each-round' } }],
    ['call-after: 2007-01', { callAfter: 3 }],
    ['proof: independent', { proof: 'independent' }],
    ["looks-kept-if: \"played('russia', 'raid')\"", { looksKeptIf: ['played', 'raid'] }],
    ['act: { says: Do it }', { act: { says: 'Do it', then: [], months: 'due', delivers: 1 } }],
    [
      'act: { says: Do it, months: each, delivers: 0.9 }',
      { act: { says: 'Do it', then: [], months: 'each', delivers: 0.9 } },
    ],
    [
      'act: { says: Do it, months: [2007-04, 2007-05] }',
      { act: { says: 'Do it', then: [], months: [6, 7], delivers: 1 } },
    ],
  ])('%s', (keys, expected) => expect(pledge(keys)).toMatchObject(expected));

  test.each([
    [
      'pledge: { by: site, kept-if: "meters.site_online == 0" }',
      'error: `site` does not sign this issue, so it can promise nothing here. The issue is between ustr and russia.',
    ],
    [
      'pledge: { by: russia, due: 2007-06, call-after: 2007-01, kept-if: "meters.site_online == 0" }',
      'warning: A pledge with a date is never called, so this has no effect. Delete it, or delete `due`.',
    ],
    [
      'pledge: { by: russia, proof: deals.charges, kept-if: "meters.site_online == 0" }',
      'error: Pledges name `charges` as their proof, but `none_now` does not say which kind it is. Add `proof-kind: independent`, `joint-review` or `self-report`.',
    ],
  ])('%s', (a, line) => expect(toldOf(a)[0]).toBe(line));
});

describe('parties', () => {
  const between = (written: string): string[] =>
    readScenario(small().replace('between: [ustr, site]', `between: ${written}`)).problems.map(
      ({ message }) => message,
    );
  test.each([
    ['[ustr]', 'An issue is between at least two different roles.'],
    ['[]', 'An issue is between at least two different roles.'],
    ['[ustr, ustr]', 'An issue is between at least two different roles.'],
    ['[ustr, site, ustr]', 'A role is named twice.'],
  ])('%s', (written, message) => expect(between(written)).toContain(message));
  test('an option called none', () =>
    expect(readScenario(small().replace('no_objection:', 'none:')).problems.map(({ message }) => message)).toEqual([
      '`none` means that nothing is agreed, so no option can be called that.',
    ]));
  test('an issue without options', () =>
    expect(
      readScenario(small().replace('no_objection: { says: No objection, worth: { site: 8 } }', '{}')).problems.map(
        ({ message }) => message,
      ),
    ).toEqual(['`cards_word` has no options.']));
});
