import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/kernel/read-record.ts';
import { randomRecord } from '../support/random-game.ts';
import { sink } from '../support/sink.ts';

describe('a damaged record is refused with a reason', () => {
  const good = randomRecord(sink, 3);
  const because = (value: unknown): string => {
    const read = readRecord(typeof value === 'string' ? value : JSON.stringify(value));
    return 'problem' in read ? read.problem.code : 'read';
  };
  test.each([
    ['a good one', good, 'read'],
    ['half a file', JSON.stringify(good).slice(0, 5000), 'not-json'],
    ['an empty file', '', 'not-json'],
    ['another file', { hello: 'world' }, 'not-a-record'],
    ['null', null, 'not-a-record'],
    ['other rules', { ...good, rules: 'side-letter-rules/0' }, 'other-rules'],
    ['newer rules', { ...good, rules: 'side-letter-rules/99' }, 'other-rules'],
    [
      'changed worth',
      { ...good, setup: { ...good.setup, roles: good.setup.roles.map((role) => ({ ...role, walkAway: 99 })) } },
      'altered',
    ],
    [
      'an action out of place',
      { ...good, actions: [{ seat: 'ustr', action: { do: 'accept', offer: 'none' } }] },
      'refused-action',
    ],
    ['an action that is none', { ...good, actions: [{ seat: 'ustr', action: null }] }, 'damaged'],
    ['a verb from elsewhere', { ...good, actions: [{ seat: 'ustr', action: { do: 'toString' } }] }, 'refused-action'],
    ['no setup', { ...good, setup: {} }, 'altered'],
  ])('%s', (_name, value, code) => expect(because(value)).toBe(code));

  test('words may be mended without breaking a save', () => {
    expect(because({ ...good, setup: { ...good.setup, title: 'Another title' } })).toBe('read');
  });
});
