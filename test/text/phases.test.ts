import { describe, expect, it } from 'vitest';
import type { View } from '../../src/kernel/board.ts';
import type { Legal } from '../../src/kernel/legal.ts';
import type { Hint, Situation } from '../../src/text/codes.ts';
import { sayHint } from '../../src/text/desk.ts';
import { label } from '../../src/text/labels.ts';
import { sayStatus, situationOf } from '../../src/text/phases.ts';
import { expectClean, expectSentence } from './clean.ts';
import { OFFER } from './sample-facts.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const SITUATIONS = {
  'choose-seat': { code: 'choose-seat' },
  brief: { code: 'brief' },
  news: { code: 'news', items: 2 },
  talks: { code: 'talks' },
  'offer-in': { code: 'offer-in', from: 'russia', more: 1 },
  'offer-out': { code: 'offer-out', to: ['russia', 'site'] },
  'last-to-talk': { code: 'last-to-talk' },
  ready: { code: 'ready', waiting: ['russia'] },
  moves: { code: 'moves', capital: 3, due: ['cards_word'] },
  sealed: { code: 'sealed', waiting: ['russia', 'site'] },
  thinking: { code: 'thinking', who: ['russia'] },
  resolution: { code: 'resolution', round: 3, step: 3, of: 5 },
  'month-over': { code: 'month-over', round: 3, last: false },
  over: { code: 'over', title: 'Everyone went home' },
  watching: { code: 'watching', round: 3 },
  curtain: { code: 'curtain', role: 'site' },
  restored: { code: 'restored', round: 3 },
  paused: { code: 'paused' },
  'connection-lost': { code: 'connection-lost' },
  'seat-taken': { code: 'seat-taken' },
} satisfies { [C in Situation['code']]: Extract<Situation, { code: C }> };
const HINTS = {
  opened: { code: 'opened', bound: false, to: ['russia'] },
  empty: { code: 'empty' },
  'no-addressee': { code: 'no-addressee' },
  'below-walk-away': { code: 'below-walk-away' },
  'above-walk-away': { code: 'above-walk-away', bound: false, to: ['russia', 'site'] },
  'nothing-left': { code: 'nothing-left', to: ['russia'] },
  'below-standing': { code: 'below-standing', standing: 45 },
  'same-as-theirs': { code: 'same-as-theirs', from: 'site' },
  'theirs-is-better': { code: 'theirs-is-better', from: 'site' },
  'one-gap': { code: 'one-gap', issue: 'plants', from: 'russia' },
  repeated: { code: 'repeated', to: ['russia'] },
  'no-offers-left': { code: 'no-offers-left' },
} satisfies { [C in Hint['code']]: Extract<Hint, { code: C }> };

const status = (situation: Situation): string => sayStatus(situation, SMALL_CASE, 'ustr');

describe('the status line', () => {
  it('is clean in every situation', () => {
    for (const situation of Object.values(SITUATIONS)) {
      for (const listener of LISTENERS) expectSentence(sayStatus(situation, SMALL_CASE, listener));
    }
  });
  it('says what you must do now', () => {
    expect(status(SITUATIONS.news)).toBe('Two items of news. Read on, then the talks begin.');
    expect(status(SITUATIONS['offer-in'])).toBe(
      'Russia sent you an offer. Answer it, or keep talking. One more offer waits.',
    );
    expect(status(SITUATIONS['offer-out'])).toBe(
      'Your offer is with Russia and the site. Keep talking, or say you are ready.',
    );
    expect(status(SITUATIONS.moves)).toBe(
      'Choose your moves in secret, then seal. You have three points this month. Decide also whether to act on A word on payments.',
    );
    expect(status(SITUATIONS.sealed)).toBe('Your moves are sealed. Waiting for Russia and the site.');
    expect(status(SITUATIONS.resolution)).toBe('January, result 3 of 5. Press Next for the next one.');
    expect(status(SITUATIONS['month-over'])).toBe('January is over. Next: February.');
    expect(status(SITUATIONS.over)).toBe('Everyone went home. Read the debrief.');
  });
  it('the desk’s hints are clean', () => {
    for (const hint of Object.values(HINTS))
      for (const listener of LISTENERS) expectSentence(sayHint(hint, SMALL_CASE, listener));
    expect(sayHint(HINTS['one-gap'], SMALL_CASE, 'ustr')).toBe(
      'Your draft and Russia’s offer differ only on “Disc plants”.',
    );
  });
});

describe('the situation of a seat', () => {
  const legal: Legal = {
    propose: [],
    offersLeft: 6,
    sentencesLeft: 10,
    accept: [],
    decline: [],
    withdraw: [],
    claim: [],
    call: [],
    ready: true,
    seal: null,
  };
  const view: View = {
    viewer: 'russia',
    round: 3,
    phase: 'talks',
    slots: [],
    bands: {},
    ready: [false, false, false],
    hasSealed: [false, false, false],
    sealed: [null, null, null],
    offers: [],
    deals: [],
    standing: {},
    pending: [],
    offersUsed: [null, 0, null],
    sentencesUsed: [null, 0, null],
    estimates: {},
    fired: [],
    outcome: null,
  };
  const now = (change: Partial<View>, may: Partial<Legal> = {}): Situation =>
    situationOf({ ...view, ...change }, { ...legal, ...may }, SMALL_CASE);

  it('in the talks: an offer to answer comes first', () => {
    expect(now({})).toEqual({ code: 'talks' });
    expect(now({ offers: [OFFER] })).toEqual({ code: 'offer-in', from: 'ustr', more: 0 });
    expect(now({ offers: [{ ...OFFER, status: 'declined' }] })).toEqual({ code: 'talks' });
    expect(now({ viewer: 'ustr', offers: [OFFER] })).toEqual({ code: 'offer-out', to: ['russia'] });
    expect(now({ offers: [{ ...OFFER, to: ['russia', 'site'], accepted: ['russia'] }] })).toEqual({ code: 'talks' });
  });
  it('in the talks: who is ready', () => {
    expect(now({ ready: [false, true, false] })).toEqual({ code: 'ready', waiting: ['ustr', 'site'] });
    expect(now({ ready: [true, false, true] })).toEqual({ code: 'last-to-talk' });
  });
  it('in the moves', () => {
    const seal = { capital: 3, moves: [], acts: ['plants'] };
    expect(now({ phase: 'moves' }, { seal })).toEqual({ code: 'moves', capital: 3, due: ['plants'] });
    expect(now({ phase: 'moves', hasSealed: [true, true, false] })).toEqual({ code: 'sealed', waiting: ['site'] });
  });
  it('at the end, and for a spectator', () => {
    expect(now({ phase: 'over', outcome: 'no_deal' })).toEqual({ code: 'over', title: 'Everyone went home' });
    expect(now({ viewer: null })).toEqual({ code: 'watching', round: 3 });
  });
});

describe('labels', () => {
  it('are short', () => {
    expect(label('verdict', 'never_due')).toBe('Never due');
    expect(label('proof', 'joint-review')).toBe('Joint review');
    expect(label('channel', 'leaking')).toBe('Open in part');
    expectClean(label('score', 'objective'));
  });
});
