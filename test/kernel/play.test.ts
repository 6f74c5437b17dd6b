import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/kernel/facts.ts';
import { hashOf } from '../../src/kernel/hash.ts';
import { act, decide, opening, start } from '../../src/kernel/play.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import { issue, meter, move, option, set, setup, track } from '../support/case.ts';

const table = setup({
  meters: [
    meter('gold', {
      start: 3,
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 3 },
      ],
    }),
  ],
  tracks: [
    track('seat', {
      clamps: [
        { holder: 'ustr', step: 5, held: true },
        { holder: 'ustr', step: 7, held: true },
        { holder: 'ustr', step: 9, held: false },
      ],
    }),
  ],
  channels: [{ id: 'cards', says: '', to: 'site', carries: 1, leak: 0.2, state: 'leaking', upkeep: 0 }],
  issues: [issue('plants', ['ustr', 'russia'], [option('night')])],
  moves: [move('win', 'ustr', [set('gold', 9)])],
});
const rules = rulesOf(table);

describe('opening', () => {
  test('is what the setup says, before any news', () => {
    const state = opening(rules, 1);
    const { layout } = rules;
    expect(state).toMatchObject({
      round: 0,
      phase: 'news',
      bands: { gold: 'high' },
      offers: [],
      standing: {},
      outcome: null,
    });
    expect(state.slots[layout.meter('gold')]).toBe(3);
    expect(state.slots[layout.credibility('site')]).toBe(50);
    expect([0, 1, 2].map((i) => state.slots[layout.clamp('seat', i)])).toEqual([0, 1, 0]);
    expect([state.slots[layout.channelState('cards')], state.slots[layout.channelLeak('cards')]]).toEqual([2, 0.2]);
    expect(state.slots[layout.last('win')]).toBe(-1);
  });
});

describe('start', () => {
  test('hears the first news and opens the talks; the watcher hears each fact as it happens', () => {
    const heard: [string, string][] = [];
    const { state, facts } = start(table, 1, {}, (fact, at) => heard.push([fact.type, at.phase]));
    expect(state).toMatchObject({ round: 1, phase: 'talks' });
    expect(heard.map(([type]) => type)).toEqual(facts.map((fact) => fact.type));
    expect(heard.at(-1)).toEqual(['phase-began', 'talks']);
  });
});

describe('decide and act', () => {
  const offer = { do: 'propose', to: ['russia'], package: { plants: 'night' } } as const;

  test('decide promises what act does, and leaves the state alone', () => {
    const { state } = start(table, 1);
    const before = hashOf(state);
    const promised = decide(rules, state, 'ustr', offer);
    expect(hashOf(state)).toBe(before);
    expect(act(rules, state, 'ustr', offer)).toEqual(promised);
    expect(hashOf(state)).not.toBe(before);
  });

  test('a refusal is the answer of both, and changes nothing', () => {
    const { state } = start(table, 1);
    const before = hashOf(state);
    const wrong = { do: 'propose', to: [], package: {} } as const;
    expect(decide(rules, state, 'ustr', wrong)).toEqual({ code: 'no-addressee' });
    expect(act(rules, state, 'ustr', wrong)).toEqual({ code: 'no-addressee' });
    expect(hashOf(state)).toBe(before);
  });

  test('a watcher sees the state that each fact has just made', () => {
    const { state } = start(table, 1);
    const offers: number[] = [];
    const facts = decide(rules, state, 'ustr', offer, (_fact: Fact, now) => offers.push(now.offers.length));
    expect(isRefusal(facts)).toBe(false);
    expect(offers).toEqual([1]);
  });
});
