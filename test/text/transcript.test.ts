import { describe, expect, it } from 'vitest';
import type { Action, Verb } from '../../src/kernel/action.ts';
import type { Fact } from '../../src/kernel/facts.ts';
import { transcript, type ShownFact } from '../../src/text/transcript.ts';
import { FACTS, OFFER, STANDING, sample } from './sample-facts.ts';
import { SMALL_CASE } from './small-case.ts';

const toAll = (fact: Fact): ShownFact => ({ fact, shown: { ustr: fact, russia: fact, site: fact } });
const toTwo = (fact: Fact): ShownFact => ({ fact, shown: { ustr: fact, russia: fact, site: null } });

describe('a transcript', () => {
  it('tells who did what, each fact, and what each seat saw of it', () => {
    const released = sample('unclamped');
    const truth: Fact = {
      type: 'tested',
      issue: 'plants',
      by: 'russia',
      truth: false,
      verdict: 'kept',
      reports: null,
      writes: [
        [3, 2],
        [4, 1],
      ],
    };
    const seen: Fact = {
      type: 'tested',
      issue: 'plants',
      by: 'russia',
      verdict: 'kept',
      reports: null,
      writes: [[3, 2]],
    };
    const offer: Fact = { type: 'proposed', offer: { ...OFFER, answers: null, words: '', copies: [] }, used: 1 };
    const text = transcript(
      [
        { seat: null, action: null, facts: [toAll(sample('month-began'))] },
        {
          seat: 'ustr',
          action: { do: 'propose', to: ['russia'], package: OFFER.package },
          facts: [
            { fact: offer, shown: { ustr: offer, russia: { type: 'proposed', offer: offer.offer }, site: null } },
          ],
        },
        {
          seat: 'russia',
          action: { do: 'accept', offer: 'ustr>russia#2' },
          facts: [
            toTwo(sample('accepted')),
            toTwo(sample('signed')),
            {
              fact: { type: 'stands', standing: STANDING, replaced: null, writes: [] },
              shown: { ustr: null, russia: null, site: { type: 'superseded', issue: 'plants' } },
            },
            {
              fact: released,
              shown: { ustr: released, russia: released, site: { ...released, cause: { by: 'undisclosed' } } as Fact },
            },
          ],
        },
        {
          seat: null,
          action: { do: 'time-up' },
          facts: [
            { fact: truth, shown: { ustr: seen, russia: seen, site: null } },
            { fact: sample('rolled'), shown: { ustr: null, russia: null, site: null } },
          ],
        },
      ],
      SMALL_CASE,
    );
    expect(text).toBe(`A small case

The table is set.
  month-began       January 2007, month 3 of 8.
      = all

USTR offers Russia Download sites and Disc plants.
  proposed          USTR sent Russia offer 2, on Download sites and Disc plants. {Download sites: “Closed by June, certified by a court”; Disc plants: “Night checks”}
      = USTR   – The site
      ~ Russia: USTR sent you offer 2, on Download sites and Disc plants. [without used]

Russia accepts USTR’s offer 2.
  accepted          Russia accepted USTR’s offer 2.
      = USTR, Russia   – The site
  signed            USTR and Russia signed a deal on Disc plants. {Disc plants: “Night checks”}
      = USTR, Russia   – The site
  stands            Disc plants: “Night checks” now stands.
      – USTR, Russia
      ~ The site: superseded: Disc plants: an undisclosed agreement replaced what stood. [another fact]
  unclamped         USTR released step 7 (the deal on US signature).
      = USTR, Russia
      ~ The site: USTR released step 7 (an undisclosed agreement). [cause undisclosed]

The table says that time is up.
  tested            Russia kept its pledge on Disc plants. In substance it was not kept.
      – The site
      ~ USTR: Russia kept its pledge on Disc plants. [without truth and writes 1 of 2]
      ~ Russia: You kept your pledge on Disc plants. [without truth and writes 1 of 2]
  rolled            A chance of 60% for “Raid the server room” came up.
      – all
`);
  });

  it('has words for every action', () => {
    const ACTIONS = {
      propose: { do: 'propose', to: ['russia', 'site'], package: { licence: 'escrow' }, copies: ['ustr'] },
      counter: { do: 'counter', offer: 'ustr>russia#2', package: { plants: 'night' } },
      accept: { do: 'accept', offer: 'ustr>russia#2' },
      decline: { do: 'decline', offer: 'ustr>russia#2' },
      withdraw: { do: 'withdraw', offer: 'ustr>russia#2' },
      say: { do: 'say', to: [], words: 'Good morning.', sentence: { kind: 'flexible', issue: 'plants' } },
      claim: { do: 'claim', issue: 'plants' },
      call: { do: 'call', issue: 'shutdown' },
      estimate: { do: 'estimate', of: 'site', issue: 'plants', points: 7 },
      ready: { do: 'ready' },
      seal: { do: 'seal', moves: ['press'], keeps: ['cards_word'] },
      'time-up': { do: 'time-up' },
    } satisfies { [V in Verb]: Extract<Action, { do: V }> };
    const heads = transcript(
      Object.values(ACTIONS).map((action) => ({ seat: action.do === 'time-up' ? null : 'ustr', action, facts: [] })),
      SMALL_CASE,
    );
    expect(heads.split('\n\n').slice(1)).toEqual([
      'USTR offers Russia and the site A licence path, with a copy to USTR.',
      'USTR counters USTR’s offer 2 to Russia with Disc plants.',
      'USTR accepts its offer 2 to Russia.',
      'USTR declines its offer 2 to Russia.',
      'USTR withdraws its offer 2 to Russia.',
      'USTR says to all: “Disc plants: we can be flexible here” “Good morning”',
      'USTR claims that Disc plants is done.',
      'USTR calls the pledge on Download sites.',
      'USTR notes 7 points for the site on Disc plants.',
      'USTR is ready.',
      'USTR seals “Press the card networks” and the act for A word on payments.',
      'The table says that time is up.\n',
    ]);
  });

  it('is the same text for the same game', () => {
    const entries = [{ seat: null, action: null, facts: FACTS.map(toAll) }];
    expect(transcript(entries, SMALL_CASE)).toBe(transcript(entries, SMALL_CASE));
    expect(transcript(entries, SMALL_CASE)).not.toMatch(/undefined|NaN|\[object/);
  });
});
