import { expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { small } from '../small.ts';

const withGoals = (goals: string) =>
  readScenario(small().replace('instructions: Secret. }', `instructions: Secret., objectives: [ ${goals} ] }`));

test('goals without a par are named once a role, as advice', () => {
  const { setup, problems } = withGoals(
    '{ id: a, says: A, points: 5, attained: "meters.traffic / 100" }, { id: b, says: B, points: 5, attained: 1, par: 0 }, { id: c, says: C, points: 5, attained: 1 }',
  );
  expect(setup?.roles[0]?.objectives.map(({ par }) => par)).toEqual([null, 0, null]);
  expect(problems.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    'advice: Objectives of `ustr` have no par, so they are counted from where they start: `a`, `c`.',
  ]);
});
