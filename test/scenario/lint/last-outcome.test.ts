import { expect, test } from 'vitest';
import { toldOf } from '../small.ts';

const last = (lines: string): string[] => toldOf('last-outcome', { outcomes: `outcomes:\n${lines}` });
const SHUT = '  - { id: shut, if: "meters.site_online == 0", title: T, text: T }\n';

test('the last has no test', () => expect(last(`${SHUT}  - { id: open, title: T, text: T }`)).toEqual([]));
test('the last has one', () =>
  expect(last(SHUT)).toEqual([
    '`shut` is the last outcome and has a test, so some games would end in nothing. Delete its `if`, or add an outcome without one after it.',
  ]));
