import { describe, expect, it } from 'vitest';
import type { Deed, Effect } from '../../src/kernel/effect.ts';
import type { DeedWords } from '../../src/text/catalogue.ts';
import { sayEffect, sayEffects } from '../../src/text/effects.ts';
import { expectClean } from './clean.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const cash = { kind: 'meter', id: 'cash' } as const;
const DEEDS = {
  add: { do: 'add', to: cash, by: -1 },
  set: { do: 'set', to: cash, by: 4 },
  scale: { do: 'scale', to: { kind: 'meter', id: 'traffic' }, by: 0.85 },
  clamp: { do: 'clamp', track: 'accession', holder: 'ustr', count: 1 },
  release: { do: 'release', track: 'accession', holder: 'georgia', count: 99 },
  advance: { do: 'advance', track: 'accession', by: 1 },
  open: { do: 'open', channel: 'cards', as: 'leaking', leak: 0.28 },
  cut: { do: 'cut', channel: 'vouchers', as: 'cut' },
  expose: { do: 'expose', issue: 'plants' },
  lapse: { do: 'lapse', issue: 'charges' },
  publish: { do: 'publish', issue: null },
  postpone: { do: 'postpone', rounds: 1 },
  group: { do: 'group', then: [{ do: 'add', to: cash, by: 1 }], else: [{ do: 'cut', channel: 'cards', as: 'closed' }] },
} satisfies { [D in Deed['do']]: Parameters<DeedWords[D]>[0] };

const line = (effect: Effect, listener = 'site'): string => sayEffect(effect, SMALL_CASE, listener);

describe('every effect', () => {
  it('is clean, whoever reads it', () => {
    for (const deed of Object.values(DEEDS)) {
      for (const listener of LISTENERS) {
        const text = sayEffect(deed, SMALL_CASE, listener);
        if (text) expectClean(text);
      }
    }
  });
  it('is a short line of a card', () => {
    expect(line(DEEDS.add)).toBe('Cash runway −1');
    expect(line(DEEDS.set)).toBe('Cash runway becomes 4');
    expect(line(DEEDS.scale)).toBe('Traffic × 0.85');
    expect(line(DEEDS.clamp)).toBe('USTR takes hold of one step');
    expect(line(DEEDS.clamp, 'ustr')).toBe('You take hold of one step');
    expect(line(DEEDS.release)).toBe('Georgia releases all steps');
    expect(line(DEEDS.advance)).toBe('WTO seat +1');
    expect(line(DEEDS.open)).toBe('Partly opens “Card payments” (28%)');
    expect(line({ do: 'open', channel: 'vouchers', as: 'open' })).toBe('Opens “Paper vouchers”');
    expect(line(DEEDS.cut)).toBe('Cuts “Paper vouchers”');
    expect(line(DEEDS.publish)).toBe('Publishes the newest undisclosed deal');
    expect(line(DEEDS.postpone)).toBe('Reviews report one month later');
    expect(line(DEEDS.group)).toBe('Cash runway +1; otherwise closes “Card payments”');
  });
});

describe('chance, delay and condition', () => {
  it('stand before the line', () => {
    expect(line({ ...DEEDS.open, in: 3, chance: 0.6 })).toBe(
      'In three months, 60%: partly opens “Card payments” (28%)',
    );
    expect(line({ ...DEEDS.add, if: ['==', ['round'], 1] })).toBe('Perhaps: Cash runway −1');
    expect(line({ ...DEEDS.add, chance: ['/', ['meter', 'traffic'], 100] })).toBe('Perhaps: Cash runway −1');
  });
  it('a condition with an otherwise needs no more words', () => {
    expect(line({ ...DEEDS.group, if: ['round'] })).toBe('Cash runway +1; otherwise closes “Card payments”');
  });
  it('no change is no line, whatever it says', () => {
    expect(line({ do: 'add', to: cash, by: 0, says: 'Nothing comes of it.' })).toBe('');
  });
  it('“your” is small inside a list', () => {
    const both: Effect = {
      do: 'group',
      then: [DEEDS.add, { do: 'add', to: { kind: 'credibility', id: 'site' }, by: -5 }],
      else: [],
    };
    expect(line(both)).toBe('Cash runway −1, your credibility −5');
    expect(line({ do: 'add', to: { kind: 'credibility', id: 'site' }, by: -5 })).toBe('Your credibility −5');
  });
  it('equal ones are one sum', () => {
    const dearer: Effect = { do: 'add', to: { kind: 'meter', id: 'cash' }, by: -2, says: 'Again.' };
    const later: Effect = { ...DEEDS.add, in: 2 };
    expect(sayEffects([DEEDS.add, DEEDS.cut, later, dearer], SMALL_CASE, 'site')).toEqual([
      'Cash runway −3',
      'Cuts “Paper vouchers”',
      'In two months: Cash runway −1',
    ]);
  });
  it('a yes or no is set as one', () => {
    expect(line({ do: 'set', to: { kind: 'meter', id: 'online' }, by: 0 })).toBe('The shop is online: no');
  });
  it('an amount that depends on how things stand is a range, or left open', () => {
    expect(line({ do: 'add', to: { kind: 'meter', id: 'traffic' }, by: ['if', ['played', 'press'], 8, 4] })).toBe(
      'Traffic +4 to +8',
    );
    expect(line({ do: 'add', to: cash, by: ['neg', 2] })).toBe('Cash runway −2');
    expect(line({ do: 'add', to: cash, by: ['meter', 'traffic'] })).toBe('Cash runway may move');
  });
});

describe('what the reader may not see', () => {
  const home: Effect = { do: 'add', to: { kind: 'meter', id: 'home' }, by: -2 };
  const law: Effect = { do: 'add', to: { kind: 'meter', id: 'law' }, by: 1 };
  it('a meter seen in bands moves, without a number', () => {
    expect(line(home, 'russia')).toBe('Room at home −2');
    expect(line(home, 'ustr')).toBe('Room at home (Russia) falls');
  });
  it('whichever way a chance falls, what is told alike is told once', () => {
    const up: Effect = { ...home, by: 1 };
    const either = (then: Effect, or: Effect): Effect => ({ do: 'group', then: [then], else: [or], chance: 0.5 });
    expect(line(either(home, up), 'ustr')).toBe(
      '50%: Room at home (Russia) falls; otherwise Room at home (Russia) rises',
    );
    const open: Effect = { ...home, by: ['meter', 'traffic'] };
    expect(line(either(open, { ...open }), 'ustr')).toBe('Room at home (Russia) may move');
  });
  it('a hidden meter is not named', () => {
    expect(line(law, 'russia')).toBe('');
    expect(line(DEEDS.add, 'russia')).toBe('');
    expect(sayEffects([law, DEEDS.advance], SMALL_CASE, 'russia')).toEqual(['WTO seat +1']);
  });
  it('but the scenario may say it in words', () => {
    expect(line({ ...law, says: 'The bill moves on.' }, 'russia')).toBe('“The bill moves on”');
  });
});
