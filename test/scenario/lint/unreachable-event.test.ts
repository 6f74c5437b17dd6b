import { describe, expect, test } from 'vitest';
import { toldOf } from '../small.ts';

const event = (keys: string): string[] =>
  toldOf('unreachable-event', { events: `events: { e: { headline: E, ${keys} } }` });

describe('an event that can fire', () => {
  test.each([
    'at: 2006-11',
    'at: 2007-06',
    'from: 2007-06',
    'from: 2006-01',
    'if: "meters.traffic > 99"',
    'if: "deals.shutdown == \'dated\'"',
    'if: "channels.cards == \'cut\'"',
    'chance: 0.1',
    'chance: "meters.traffic / 100"',
    'at: 2007-01, if: "round == 3"',
  ])('%s', (keys) => expect(event(keys)).toEqual([]));
});

describe('an event that cannot', () => {
  test.each([
    [
      'at: 2006-10',
      '`e` can never fire: 2006-10 is not a month of this game. The game begins in 2006-11 and lasts 8 months.',
    ],
    [
      'at: 2007-07',
      '`e` can never fire: 2007-07 is not a month of this game. The game begins in 2006-11 and lasts 8 months.',
    ],
    [
      'from: 2007-07',
      '`e` can never fire: the game ends before 2007-07. The game begins in 2006-11 and lasts 8 months.',
    ],
    ['at: 2006-12, from: 2007-01', '`e` can never fire: `at` lies before `from`. Keep one of the two.'],
    ['if: false', '`e` can never fire: its condition never holds. Test something that can happen by then.'],
    [
      'if: "meters.traffic > 100"',
      '`e` can never fire: its condition never holds. Test something that can happen by then.',
    ],
    [
      "if: \"channels.cards == 'leaking' && channels.cards == 'open'\"",
      '`e` can never fire: its condition never holds. Test something that can happen by then.',
    ],
    [
      'if: "channels.cards == \'closed\'"',
      '`e` can never fire: its condition never holds. Test something that can happen by then.',
    ],
    [
      'at: 2006-12, if: "round > 3"',
      '`e` can never fire: its condition never holds. Test something that can happen by then.',
    ],
    [
      'from: 2007-02, if: "round < 3"',
      '`e` can never fire: its condition never holds. Test something that can happen by then.',
    ],
    [
      "if: \"verdict('cards_word') == 'kept'\"",
      '`e` can never fire: its condition never holds. Test something that can happen by then.',
    ],
    ['chance: 0', '`e` can never fire: its chance is never above 0. Write a chance from 0 to 1.'],
    [
      'chance: "min(0, meters.traffic)"',
      '`e` can never fire: its chance is never above 0. Write a chance from 0 to 1.',
    ],
  ])('%s', (keys, line) => expect(event(keys)).toEqual([line]));
});

test('nothing is concluded from a condition that could not be read', () =>
  expect(event('if: "meters.trafic > 100"')).toEqual([]));
