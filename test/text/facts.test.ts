import { describe, expect, it } from 'vitest';
import type { RoleId } from '../../src/kernel/setup.ts';
import type { FactType } from '../../src/kernel/facts.ts';
import { sayFact } from '../../src/text/facts.ts';
import { plain, sayChange } from '../../src/text/line.ts';
import { expectClean, expectSentence } from './clean.ts';
import { FACTS, sample } from './sample-facts.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const said = (type: FactType, n: number, listener: RoleId | null): string =>
  sayFact(sample(type, n), SMALL_CASE, listener).text;
const whole = (type: FactType, n: number, listener: RoleId | null): string =>
  plain(sayFact(sample(type, n), SMALL_CASE, listener));

describe('every fact, to every listener', () => {
  for (const [i, fact] of FACTS.entries()) {
    it(`is clean: ${fact.type} ${i}`, () => {
      for (const listener of LISTENERS) {
        const line = sayFact(fact, SMALL_CASE, listener);
        expectSentence(line.text);
        expectSentence(plain(line));
        if (line.why) expectClean(line.why);
        if (line.change) Object.values(line.change).forEach(expectClean);
        if (line.role) expect(SMALL_CASE.roles.map((role) => role.id)).toContain(line.role);
        if (listener === null) expect(line.text).not.toMatch(/\byour?\b/i);
      }
    });
  }

  it('names an id it cannot look up, rather than fail', () => {
    const line = sayFact(
      { type: 'meter-moved', meter: 'new_meter', from: 1, to: 2, cause: { by: 'month' } },
      SMALL_CASE,
      null,
    );
    expect(plain(line)).toBe('new meter rose: 1 → 2 (the passing of the month).');
  });
});

describe('the talks', () => {
  it('an offer is “you” and “your” to whom it concerns', () => {
    expect(said('proposed', 0, 'russia')).toBe(
      'USTR sent you offer 2, on Download sites and Disc plants. It answers your offer 1. ' +
        '“If inspections cover nights, we will say so in Geneva”. Copied to the site.',
    );
    expect(said('proposed', 1, 'ustr')).toBe('You sent Russia offer 2, on four issues.');
    expect(said('accepted', 0, 'ustr')).toBe('Russia accepted your offer 2.');
    expect(said('accepted', 0, 'russia')).toBe('You accepted USTR’s offer 2.');
    expect(said('accepted', 1, 'site')).toBe('Russia accepted USTR’s offer 1 to Russia and you.');
    expect(said('withdrawn', 0, 'russia')).toBe('USTR withdrew its offer 2 to you.');
    expect(said('withdrawn', 1, 'ustr')).toBe('You took back your offer 2 to Russia for a new one.');
    expect(said('lapsed', 1, 'russia')).toBe('USTR’s offer 2 to you lapsed: a deal settled Disc plants.');
    expect(said('lapsed', 2, 'ustr')).toBe('The site’s offer 1 to you lapsed: you no longer have a mandate for it.');
  });

  it('a deal names its signatories, the listener last', () => {
    expect(said('signed', 0, 'ustr')).toBe('Russia and you signed a deal on Disc plants.');
    expect(said('signed', 0, null)).toBe('USTR and Russia signed a deal on Disc plants.');
    expect(said('stands', 1, 'ustr')).toBe(
      'Download sites: “Closed by June, certified by a court” now stands, in place of “A shared objective”.',
    );
    expect(said('superseded', 0, 'site')).toBe('Disc plants: an undisclosed agreement replaced what stood.');
  });

  it('words are quoted, structured sentences reported', () => {
    expect(said('said', 0, 'ustr')).toBe('Russia: “We keep our word”.');
    expect(said('said', 1, 'ustr')).toBe('Russia said that Disc plants matters most of all to it.');
    expect(said('said', 2, 'site')).toBe(
      'Russia warned that, if nothing changes, it will play “Raid the server room” in March. Russia to USTR and you: “Look at this”.',
    );
  });

  it('sealed moves stay secret until they are your own', () => {
    expect(said('sealed', 0, 'russia')).toBe('USTR’s moves are sealed.');
    expect(said('sealed', 1, 'ustr')).toBe('You sealed “Press the card networks” and the act for A word on payments.');
    expect(said('sealed', 2, 'ustr')).toBe('You sealed no move.');
  });
});

