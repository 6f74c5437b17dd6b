/** Expressions as authors write them: what they become, and what they are told. */
import { describe, expect, test } from 'vitest';
import type { Expr } from '../../../src/kernel/expressions.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { compiled, small } from '../small.ts';

const withTest = (written: string): string =>
  small({ more: `each-round:\n  - add: { meters.traffic: 1 }\n    if: ${JSON.stringify(written)}` });
/** What a condition becomes. */
function tree(written: string): Expr | undefined {
  const { setup, problems } = readScenario(withTest(written));
  expect(problems.map(({ message }) => message)).toEqual([]);
  return setup?.eachRound[0]?.if;
}
/** What its author is told: `text it points to: message mend`. */
const toldOf = (written: string): string[] =>
  readScenario(withTest(written)).problems.map(({ line, column, message, mend }) => {
    const from =
      withTest(written)
        .split('\n')
        [line - 1]?.slice(column - 1) ?? '';
    return `${/^[\w.]+|^\S+/.exec(from)?.[0].replace(/"$/, '') ?? ''}: ${message} ${mend}`;
  });

describe('what it becomes', () => {
  test.each<[string, Expr]>([
    ['meters.traffic < 40', ['<', ['meter', 'traffic'], 40]],
    ['meters.traffic / 2 >= 7.5', ['>=', ['/', ['meter', 'traffic'], 2], 7.5]],
    ['meters.traffic * 2 + 1 - 3 > 0', ['>', ['-', ['+', ['*', ['meter', 'traffic'], 2], 1], 3], 0]],
    ['meters.traffic % 7 == 0', ['==', ['%', ['meter', 'traffic'], 7], 0]],
    ['-meters.traffic < -3', ['<', ['neg', ['meter', 'traffic']], -3]],
    [
      'credibility.russia <= 20 && capital.ustr > 1',
      ['and', ['<=', ['credibility', 'russia'], 20], ['>', ['capital', 'ustr'], 1]],
    ],
    ['tracks.accession >= 10 || round == 8', ['or', ['>=', ['track', 'accession'], 10], ['==', ['round'], 8]]],
    ["clamps('accession', 'georgia') > 0", ['>', ['clamps', 'accession', 'georgia'], 0]],
    ["channels.cards == 'closed'", ['==', ['channel', 'cards'], 0]],
    ["channels.cards != 'open'", ['!=', ['channel', 'cards'], 3]],
    ["'leaking' == channels.cards", ['==', ['channel', 'cards'], 2]],
    ["deals.shutdown == 'none'", ['==', ['deal', 'shutdown'], 0]],
    ["deals.shutdown == 'dated'", ['==', ['deal', 'shutdown'], 2]],
    ["verdict('shutdown') == 'never_due'", ['==', ['verdict', 'shutdown'], 4]],
    ["kept('shutdown')", ['kept', 'shutdown']],
    ["!played('russia', 'raid')", ['not', ['played', 'raid']]],
    ["times('ustr', 'press') >= 2", ['>=', ['times', 'press'], 2]],
    ['min(meters.traffic, 3, 9) == max(1, 2)', ['==', ['min', ['min', ['meter', 'traffic'], 3], 9], 2]],
    ['abs(meters.traffic) > floor(1.5) + ceil(1.5) + round(2.5)', ['>', ['abs', ['meter', 'traffic']], 6]],
    ['round(meters.traffic) > round', ['>', ['round_to', ['meter', 'traffic']], ['round']]],
    ['clamp(meters.traffic, 10, 20) == 15', ['==', ['limit', ['meter', 'traffic'], 10, 20], 15]],
    [
      'curve(meters.traffic, [[0, 0], [50, 0.5], [100, 2]]) > 1',
      [
        '>',
        [
          'curve',
          ['meter', 'traffic'],
          [
            [0, 0],
            [50, 0.5],
            [100, 2],
          ],
        ],
        1,
      ],
    ],
    [
      '(meters.traffic > 40 ? 1 : 0) + 1 > round',
      ['>', ['+', ['if', ['>', ['meter', 'traffic'], 40], 1, 0], 1], ['round']],
    ],
    ['(round > 2) == (meters.traffic > 3)', ['==', ['>', ['round'], 2], ['>', ['meter', 'traffic'], 3]]],
    ['true', 1],
    ['7 / 2 == 3.5 && 0.1 + 0.2 > 0.3', 1],
    ['0x10 == 16', 1],
    ['meters.traffic > 40 // and a remark', ['>', ['meter', 'traffic'], 40]],
  ])('%s', (written, expr) => expect(tree(written)).toEqual(expr));

  test('a number may stand where an expression can, and a condition where a number can', () => {
    const { pays } = compiled({
      more: 'pays:\n  site: { meter: traffic, rate: 4, demand: "meters.site_online == 1", costs: true }',
    });
    expect(pays).toEqual([
      { to: 'site', meter: 'traffic', rate: 4, demand: ['==', ['meter', 'site_online'], 1], costs: 1 },
    ]);
  });
});

