import { describe, expect, test } from 'vitest';
import { hashOf, hashRules } from '../../src/kernel/hash.ts';
import { add, issue, move, option, pledge, role, setup } from '../support/case.ts';

describe('a hash', () => {
  test('is the same whatever the order of keys, and leaves out what is not there', () => {
    expect(hashOf({ a: 1, b: [2, { c: 3, d: 4 }] })).toBe(hashOf({ b: [2, { d: 4, c: 3 }], a: 1, e: undefined }));
  });

  test('is another for another value, order in a list, or kind', () => {
    const values = [
      0,
      1,
      '1',
      null,
      true,
      [],
      [1],
      [[1]],
      {},
      { a: 1 },
      { a: '1' },
      [1, 2],
      [2, 1],
      'ab',
      'ba',
      0.1 + 0.2,
      0.3,
    ];
    expect(new Set(values.map(hashOf)).size).toBe(values.length);
  });

  test('has 16 hex digits, and minus nothing is nothing', () => {
    expect(hashOf('side letter')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashOf(-0)).toBe(hashOf(0));
  });
});

describe('the hash of the rules', () => {
  const table = setup({
    issues: [issue('plants', ['ustr', 'russia'], [option('night', { worth: { ustr: 6 }, pledge: pledge('russia') })])],
    moves: [move('raid', 'russia', [add('gold', 1, { says: 'It rains.' })])],
  });
  const of = (more: Partial<typeof table>): string => hashRules({ ...table, ...more });

  test.each([
    ['a title', { title: 'Another' }],
    [
      'a brief',
      { roles: setup().roles.map((one) => ({ ...one, brief: [{ kind: 'paragraph' as const, spans: [] }] })) },
    ],
    ['what an effect says', { moves: [move('raid', 'russia', [add('gold', 1, { says: 'It snows.' })])] }],
    ['a name', { roles: setup().roles.map((one) => ({ ...one, name: 'X', fullName: 'Y' })) }],
    ['a source', { sources: { M1: { title: '', publisher: '', date: '' } } }],
    ['the minutes', { minutes: 90 }],
  ])('stays with %s', (_name, more) => expect(of(more)).toBe(hashRules(table)));

  test.each([
    [
      'a worth',
      {
        issues: [
          issue('plants', ['ustr', 'russia'], [option('night', { worth: { ustr: 7 }, pledge: pledge('russia') })]),
        ],
      },
    ],
    ['a walk-away', { roles: [role('ustr', { walkAway: 41 }), ...setup().roles.slice(1)] }],
    ['an effect', { moves: [move('raid', 'russia', [add('gold', 2)])] }],
    ['the order of moves', { moves: [move('other', 'ustr', []), ...table.moves] }],
    ['the calendar', { calendar: { first: '2006-11', rounds: 5 } }],
  ])('changes with %s', (_name, more) => expect(of(more)).not.toBe(hashRules(table)));
});
