import { expect, test } from 'vitest';
import { OwnTerms } from '../../../src/bots/parts/own-terms.ts';
import { Prospects } from '../../../src/bots/parts/prospects.ts';
import type { Deal, Offer, View } from '../../../src/kernel/board.ts';
import { start } from '../../../src/kernel/play.ts';
import { rulesOf } from '../../../src/kernel/rules.ts';
import { viewFor } from '../../../src/kernel/view.ts';
import { seatSetups } from '../../../src/lab/game.ts';
import { sink } from '../../support/sink.ts';

const setup = seatSetups(sink).get('russia') ?? sink;
const rules = rulesOf(setup);
const seat = {
  rules,
  role: 'russia',
  prospects: new Prospects(setup, 'russia'),
  scruples: { honour: 0, lies: false },
  trust: 0,
};
const terms = { protocol: 'sign' };
const own: Offer = {
  id: 'russia>ustr#1',
  by: 'russia',
  to: ['ustr'],
  copies: [],
  package: terms,
  words: '',
  answers: null,
  round: 1,
  accepted: [],
  status: 'superseded',
};
const back: Offer = { ...own, id: 'ustr>russia#1', by: 'ustr', to: ['russia'], status: 'live' };
const now = viewFor(rulesOf(sink), start(sink, 1).state, 'russia');

/** A month in which Russia has made its offer, and nothing else has happened but this. */
const later = (but: Partial<View> = {}): View => ({ ...now, offers: [own, back], ...but });
const withSlot = (slot: number, value: number): View =>
  later({ slots: now.slots.map((old, i) => (i === slot ? value : old)) });
const made = (gain = 10): OwnTerms => {
  const word = new OwnTerms(seat);
  word.note(now, ['ustr'], terms, gain);
  return word;
};
const binding = (word: OwnTerms, view: View, gain: number | null): number =>
  word.binding(view, ['ustr'], () => gain, 0.5).length;

test('an own offer binds this month and the next, and no longer', () => {
  for (const [round, bound] of [
    [1, 1],
    [2, 1],
    [3, 0],
  ] as const)
    expect(binding(made(), later({ round }), 10)).toBe(bound);
});

test('it binds only towards the seats that it was made to', () => {
  expect(made().recent(later(), ['ustr', 'site'])).toEqual([]);
  expect(made().recent(later(), ['ustr'])).toEqual([own]);
});

test('terms that have lost most of their worth, or may not be signed any more, do not bind', () => {
  expect(binding(made(10), later(), 6)).toBe(1);
  expect(binding(made(10), later(), 4)).toBe(0);
  expect(binding(made(0.6), later(), 0.4)).toBe(0);
  expect(binding(made(10), later(), null)).toBe(0);
});

test('a bot that was started afresh stands by its offers as long as they are worth a signature', () => {
  expect(binding(new OwnTerms(seat), later(), 0.6)).toBe(1);
  expect(new OwnTerms(seat).changed(later(), back, ['ustr'])).toBeNull();
});

test('what has changed has a name: a deal that both have seen, a word gone cheap, a step held back', () => {
  const deal: Deal = { id: 'x', signatories: ['ustr', 'russia'], copies: [], package: {}, round: 1, public: false };
  const changed = (view: View) => made().changed(view, back, ['ustr']);
  expect(changed(later())).toBeNull();
  expect(changed(later({ deals: [deal] }))).toBe('deal');
  expect(changed(withSlot(rules.layout.credibility('ustr'), 40))).toBe('credibility');
  expect(changed(withSlot(rules.layout.credibility('ustr'), 60))).toBeNull();
  expect(changed(withSlot(rules.layout.clamp('seat', 0), 0))).toBeNull();
});

test('a deal that the other side has not seen is not given as the reason', () => {
  const deal: Deal = { id: 'x', signatories: ['site', 'russia'], copies: [], package: {}, round: 1, public: false };
  expect(made().changed(later({ deals: [deal] }), back, ['ustr'])).toBeNull();
});

test('a step taken hold of since is a reason', () => {
  const free = { ...now, slots: now.slots.map((old, i) => (i === rules.layout.clamp('seat', 0) ? 0 : old)) };
  const word = new OwnTerms(seat);
  word.note(free, ['ustr'], terms, 10);
  expect(word.changed(later(), back, ['ustr'])).toBe('clamp');
});