describe('names', () => {
  test.each([
    ['meters.trafic < 40', 'meters.trafic: `meters.trafic` is not a meter. Did you mean `traffic`?'],
    [
      'meter.traffic < 40',
      'meter.traffic: `meter.traffic` is not a name that can be used here. Did you mean `meters.traffic`?',
    ],
    ['traffic < 40', 'traffic: `traffic` is not known by itself. Did you mean `meters.traffic`?'],
    ['meters < 40', 'meters: `meters` needs a name after it. Write meters.site_online.'],
    [
      'meters.traffic.now < 40',
      'meters.traffic.now: `.now` has nothing to belong to. Names have one dot: meters.traffic.',
    ],
    ['credibility.rusia > 1', 'credibility.rusia: `credibility.rusia` is not a role. Did you mean `russia`?'],
    [
      'weather > 1',
      'weather: `weather` is not a name that can be used here. Names begin with meters, tracks, channels, deals, credibility or capital, such as meters.traffic.',
    ],
    ["deals.shutdwon == 'dated'", 'deals.shutdwon: `deals.shutdwon` is not an issue. Did you mean `shutdown`?'],
    ["played('rusia', 'raid')", "'rusia',: `rusia` is not a role. Did you mean `russia`?"],
    ["played('ustr', 'raid')", "'ustr',: `raid` is a move of `russia`, not of `ustr`. Write played('russia', 'raid')."],
    ["times('russia', 'ride') > 1", "'ride'): `ride` is not a move. Did you mean `raid`?"],
    [
      "clamps('accession', 'site') > 0",
      "'site'): `site` holds no clamps on track `accession`. The holders are `ustr`, `georgia`.",
    ],
    ["verdict('cards') == 'kept'", "'cards'): `cards` is not an issue. Did you mean `cards_word`?"],
  ])('%s', (written, line) => expect(toldOf(written)).toEqual([line]));
});

describe('words', () => {
  test.each([
    ["channels.cards == 'shut'", "'shut': 'shut' is not a word for a channel. Did you mean 'cut'?"],
    ["deals.shutdown == 'date'", "'date': 'date' is not a word for issue `shutdown`. Did you mean 'dated'?"],
    ["verdict('shutdown') == 'brken'", "'brken': 'brken' is not a word for a verdict. Did you mean 'broken'?"],
    [
      'deals.shutdown == dated',
      "dated: `dated` is not a name that can be used here. Put words between single quotes: 'dated'.",
    ],
    ["meters.traffic == 'high'", "'high': A number is compared with the words 'high'. Compare numbers with numbers."],
    [
      "channels.cards > 'cut'",
      "'cut': The words 'cut' can only be compared with == or != . Compare them with a channel, a deal or a verdict: channels.cards == 'open'.",
    ],
    [
      "'meters.traffic' == 'open'",
      "'meters.traffic': Two fixed words are compared with each other. A name is written without quotes: meters.traffic.",
    ],
    [
      'deals.shutdown == deals.cards_word',
      "deals.shutdown: Words of different kinds are compared with each other. Compare a name with words: deals.i == 'none'.",
    ],
    [
      'channels.cards ? true : false',
      'channels.cards: A number stands here where a condition (true or false) is needed. Compare it with something, such as meters.traffic > 0.',
    ],
  ])('%s', (written, line) => expect(toldOf(written)).toEqual([line]));
  test('two channels may be compared', () =>
    expect(tree('channels.cards == channels.cards')).toEqual(['==', ['channel', 'cards'], ['channel', 'cards']]));
});

