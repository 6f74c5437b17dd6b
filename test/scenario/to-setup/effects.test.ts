/** Effects as authors write them, and what they become. */
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../src/kernel/effect.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { compiled, small } from '../small.ts';

const become = (written: string): readonly Effect[] => compiled({ more: `each-round: [ ${written} ]` }).eachRound;
const toldOf = (written: string): string[] =>
  readScenario(small({ more: `each-round: [ ${written} ]` })).problems.map(({ message, mend }) => `${message} ${mend}`);
const traffic = (by: number | Effect): Effect => ({ do: 'add', to: { kind: 'meter', id: 'traffic' }, by }) as Effect;

describe('one deed', () => {
  test.each<[string, Effect]>([
    ['{ add: { meters.traffic: -5 } }', { do: 'add', to: { kind: 'meter', id: 'traffic' }, by: -5 }],
    ['{ add: { credibility.russia: 2 } }', { do: 'add', to: { kind: 'credibility', id: 'russia' }, by: 2 }],
    [
      '{ set: { capital.ustr: "round + 1" } }',
      { do: 'set', to: { kind: 'capital', id: 'ustr' }, by: ['+', ['round'], 1] },
    ],
    ['{ scale: { meters.traffic: 0.9 } }', { do: 'scale', to: { kind: 'meter', id: 'traffic' }, by: 0.9 }],
    ['{ clamp: { accession: { ustr: 1 } } }', { do: 'clamp', track: 'accession', holder: 'ustr', count: 1 }],
    [
      '{ release: { accession: { georgia: all } } }',
      { do: 'release', track: 'accession', holder: 'georgia', count: 99 },
    ],
    ['{ advance: { accession: -1 } }', { do: 'advance', track: 'accession', by: -1 }],
    ['{ open: cards }', { do: 'open', channel: 'cards', as: 'open' }],
    ['{ open: cards, as: leaking, leak: 0.28 }', { do: 'open', channel: 'cards', as: 'leaking', leak: 0.28 }],
    ['{ cut: cards }', { do: 'cut', channel: 'cards', as: 'cut' }],
    ['{ cut: [cards], as: closed }', { do: 'cut', channel: 'cards', as: 'closed' }],
    ['{ expose: shutdown }', { do: 'expose', issue: 'shutdown' }],
    ['{ lapse: shutdown }', { do: 'lapse', issue: 'shutdown' }],
    ['{ publish: newest }', { do: 'publish', issue: null }],
    ['{ publish: shutdown }', { do: 'publish', issue: 'shutdown' }],
    ['{ postpone: 2 }', { do: 'postpone', rounds: 2 }],
  ])('%s', (written, effect) => expect(become(written)).toEqual([effect]));

  test('with an if, a chance, a delay and words', () => {
    expect(
      become('{ if: "round > 2", chance: "meters.traffic / 100", in: 3, says: A court rules., open: cards }'),
    ).toEqual([
      {
        if: ['>', ['round'], 2],
        chance: ['/', ['meter', 'traffic'], 100],
        in: 3,
        says: 'A court rules.',
        do: 'open',
        channel: 'cards',
        as: 'open',
      },
    ]);
  });
});

test('words alone are told', () => {
  expect(become('{ in: 2, says: The press asks. }')).toEqual([
    { in: 2, says: 'The press asks.', do: 'group', then: [], else: [] },
  ]);
});

describe('several deeds in one effect share its roll', () => {
  test('two numbers', () => {
    expect(become('{ chance: 0.5, add: { meters.traffic: 1, meters.home: 2 } }')).toEqual([
      {
        chance: 0.5,
        do: 'group',
        then: [traffic(1), { do: 'add', to: { kind: 'meter', id: 'home' }, by: 2 }],
        else: [],
      },
    ]);
  });
  test('in the order of the table, whatever the order of the keys', () => {
    expect(become('{ cut: cards, set: { meters.home: 0 }, add: { meters.traffic: 1 } }')).toEqual([
      {
        do: 'group',
        then: [
          traffic(1),
          { do: 'set', to: { kind: 'meter', id: 'home' }, by: 0 },
          { do: 'cut', channel: 'cards', as: 'cut' },
        ],
        else: [],
      },
    ]);
  });
  test('with then and else', () => {
    expect(
      become('{ chance: 0.6, add: { meters.traffic: 1 }, then: [ { cut: cards } ], else: [ { open: cards } ] }'),
    ).toEqual([
      {
        chance: 0.6,
        do: 'group',
        then: [traffic(1), { do: 'cut', channel: 'cards', as: 'cut' }],
        else: [{ do: 'open', channel: 'cards', as: 'open' }],
      },
    ]);
  });
  test('groups in groups', () => {
    expect(become('{ if: "round > 1", then: [ { chance: 0.5, then: [ { add: { meters.traffic: 1 } } ] } ] }')).toEqual([
      {
        if: ['>', ['round'], 1],
        do: 'group',
        then: [{ chance: 0.5, do: 'group', then: [traffic(1)], else: [] }],
        else: [],
      },
    ]);
  });
});

describe('what makes no sense', () => {
  test.each([
    [
      '{ chance: 0.5 }',
      'This effect does nothing. Add one of add, set, scale, clamp, release, advance, open, cut, expose, lapse, publish, postpone, then or says.',
    ],
    [
      '{ add: { meters.traffic: 1 }, else: [ { cut: cards } ] }',
      'This `else` can never happen. Add an `if` or a `chance` beside it.',
    ],
    [
      '{ add: { meters.traffic: 1 }, as: open }',
      '`as` says how a channel is opened or cut, but none is. Add `open:` or `cut:` beside it.',
    ],
    ['{ open: cards, as: cut }', 'A channel cannot be opened as `cut`. Write `open` or `leaking`.'],
    ['{ cut: cards, as: leaking }', 'A channel cannot be cut as `leaking`. Write `cut` or `closed`.'],
    [
      '{ cut: cards, leak: 0.5 }',
      '`leak` belongs to a channel that is opened, but none is. Add `open:` and `as: leaking` beside it.',
    ],
    [
      '{ clamp: { accession: { ustr: none } } }',
      '`ustr` should be how many clamps: a whole number, or `all`, but it is `none`. Write how many clamps: a whole number, or `all`.',
    ],
    [
      '{ in: 0, cut: cards }',
      '`in` should be a whole number from 1 to 60, but it is `0`. Write a whole number from 1 to 60.',
    ],
  ])('%s', (written, line) => expect(toldOf(written)).toEqual([line]));
});
