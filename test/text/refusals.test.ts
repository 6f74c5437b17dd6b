import { describe, expect, it } from 'vitest';
import type { Refusal, RefusalCode } from '../../src/kernel/refusals.ts';
import { sayRefusal } from '../../src/text/refusals.ts';
import { expectSentence } from './clean.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

/** A new refusal without a sample does not compile. */
const REFUSALS = {
  over: [{}],
  'wrong-phase': [{ phase: 'moves', needs: 'talks' }],
  'not-a-seat': [{ seat: 'georgia' }],
  unknown: [
    { what: 'issue', id: 'no_such' },
    { what: 'option', id: 'shutdown.gone' },
    { what: 'offer', id: 'ustr>russia#9' },
    { what: 'role', id: 'x' },
    { what: 'move', id: 'x' },
    { what: 'verb', id: 'x' },
  ],
  'no-addressee': [{}],
  'addressed-to-self': [{}],
  'empty-package': [{}],
  'not-signable': [
    { issue: 'licence', missing: ['site'] },
    { issue: 'licence', missing: ['russia', 'site'] },
  ],
  'not-open': [{ issue: 'licence', opens: 3 }],
  'no-mandate': [
    { role: 'russia', issue: 'shutdown', option: 'dated', has: [{ meter: 'home', value: 3.5 }] },
    { role: 'ustr', issue: 'plants', option: 'night' },
  ],
  'ruled-out': [{ issue: 'shutdown', option: 'dated', otherIssue: 'licence', otherOption: 'escrow' }],
  'already-stands': [{ issue: 'plants', option: 'night' }],
  'already-tested': [{ issue: 'plants' }],
  'too-many-offers': [{ limit: 6 }],
  'too-many-sentences': [{ limit: 10 }],
  'too-long': [{ limit: 500 }],
  'nothing-said': [{}],
  'offer-not-live': [
    { offer: 'x', status: 'live' },
    { offer: 'x', status: 'signed' },
    { offer: 'x', status: 'declined' },
    { offer: 'x', status: 'withdrawn' },
    { offer: 'x', status: 'superseded' },
    { offer: 'x', status: 'lapsed' },
  ],
  'not-addressed': [{ offer: 'x' }],
  'not-your-offer': [{ offer: 'x' }],
  'already-accepted': [{ offer: 'x' }],
  'already-ready': [{}],
  'no-pledge': [{ issue: 'plants' }],
  'not-pledgor': [{ issue: 'plants' }],
  'not-beneficiary': [{ issue: 'plants' }],
  'pledge-dated': [{ issue: 'plants' }],
  'pledge-finished': [{ issue: 'plants' }],
  'already-claimed': [{ issue: 'plants' }],
  'already-called': [{ issue: 'plants' }],
  'already-sealed': [{}],
  'not-your-move': [{ move: 'raid' }],
  'move-twice': [{ move: 'raid' }],
  unavailable: [{ move: 'press' }, { move: 'raid' }],
  unaffordable: [{ cost: 4, capital: 3 }],
  'no-act': [{ issue: 'plants' }],
  'bad-estimate': [{ limit: 100 }],
} satisfies { readonly [C in RefusalCode]: readonly Omit<Extract<Refusal, { code: C }>, 'code'>[] };

const refusal = (code: RefusalCode, n = 0): Refusal => ({ code, ...REFUSALS[code][n] }) as unknown as Refusal;
const said = (code: RefusalCode, n: number, listener: string): string =>
  sayRefusal(refusal(code, n), SMALL_CASE, listener);

describe('every refusal', () => {
  for (const code of Object.keys(REFUSALS) as RefusalCode[]) {
    it(`gives its reason and the way on: ${code}`, () => {
      REFUSALS[code].forEach((_, n) => {
        for (const listener of LISTENERS) {
          const text = sayRefusal(refusal(code, n), SMALL_CASE, listener);
          expectSentence(text);
          expect(text.match(/[.!?](?= |$)/g)?.length, text).toBeGreaterThanOrEqual(2);
        }
      });
    });
  }
});

describe('mandates', () => {
  it('your own is explained', () => {
    expect(said('no-mandate', 0, 'russia')).toBe(
      'You have no mandate for “Closed by June, certified by a court” on Download sites. Room at home must be 4 or more. ' +
        'You have 3.5. ' +
        'Choose another option, or use moves to win the mandate first.',
    );
  });
  it('on the row of its issue, it is two lines', () => {
    expect(sayRefusal(refusal('no-mandate'), SMALL_CASE, 'russia', true)).toBe(
      'No mandate yet. Room at home must be 4 or more. You have 3.5. Moves may win it.',
    );
  });
  it('another’s is only named', () => {
    const text = said('no-mandate', 0, 'ustr');
    expect(text).toBe(
      'Russia has no mandate for “Closed by June, certified by a court” on Download sites. Offer something else on this issue.',
    );
    expect(text).not.toContain('home');
  });
});

describe('what to do instead', () => {
  it('names months, seats and limits', () => {
    expect(said('not-open', 0, 'ustr')).toBe('A licence path opens in January. Leave it out until then.');
    expect(said('not-signable', 0, 'ustr')).toBe(
      'A licence path cannot be signed without the site. Write to that seat too, or leave the issue out.',
    );
    expect(said('too-many-offers', 0, 'ustr')).toBe(
      'You have sent six offers this month, and that is the limit. Answer what is open, or wait for next month.',
    );
    expect(said('unavailable', 0, 'ustr')).toBe(
      '“Press the card networks” cannot be played now. A pledge on payments is running. Choose another card.',
    );
    expect(said('unaffordable', 0, 'ustr')).toBe('These moves cost 4, and you have 3. Take a card out.');
  });
});