describe('what is not read', () => {
  test.each([
    [
      'meters.traffic = 40',
      '=: This expression cannot be read from `= 40` on. To compare, write two equals signs: ==.',
    ],
    [
      'meters.traffic > 40 and round > 2',
      'and: This expression cannot be read from `and round >` on. Write && for "and".',
    ],
    [
      'meters.traffic > 40 or round > 2',
      'or: This expression cannot be read from `or round > 2` on. Write || for "or".',
    ],
    [
      "not played('russia', 'raid')",
      "played: This expression cannot be read from `played('russ` on. Write ! for \"not\": !played('russia', 'raid').",
    ],
    ['meters.traffic <> 40', '>: This expression cannot be read from `> 40` on. Write != for "is not".'],
    [
      'meters.traffic ^ 2 > 4',
      '^: This expression cannot be read from `^ 2 > 4` on. There are no powers; use curve(x, [[0, 0], [10, 1]]).',
    ],
    ['meters.traffic > 0,5', ',5: This expression cannot be read from `,5` on. Write numbers with a point: 0.5.'],
    ['meters.traffic > 40 %', ': This expression ends too early. Write 0.6 for 60 %.'],
    ['if meters.traffic > 40', 'if: This expression cannot be read from `if meters.tr` on. Write test ? this : that.'],
    [
      'channels.cards == ‘open’',
      '‘open’: This expression cannot be read from `‘open’` on. Use straight quotes: "…" around the expression and \'…\' inside it.',
    ],
    [
      "channels.cards == 'open",
      "'open: A quote is not closed in this expression. Put words between single quotes: 'open'.",
    ],
    [
      '(meters.traffic > 40',
      ': This expression ends too early. Look for a missing bracket, quote or sign just before it.',
    ],
    [
      'meters.traffic > 40 }',
      '}: This expression cannot be read from `}` on. Look for a missing bracket, quote or sign just before it.',
    ],
    [
      'round >= 2007-01',
      '2007: `2007-01` would be read as a subtraction: expressions know no months. Use round, which is 1 in the first month: 2007-01 is round 3.',
    ],
    [
      'meters.traffic / round > 1',
      'round: Only a plain number can be divided by: this could be 0 in a game. Divide by a number such as 100, or use curve(x, [[0, 1], [10, 0]]).',
    ],
    ['meters.traffic / 0 > 1', '0: Nothing can be divided by 0. Divide by another number.'],
    [
      'meters.traffic % meters.home > 1',
      'meters.home: Only a plain number can be divided by: this could be 0 in a game. Divide by a number such as 100, or use curve(x, [[0, 1], [10, 0]]).',
    ],
    [
      'pow(meters.traffic, 2) > 1',
      'pow: There is no function `pow`. It comes out differently in different browsers. Use curve(x, [[0, 0], [10, 1]]).',
    ],
    ['random() > 0.5', 'random: There is no function `random`. Chance is a key of its own: chance: 0.6.'],
    ['mins(1, 2) > 1', 'mins: There is no function `mins`. Did you mean `min`?'],
    ['abs(1, 2) > 1', 'abs: `abs` is given the wrong number of things. Write abs(x).'],
    ['played(russia, raid)', "played: `played` takes names between single quotes. Write played('role', 'move')."],
    [
      'clamp(meters.traffic, 20, 10) > 1',
      'clamp: The lower bound of clamp is above its upper bound. Write clamp(x, low, high).',
    ],
    [
      'curve(meters.traffic, [[5, 0], [1, 1]]) > 1',
      '[[5,: The points of a curve should go from left to right. Put the point with the smallest first number first.',
    ],
    [
      'curve(meters.traffic, [[1, 0]]) > 1',
      '[[1,: The points of a curve should be two or more pairs of plain numbers. Write curve(x, [[0, 0], [10, 1]]).',
    ],
    [
      'curve(meters.traffic, [[1, round], [2, 3]]) > 1',
      '[[1,: The points of a curve should be two or more pairs of plain numbers. Write curve(x, [[0, 0], [10, 1]]).',
    ],
    [
      '[1, 2].exists(x, x > 1)',
      '[1,: `.exists(…)` cannot be used here. Functions stand before what they work on, such as abs(x).',
    ],
    ['has(meters.traffic)', 'has: There is no function `has`. Name the things one by one, with && or || between.'],
    [
      "deals.shutdown in ['dated']",
      "deals.shutdown: `in` cannot be used here. Compare with each one: deals.i == 'a' || deals.i == 'b'.",
    ],
    [
      "meters['traffic'] > 1",
      'meters: This kind of expression cannot be used here. Names are written with a dot: meters.traffic.',
    ],
    [
      "{'a': 1} == 1",
      "{'a':: This kind of expression cannot be used here. Names are written with a dot: meters.traffic.",
    ],
    ['null == 1', 'null: This kind of value cannot be used here. Use numbers, conditions and names.'],
    ['3u > 1', '3u: This kind of value cannot be used here. Use numbers, conditions and names.'],
    ['99999999999 > meters.traffic', '99999999999: This number is too large. Use numbers below a thousand million.'],
    [
      'meters.traffic * 1e9 * 1e9 > 1',
      'meters.traffic: This can come to a number far too large. Multiply less, or hold it with clamp(x, low, high).',
    ],
    ['', '": This expression is empty. Write one, or delete the key.'],
  ])('%s', (written, line) => expect(toldOf(written)).toEqual([line]));

  test('several mistakes in one expression are told together', () => {
    expect(toldOf("meters.trafic > 1 && channels.cards == 'shut' && wether").map((line) => line.split(':')[0])).toEqual(
      ['meters.trafic', "'shut'", 'wether'],
    );
  });
});