describe('numbers before and after', () => {
  it('the text names the direction, the change the numbers', () => {
    const line = sayFact(sample('meter-moved', 0), SMALL_CASE, 'ustr');
    expect(line).toEqual({
      text: 'Traffic fell.',
      change: { label: 'Traffic', from: '70', to: '66', unit: '%' },
      why: 'Russia’s move “Raid the server room”',
    });
    expect(line.change && sayChange(line.change)).toBe('70 → 66%');
  });

  it('takes as many decimals as it needs to show a change', () => {
    expect(whole('meter-moved', 1, null)).toBe('Traffic rose: 66 → 66.02% (an undisclosed agreement).');
  });

  it('a band is all that others see of a private meter', () => {
    expect(whole('meter-moved', 2, 'russia')).toBe(
      'Room at home rose: 6 → 7.5 of 10, very high (the passing of the month).',
    );
    expect(whole('meter-moved', 3, 'ustr')).toBe(
      'Room at home (Russia) moved: low → very high (an undisclosed agreement).',
    );
  });

  it('another’s meter is told with its owner, unless its name tells', () => {
    expect(whole('meter-moved', 4, 'site')).toBe('Cash runway fell: 4 → 3.5 months (payments to you).');
    expect(whole('meter-moved', 4, null)).toBe('Cash runway (the site) fell: 4 → 3.5 months (payments to the site).');
    expect(whole('meter-moved', 8, 'ustr')).toBe(
      'The site’s standing in law rose: 5 → 6 of 10 (the passing of the month).',
    );
  });

  it('a label begins with a capital', () => {
    expect(sayFact(sample('credibility-moved'), SMALL_CASE, 'russia').change?.label).toBe('Your credibility');
  });

  it('a yes or no is told as one', () => {
    expect(whole('meter-moved', 7, 'ustr')).toBe(
      'The shop is online: yes → no (Russia’s move “Raid the server room”).',
    );
  });

  it('credibility, capital and payments', () => {
    expect(whole('credibility-moved', 0, 'ustr')).toBe(
      'Russia’s credibility rose: 50 → 53 of 100 (the pledge on Disc plants).',
    );
    expect(whole('capital-moved', 0, 'russia')).toBe('Your capital fell: 3 → 1 (your move “Raid the server room”).');
    expect(said('paid', 0, 'site')).toBe('Payments reached you: 27% of demand was carried. Income 0.81, costs 1.1.');
  });
});

describe('leverage and payments', () => {
  it('steps and their holders', () => {
    expect(whole('advanced', 0, 'russia')).toBe('WTO seat moved forward: 5 → 6 of 12 (the monthly pace).');
    expect(whole('advanced', 2, 'russia')).toBe('WTO seat moved back: 6 → 5 of 12 (USTR’s call on Download sites).');
    expect(whole('unclamped', 0, 'ustr')).toBe('You released step 7 (the deal on US signature).');
    expect(whole('unclamped', 1, 'ustr')).toBe('Georgia released step 12 (the news “Congress changes hands”).');
    expect(whole('unclamped', 2, 'ustr')).toBe('Step 7 was passed. The hold on it is gone (the news).');
  });

  it('a cut and its opening', () => {
    expect(whole('channel-changed', 0, 'site')).toBe(
      'Opened in part: Card payments, carrying 28% of demand: cut → open in part (the pledge on A word on payments).',
    );
    expect(said('channel-changed', 2, 'site')).toBe('Cut: Card payments.');
  });

  it('a blocked card says why', () => {
    expect(said('opened', 1, 'ustr')).toBe(
      'Russia played “Raid the server room”. It was blocked: The servers had been moved.',
    );
    expect(said('opened', 2, 'ustr')).toBe('The site played “Sell vouchers”. It was blocked.');
  });
});

describe('pledges', () => {
  it('a verdict is told; the truth only where it was shown', () => {
    expect(said('tested', 0, 'ustr')).toBe('Russia kept its pledge on Disc plants.');
    expect(said('tested', 1, null)).toBe('Russia kept its pledge on Disc plants. In substance it was not kept.');
    expect(said('tested', 2, 'russia')).toBe('You broke your pledge on Disc plants.');
    expect(said('tested', 3, 'ustr')).toBe(
      'Russia’s pledge on Download sites fell due. The joint review reports in April.',
    );
    const { reports } = { reports: null, ...sample('tested', 3) };
    expect(sayFact(sample('tested', 3), SMALL_CASE, 'ustr', reports ?? 0).text).toMatch(/reports this month\.$/);
    expect(said('tested', 5, 'ustr')).toBe('Russia’s pledge on Download sites never fell due.');
    expect(said('reported', 1, 'ustr')).toBe('The joint review reported. Russia broke its pledge on Download sites.');
  });

  it('what came out, what was released, what was done', () => {
    expect(said('exposed', 0, 'site')).toBe(
      'It came out that USTR’s pledge on A word on payments is not done. The claim falls.',
    );
    expect(said('exposed', 1, 'russia')).toBe(
      'It came out that you did not keep your pledge on Download sites. It now counts as broken.',
    );
    expect(said('freed', 0, 'site')).toBe('Russia’s pledge on Charges was released: neither kept nor broken.');
    expect(said('acted', 0, 'ustr')).toBe(
      'You acted on your pledge on A word on payments: “Send the letter”. It worked.',
    );
    expect(said('called', 0, 'russia')).toBe(
      'USTR called the pledge on Download sites, earlier than agreed. It is tested this month.',
    );
  });
});

describe('quotation', () => {
  it('inside a quotation takes single marks', () => {
    const words = 'They say “soon”, and "maybe".';
    expect(sayFact({ type: 'said', by: 'site', to: [], words, sentence: null }, SMALL_CASE, null).text).toBe(
      'The site: “They say ‘soon’, and ‘maybe’”.',
    );
  });
});

describe('the course of the game', () => {
  it('months, news, the end', () => {
    expect(said('month-began', 0, null)).toBe('January 2007, month 3 of 8.');
    expect(said('fired', 0, null)).toBe('Congress changes hands. The new majority asks about piracy.');
    expect(said('scheduled', 0, 'russia')).toBe('Your move “Raid the server room”: more follows in April.');
    expect(said('scheduled', 1, 'ustr')).toBe(
      'Russia’s move “Raid the server room”: more would follow after the last month.',
    );
    expect(said('ended', 1, null)).toBe('The case ended early. The talks collapse.');
  });
});
