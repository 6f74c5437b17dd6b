import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { small } from '../small.ts';

const dates = (from: string, to: string): string[] => {
  expect(small()).toContain(from);
  return readScenario(small().replace(from, to)).problems.map(
    ({ level, message, mend }) => `${level}: ${message} ${mend}`,
  );
};
const GAME = 'The game begins in 2006-11 and lasts 8 months.';
const PLEDGE = 'due: 2007-06, proof: independent';

describe('a date in the game', () => {
  test.each([
    ['the first month', 'due: 2006-11, proof: independent'],
    ['the last month', 'due: 2007-06, proof: independent'],
    ['seven months after signature', 'due: { after: 7 }, proof: independent'],
    ['every month', 'due: each-round, proof: independent'],
    ['no date', 'call-after: 2007-01'],
  ])('%s', (_, to) => expect(dates(PLEDGE, to)).toEqual([]));
});

describe('a date outside it', () => {
  test.each([
    [
      PLEDGE,
      'due: 2007-07, proof: independent',
      `error: This pledge is due in 2007-07, which is not a month of this game. ${GAME}`,
    ],
    [
      PLEDGE,
      'due: 2006-10, proof: independent',
      `error: This pledge is due in 2006-10, which is not a month of this game. ${GAME}`,
    ],
    [
      PLEDGE,
      'due: { after: 8 }, proof: independent',
      `error: Due 8 months after signature, this pledge never falls due in the game. ${GAME}`,
    ],
    [PLEDGE, 'call-after: 2008-01', `error: 2008-01 is not a month of this game. ${GAME}`],
    [
      PLEDGE,
      'due: 2007-06, act: { says: Do it, months: [2007-05, 2007-07] }',
      `error: This is not a month of this game. ${GAME}`,
    ],
    [
      'between: [ustr, russia]',
      'between: [ustr, russia]\n    opens: 2007-07',
      `error: \`shutdown\` opens in 2007-07, which is not a month of this game, so it can never be signed. ${GAME}`,
    ],
  ])('%s → %s', (from, to, line) => expect(dates(from, to)).toContain(line));

  test('a pledge due before its issue opens is a warning', () => {
    expect(
      dates('between: [ustr, russia]', 'between: [ustr, russia]\n    opens: 2007-03').concat(
        dates(PLEDGE, 'due: 2007-01, proof: independent'),
      ),
    ).toEqual([]);
    const text = small()
      .replace('between: [ustr, russia]', 'between: [ustr, russia]\n    opens: 2007-03')
      .replace(PLEDGE, 'due: 2007-01, proof: independent');
    const { setup, problems } = readScenario(text);
    expect(setup).not.toBeNull();
    expect(problems.map(({ message }) => message)).toEqual([
      'This pledge is due in 2007-01, before `shutdown` opens in 2007-03.',
    ]);
  });
});
