/** The teaching case: read without a word, and playable to every ending. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay } from '../../src/kernel/record.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { randomRecord } from '../support/random-game.ts';

const { setup, problems } = readScenario(
  readFileSync('scenarios/two_issues.yaml', 'utf8'),
  'scenarios/two_issues.yaml',
);

test('it has nothing to mend', () => expect(problems).toEqual([]));

test('it has one of each instrument', () => {
  expect(setup?.issues).toHaveLength(2);
  expect(setup?.tracks[0]?.clamps).toEqual([{ holder: 'member', step: 4, held: true }]);
  expect(setup?.channels.map(({ id, state }) => `${id} ${state}`)).toEqual(['cards open', 'vouchers closed']);
});

test('a hundred games end, and every outcome is among them', () => {
  if (setup === null) throw new Error('two_issues.yaml does not compile');
  const ends = new Set<string | null>();
  for (let seed = 0; seed < 100; seed++) {
    const ended = replay(randomRecord(setup, seed));
    if (!('state' in ended)) throw new Error(`game ${seed} is broken`);
    ends.add(ended.state.outcome);
  }
  expect([...ends].sort()).toEqual(['closed', 'no_deal', 'paper']);
});
