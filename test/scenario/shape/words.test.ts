/** Wrong keys and values, in an author's words. */
import { describe, expect, test } from 'vitest';
import { small, told } from '../small.ts';

const mistake = (from: string, to: string): string[] => {
  expect(small()).toContain(from);
  return told(small().replace(from, to));
};

describe('keys', () => {
  test.each([
    [
      'wanted-by: russia',
      'wantedby: russia',
      'unknown-key: `wantedby` is not a key of track `accession`. Did you mean `wanted-by`?',
    ],
    [
      'headline: A vote',
      'headline: A vote, happens: never',
      'unknown-key: `happens` is not a key of event `vote`. The keys here are `at`, `from`, `if`, `chance`, `tag`, `record`, `headline`, `text`, `then`.',
    ],
    [
      '{ set: { meters.site_online: 0 } }',
      '{ sett: { meters.site_online: 0 } }',
      'unknown-key: `sett` is not a key of an effect. Did you mean `set`?',
    ],
    [
      'due: 2007-06,',
      'due: 2007-06, delivers: 0.9,',
      'unknown-key: `delivers` is not a key of the pledge. Write it inside `act:`, beside `says` and `then`.',
    ],
    [
      'worth: { ustr: 5 }',
      'release: { accession: { ustr: 1 } }',
      'unknown-key: `release` is not a key of option `objective`. Write it in a list of effects, such as at-signature: [ { release: { accession: { ustr: 1 } } } ].',
    ],
    [
      '{ set: { meters.site_online: 0 } }',
      '{ set: { site_online: 0 } }',
      'bad-id: `site_online` should be the name of a number: `meters.goodwill`, `credibility.russia` or `capital.ustr`. Did you mean `meters.site_online`?',
    ],
    [
      'channels:\n  cards',
      'channels:\n  constructor',
      'bad-id: `constructor` has a meaning of its own and cannot be an id. Choose another name.',
    ],
  ])('%s → %s', (from, to, line) => expect(mistake(from, to)).toContain(line));

  test('a space left out after a colon', () => {
    const text = small({ events: 'events:\n  vote:\n    at:2006-11\n    headline: A vote' });
    expect(told(text)[0]).toMatch(/^yaml-/);
    expect(
      told(
        small({
          top: 'format: side-letter/1\nid: small\ntitle: x\nabout: x\ncalendar: { first: 2006-11, "rounds:8": 8, rounds: 8 }',
        }),
      ),
    ).toEqual(['unknown-key: `rounds:8` is not a key of the calendar. Put a space after the colon of `rounds`.']);
  });
});

describe('values', () => {
  test.each([
    [
      'walk-away: 40, brief: Public., instructions: Secret. }\n  russia',
      'walk-away: "40", brief: Public., instructions: Secret. }\n  russia',
      'wrong-value: `walk-away` should be a number from 0 to 100, but it is the words `"40"`. Write the number alone, without quotes, units or signs such as %.',
    ],
    [
      'walk-away: 40',
      'walk-away: 140',
      'wrong-value: `walk-away` should be a number from 0 to 100, but it is `140`. Write a number from 0 to 100.',
    ],
    [
      'carries: 0.9',
      'carries: 90 %',
      'wrong-value: `carries` should be a share from 0 to 1, such as 0.25, but it is `90 %`. Write the number alone, without quotes, units or signs such as %.',
    ],
    [
      'mark: square',
      'mark: sqare',
      'wrong-value: `mark` should be one of `square`, `triangle`, `circle`, `diamond`, `hexagon`, `star`, but it is `sqare`. Did you mean `square`?',
    ],
    [
      'due: 2007-06',
      'due: June 2007',
      'wrong-value: `due` should be a month written as year-month, such as 2007-06, but it is `June 2007`. Write a month written as year-month, such as 2007-06.',
    ],
    [
      'first: 2006-11',
      'first: 2006/11',
      'wrong-value: `first` should be a month written as year-month, such as 2007-06, but it is `2006/11`. Did you mean `2006-11`?',
    ],
    [
      'between: [ustr, russia]',
      'between: ustr',
      'wrong-value: `between` should be a list of roles such as [ustr, russia], but it is `ustr`. Put it in square brackets: [ustr].',
    ],
    ['title: Small', 'title:', 'empty: `title` is empty. Write words after it.'],
    ['title: Small', 'title: "  "', 'empty: `title` is empty. Write words after it.'],
    [
      'rounds: 8',
      'rounds: 8.5',
      'wrong-value: `rounds` should be a whole number from 1 to 60, but it is `8.5`. Write a whole number from 1 to 60.',
    ],
    [
      'id: open,',
      'id: open, ends: yes,',
      'wrong-value: `ends` should be true or false, but it is `yes`. Write `true`.',
    ],
    [
      'then: [ { cut: cards } ]',
      'then: { cut: cards }',
      'wrong-value: `then` should be a list of effects, such as [ { add: { meters.goodwill: -5 } } ], but it is a block of keys. Begin each part with a dash and a space.',
    ],
    [
      'headline: A vote',
      'headline: [A vote]',
      'wrong-value: `headline` should be words, but it is a list. Take away the square brackets, or the dashes at the start of the lines.',
    ],
    ['headline: A vote', '', 'missing: `headline` is missing from event `vote`. Add `headline:` with words.'],
    [
      'vote: { at: 2006-11, headline: A vote }',
      'vote: news',
      'wrong-value: `vote` should be a block with the keys `at`, `from`, `if`, `chance`, `tag`, `record`, `headline`, `text`, but it is `news`. Write a block with the keys `at`, `from`, `if`, `chance`, `tag`, `record`, `headline`, `text`.',
    ],
    [
      'start: 70',
      'start: .nan',
      'wrong-value: `start` should be a number such as 3 or -2.5, but it is not a finite number. Write a number such as 3 or -2.5.',
    ],
    [
      'format: side-letter/1',
      'format: side-letter/9',
      'wrong-value: `format` should be `side-letter/1`, but it is `side-letter/9`. Did you mean `side-letter/1`?',
    ],
  ])('%s → %s', (from, to, line) => expect(mistake(from, to)).toContain(line));

  test('a title may be a bare number', () => expect(mistake('title: Small', 'title: 2006')).toEqual([]));
});

test('a file that is no block at all', () => {
  expect(told('hello')).toEqual([
    expect.stringContaining('wrong-value: The file should be a block with the keys `format`, `id`, `title`'),
  ]);
});
