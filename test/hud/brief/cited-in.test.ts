import { expect, test } from 'vitest';
import { citedIn } from '../../../src/hud/brief/cited-in.ts';
import type { Setup } from '../../../src/kernel/setup.ts';
import { hanoiShort } from '../support/hanoi-short.ts';

const source = { title: 'A report', publisher: 'A paper', date: '2006' };
const setup: Setup = {
  ...hanoiShort,
  sources: { M1: source, M2: source, M13b: source, M82: source },
  roles: hanoiShort.roles.map((role) => ({
    ...role,
    brief:
      role.id === 'russia'
        ? [{ kind: 'paragraph', spans: [{ text: 'So it was.' }, { text: 'Record M13b, M2.', em: true }] }]
        : [],
    instructions: [],
  })),
};

test('a brief lists what its prose and its own moves stand on, in the order of the keys', () => {
  const own = setup.moves.filter((move) => move.by === 'ustr').map((move) => move.record);
  expect(own).toContain('M82');
  expect(citedIn(setup, 'ustr').map(([key]) => key)).toEqual(['M2', 'M13b', 'M82']);
});
test('a source that is not in the case is left out', () => {
  expect(citedIn({ ...setup, sources: {} }, 'ustr')).toEqual([]);
});
