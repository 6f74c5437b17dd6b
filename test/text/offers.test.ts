import { describe, expect, it } from 'vitest';
import type { Package, RoleId, Setup } from '../../src/kernel/setup.ts';
import { sayOffer } from '../../src/text/offers.ts';
import { packageLines, sayPackage, sayPackageShort } from '../../src/text/packages.ts';
import { pledgeLines, sayPledge } from '../../src/text/pledges.ts';
import { expectSentence } from './clean.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const review = (to: readonly RoleId[], pkg: Package, listener: RoleId | null, round = 3): string =>
  sayOffer({ to, package: pkg }, SMALL_CASE, listener, round);

describe('a package', () => {
  it('is told in the scenario’s order', () => {
    expect(sayPackage({ plants: 'night', shutdown: 'objective' }, SMALL_CASE)).toBe(
      'Download sites: “A shared objective”; Disc plants: “Night checks”',
    );
    expect(packageLines({ licence: 'escrow' }, SMALL_CASE)).toEqual([
      { id: 'licence', issue: 'A licence path', option: 'Escrow, 15% of sales' },
    ]);
    expect(sayPackage({}, SMALL_CASE)).toBe('nothing yet');
  });

  it('goes by short names in tight places', () => {
    const setup = {
      ...SMALL_CASE,
      issues: SMALL_CASE.issues.map((issue) => (issue.id === 'plants' ? { ...issue, short: 'Plants' } : issue)),
    };
    expect(sayPackageShort({ plants: 'night', shutdown: 'objective' }, setup)).toBe(
      'Download sites: “A shared objective”; Plants: “Night checks”',
    );
  });
});

describe('the review sentence', () => {
  it('says what you do now and what the other side owes', () => {
    expect(review(['russia'], { plants: 'night', protocol: 'half_now' }, 'ustr')).toBe(
      'If Russia accepts, you release up to two steps now; Russia owes “Night checks” by February; ' +
        'and US signature is settled as “Sign; two steps now”. At signature: Room at home (Russia) falls.',
    );
    expect(review(['russia'], { plants: 'night' }, 'ustr')).toBe(
      'If Russia accepts, Russia owes “Night checks” by February.',
    );
  });
  it('turns round for the seat that answers', () => {
    expect(review(['russia'], { plants: 'night', charges: 'no_staff' }, 'russia')).toBe(
      'If you accept, you owe “Night checks” by February and “No charges against staff” every month.',
    );
  });
  it('names everyone who must accept', () => {
    expect(review(['russia', 'site'], { licence: 'escrow' }, 'ustr')).toBe(
      'If Russia and the site both accept, A licence path is settled as “Escrow, 15% of sales”.',
    );
    expect(review(['ustr', 'russia'], { licence: 'escrow' }, 'ustr')).toMatch(/^If Russia and you both accept, /);
  });
  it('dates count from the month of signing', () => {
    expect(review(['ustr'], { cards_word: 'letter' }, 'site')).toBe(
      'If USTR accepts, USTR owes “A letter of no objection” by February.',
    );
    expect(review(['ustr'], { cards_word: 'letter' }, 'site', 8)).toContain('by June');
    expect(review(['russia'], { plants: 'night' }, 'ustr', 5), 'signed after its date: the month after').toContain(
      'by April',
    );
    expect(review(['russia'], { shutdown: 'objective' }, 'ustr')).toContain('“A shared objective” with no date');
  });
  it('is clean for every option and listener', () => {
    for (const issue of SMALL_CASE.issues) {
      for (const option of issue.options) {
        for (const listener of LISTENERS)
          expectSentence(review(['russia', 'site'], { [issue.id]: option.id }, listener));
      }
    }
  });
  it('names the track where there is more than one', () => {
    const two: Setup = {
      ...SMALL_CASE,
      tracks: [...SMALL_CASE.tracks, { ...SMALL_CASE.tracks[0]!, id: 'pntr', says: 'PNTR' }],
    };
    expect(sayOffer({ to: ['russia'], package: { protocol: 'half_now' } }, two, 'ustr', 3)).toContain(
      'you release up to two steps of WTO seat now',
    );
  });
});

describe('a pledge', () => {
  it('says who owes what, by when, how it is proven and what follows', () => {
    expect(pledgeLines(SMALL_CASE, 'plants', 'night', { listener: 'ustr' })).toEqual([
      'Russia owes “Night checks” to you, by February.',
      'An outside monitor looks at the substance and reports at once.',
      'If kept: Russia’s credibility +3; you release one step.',
      'If broken: Russia’s credibility −6.',
    ]);
  });
  it('without a date it waits for a call', () => {
    expect(sayPledge(SMALL_CASE, 'shutdown', 'objective', { listener: 'russia' })).toBe(
      'You owe “A shared objective” to USTR, with no date. ' +
        'It is tested only if it is called; a call is free from March. Called earlier, the call itself costs: USTR’s credibility −5. ' +
        'Proof of progress decides how it is proven; if that is not signed, your own report counts. ' +
        'If kept: your credibility rises. If broken: your credibility falls.',
    );
  });
  it('a proof bargained elsewhere is read from what stands', () => {
    const lines = pledgeLines(SMALL_CASE, 'shutdown', 'dated', { standing: { proof: 'review' } });
    expect(lines).toContain('A joint review looks at what can be seen and reports a month later.');
    expect(lines).toContain('If broken: Russia’s credibility −4; USTR takes hold of one step.');
  });
  it('a signed one knows its month', () => {
    expect(pledgeLines(SMALL_CASE, 'cards_word', 'letter')[0]).toBe(
      'USTR owes “A letter of no objection” to the site, within one month of signing.',
    );
    expect(pledgeLines(SMALL_CASE, 'cards_word', 'letter', { due: 5 })[0]).toBe(
      'USTR owes “A letter of no objection” to the site, by March.',
    );
  });
  it('says how often a willing seat succeeds', () => {
    expect(pledgeLines(SMALL_CASE, 'cards_word', 'letter')).toContain('Doing it works 90% of the time.');
  });
  it('an option without one says so', () => {
    expect(sayPledge(SMALL_CASE, 'proof', 'review')).toBe('This binds at signature. There is no pledge to test.');
  });
  it('is clean for every option and listener', () => {
    for (const issue of SMALL_CASE.issues) {
      for (const option of issue.options) {
        for (const listener of LISTENERS)
          pledgeLines(SMALL_CASE, issue.id, option.id, { listener }).forEach(expectSentence);
      }
    }
  });
});
