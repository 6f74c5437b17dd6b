/** Roles, meters, tracks, channels, outcomes: what they become and what is told of them. */
import { describe, expect, test } from 'vitest';
import { hashRules } from '../../../src/kernel/hash.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { compiled, small } from '../small.ts';

const change = (from: string, to: string) => {
  expect(small()).toContain(from);
  return readScenario(small().replace(from, to));
};
const told = (from: string, to: string): string[] =>
  change(from, to).problems.map(({ level, message, mend }) => `${level}: ${message} ${mend}`);

describe('meters', () => {
  test('who sees them', () => {
    expect(compiled().meters.map(({ id, seenBy }) => [id, seenBy])).toEqual([
      ['site_online', null],
      ['traffic', null],
      ['home', ['russia']],
      ['law', []],
    ]);
  });
  test('bands rise, whatever their order in the file', () => {
    const { setup } = change('seen-by: [russia] }', 'seen-by: [russia], others-see: { high: 7, low: 0, medium: 4 } }');
    expect(setup?.meters[2]?.bands).toEqual([
      { id: 'low', from: 0 },
      { id: 'medium', from: 4 },
      { id: 'high', from: 7 },
    ]);
  });
  test('stages name their values, and are no part of the rules', () => {
    const { setup } = change('seen-by: [russia] }', 'seen-by: [russia], stages: { calm: 5, wearing_thin: 0 } }');
    expect(setup?.meters[2]?.stages).toEqual([
      { id: 'wearing_thin', from: 0, says: 'wearing thin' },
      { id: 'calm', from: 5, says: 'calm' },
    ]);
    expect(setup && hashRules(setup)).toBe(hashRules(compiled()));
  });
  test.each([
    [
      'start: 70',
      'start: 170',
      'error: `traffic` starts at 170, outside 0 to 100. Change `start`, or write `min` and `max`.',
    ],
    ['start: 70', 'start: 70, min: 100', 'error: `max` (100) should be above `min` (100). Change one of them.'],
    [
      'seen-by: [russia] }',
      'seen-by: [russia], others-see: { medium: 4 } }',
      'error: The lowest band begins at 4, but the meter can be 0. Let `medium` begin at 0.',
    ],
    [
      'start: 70',
      'start: 70, others-see: { low: 0 }',
      'warning: Everyone sees this meter exactly, so nobody sees these bands. Add `seen-by: [role]`, or delete `others-see`.',
    ],
  ])('%s → %s', (from, to, line) => expect(told(from, to)).toEqual([line]));
});

describe('tracks', () => {
  test('all clamps are held at the start, unless the file says which', () => {
    expect(compiled().tracks[0]?.clamps).toEqual([
      { holder: 'ustr', step: 7, held: true },
      { holder: 'ustr', step: 9, held: true },
      { holder: 'georgia', step: 12, held: true },
    ]);
    const { setup } = change('neutral:', 'held: { ustr: [9], georgia: all }, neutral:');
    expect(setup?.tracks[0]?.clamps.map(({ held }) => held)).toEqual([false, true, true]);
  });
  test.each([
    ['ustr: [7, 9]', 'ustr: [5, 9]', 'warning: Step 5 is walked already: the track starts at 5. Hold a later step.'],
    [
      'ustr: [7, 9]',
      'ustr: [7, 13]',
      'error: There is no step 13: the track has 12. Change the step, or the number of steps.',
    ],
    [
      'neutral:',
      'held: { ustr: [8] }, neutral:',
      'error: Step 8 is not among the steps `ustr` can hold. They are 7, 9.',
    ],
    [
      'neutral:',
      'held: { site: all }, neutral:',
      'error: `site` has no steps under `clamps`. Holders are ustr, georgia.',
    ],
    [
      'neutral: { georgia',
      'neutral: { site: The site, georgia',
      'error: `site` is a role, so it is not neutral. Delete it here, or choose another id.',
    ],
    [
      'neutral:',
      'holding-costs: { site: [ { add: { meters.traffic: 1 } } ] }, neutral:',
      'warning: `site` holds no step of this track, so it never pays this. Give it steps under `clamps`.',
    ],
    ['start: 5', 'start: 13', 'error: The track starts at step 13 of 12. Start it lower, or give it more steps.'],
  ])('%s → %s', (from, to, line) => expect(told(from, to)).toContain(line));
});

describe('channels and pay', () => {
  test('what is left out is the usual', () => {
    expect(
      compiled({
        channels: 'channels: { cards: { says: C, to: site, carries: 0.9 } }',
        moves: 'moves: { raid: { by: russia, says: R, cost: 1, then: [ { set: { meters.site_online: 0 } } ] } }',
      }).channels,
    ).toEqual([{ id: 'cards', says: 'C', to: 'site', carries: 0.9, leak: 0, state: 'closed', upkeep: 0 }]);
  });
  test('pay to a role without a channel', () => {
    const { problems } = readScenario(small({ more: 'pays: { ustr: { meter: traffic } }' }));
    expect(problems.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warning: No channel leads to `ustr`, so nothing is ever paid.',
    ]);
  });
});

describe('roles and outcomes', () => {
  test('one role is no game', () => {
    const roles = 'roles: { ustr: { name: U, mark: square, walk-away: 40, brief: P., instructions: S. } }';
    expect(readScenario(small({ roles })).problems.map(({ message }) => message)).toContain(
      'A game has two to six roles; here there is one.',
    );
  });
  test('no outcomes', () =>
    expect(readScenario(small({ outcomes: 'outcomes: []' })).problems.map(({ message }) => message)).toEqual([
      'There are no outcomes.',
    ]));
  test('two of one name', () =>
    expect(told('id: open,', 'id: closed,')).toEqual([
      'error: Two outcomes are called `closed`. Give each its own id.',
    ]));
});

describe('history', () => {
  test('months left out are months in which nothing was done', () => {
    const { history } = compiled({
      more: 'history: { rounds: { 2006-12: { moves: { ustr: [press] } }, 2007-06: { deals: [ { by: ustr, to: russia, package: { shutdown: dated } } ] } } }',
    });
    expect(history?.rounds).toHaveLength(8);
    expect(history?.rounds[0]).toEqual({ deals: [], calls: [], claims: [], moves: {}, keeps: {} });
    expect(history?.rounds[1]?.moves).toEqual({ ustr: ['press'] });
    expect(history?.rounds[7]?.deals).toEqual([{ by: 'ustr', to: ['russia'], package: { shutdown: 'dated' } }]);
  });
  test.each([
    ['2007-07: {}', '2007-07 is not a month of this game.'],
    [
      '2006-11: { deals: [ { by: ustr, to: russia, package: { cards_word: no_objection } } ] }',
      '`cards_word` must also be signed by `site`.',
    ],
  ])('%s', (written, message) =>
    expect(
      readScenario(small({ more: `history: { rounds: { ${written} } }` })).problems.map((one) => one.message),
    ).toEqual([message]),
  );
});

test('notes for the instructor', () => {
  const { teaching, sources } = compiled({
    more: 'teaching: { aims: [A], questions: [B?], minutes: { 50: Play., "75": Play and talk. }, glossary: { Pledge: What one side promises. } }\nsources: {}',
  });
  expect(teaching).toEqual({
    aims: ['A'],
    questions: ['B?'],
    plan: { 50: 'Play.', 75: 'Play and talk.' },
    glossary: [{ term: 'Pledge', says: 'What one side promises.' }],
  });
  expect(sources).toEqual({});
});
