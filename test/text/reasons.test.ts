import { describe, expect, it } from 'vitest';
import type { ReasonCode, ReasonTypes } from '../../src/text/codes.ts';
import { sayReason } from '../../src/text/reasons.ts';
import { expectSentence } from './clean.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const FULL = {
  'opened-high': { to: 'ustr', issue: 'shutdown' },
  conceded: { to: 'ustr', issue: 'plants' },
  'held-firm': { issue: 'plants', until: 6 },
  'traded-issues': { to: 'ustr', gave: 'plants', got: 'protocol' },
  accepted: { to: 'ustr' },
  'accepted-late': { to: 'ustr' },
  'declined-below-walkaway': { to: 'ustr' },
  'declined-for-better': { to: 'ustr' },
  'terms-changed': { to: 'ustr', since: 'deal' },
  'kept-pledge': { issue: 'plants' },
  'broke-pledge': { issue: 'plants' },
  'moved-for': { move: 'raid', what: 'traffic' },
  'held-leverage': { track: 'accession' },
  'released-leverage': { track: 'accession', to: 'ustr' },
  warned: { move: 'raid', round: 5 },
  'told-preferences': { issue: 'plants' },
  called: { issue: 'plants' },
  waited: {},
} satisfies { readonly [C in ReasonCode]: ReasonTypes[C] };

const told = (
  code: string,
  data: { readonly [key: string]: string | number },
  listener: string | null = 'ustr',
): string => sayReason({ role: 'russia', line: { code, data } }, SMALL_CASE, listener);

describe('a bot’s reason', () => {
  it('is one true line, with or without what the listener may not know', () => {
    for (const [code, data] of Object.entries(FULL)) {
      for (const listener of LISTENERS) {
        for (const line of [told(code, data, listener), told(code, {}, listener)]) {
          expectSentence(line);
          expect(line).toMatch(/^Russia /);
        }
      }
    }
  });
  it('names issues and cards it may name', () => {
    expect(told('conceded', FULL.conceded)).toBe('Russia gave ground to you on Disc plants, to bring a deal nearer.');
    expect(told('conceded', {})).toBe('Russia gave ground, to bring a deal nearer.');
    expect(told('held-firm', FULL['held-firm'])).toBe('Russia held firm on Disc plants: it sees time until April.');
    expect(told('moved-for', FULL['moved-for'])).toBe(
      'Russia played “Raid the server room” for what it does to Traffic.',
    );
    expect(told('declined-below-walkaway', FULL['declined-below-walkaway'])).toBe(
      'Russia declined an offer from you: it would leave it worse off than no deal.',
    );
  });
  it('is told about a stand-in by the seat’s name, to that seat too', () => {
    expect(told('waited', {}, 'russia')).toBe('Russia played no card: none promised enough.');
  });
  it('a code of another version gives no reason, and does no harm', () => {
    expect(told('toString', {})).toBe('Russia gave no reason.');
  });
});