describe('kinds', () => {
  test.each([
    [
      'meters.traffic',
      'meters.traffic: This is a number, but a condition should stand here. Compare it with something: meters.traffic > 0.',
    ],
    [
      'meters.traffic && true',
      'meters.traffic: A number stands here where a condition (true or false) is needed. Compare it with something, such as meters.traffic > 0.',
    ],
    [
      '!meters.traffic',
      '!meters.traffic: A number stands here where a condition (true or false) is needed. Compare it with something, such as meters.traffic > 0.',
    ],
    [
      "played('russia', 'raid') + 1 > 1",
      'played: `+` cannot be used between a condition and a number. To count a condition, write (condition ? 1 : 0).',
    ],
    [
      'meters.traffic > 1 > 2',
      'meters.traffic: `>` cannot be used between a condition and a number. To count a condition, write (condition ? 1 : 0).',
    ],
    [
      '(round > 1 ? 1 : true) == 1',
      'round: The parts of this expression do not fit together. Check that numbers and conditions are not mixed.',
    ],
    ['min(true, 1) > 1', 'min: `min` is given the wrong kind or number of things. Write min(a, b).'],
  ])('%s', (written, line) => expect(toldOf(written)).toEqual([line]));

  test('a bare number is no condition', () => {
    const [problem] = readScenario(small({ events: 'events:\n  e: { headline: E, if: 1 }' })).problems;
    expect(problem?.message).toBe('A condition should stand here, but it is the number 1.');
  });
});
