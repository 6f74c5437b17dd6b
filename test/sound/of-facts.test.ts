import { describe, expect, test } from 'vitest';
import type { Fact, FactOf, Verdict } from '../../src/kernel/facts.ts';
import type { ChannelState } from '../../src/kernel/setup.ts';
import { soundOf, soundsOf } from '../../src/sound/of-facts.ts';
import type { Sound } from '../../src/sound/sounds.ts';

const CAUSE = { by: 'rules' } as unknown as FactOf<'exposed'>['cause'];
const offer = (by: string, to: readonly string[]) =>
  ({ type: 'proposed', offer: { id: `${by}>${to.join('+')}#1`, by, to } }) as unknown as Fact;
const signed = { type: 'signed', deal: { id: 'ustr>russia#1' } } as unknown as Fact;
const tested = (verdict: Verdict, issue = 'visas'): Fact => ({
  type: 'tested',
  issue,
  by: 'russia',
  verdict,
  reports: null,
  writes: [],
});
const channel = (from: ChannelState, to: ChannelState): Fact => ({
  type: 'channel-changed',
  channel: 'cards',
  from,
  to,
  leak: 0,
  cause: CAUSE,
});
const exposed = (claimOnly: boolean): Fact => ({
  type: 'exposed',
  issue: 'visas',
  by: 'russia',
  claimOnly,
  cause: CAUSE,
  writes: [],
});
const sealed = (by: string, load: FactOf<'sealed'>['sealed']): Fact => ({ type: 'sealed', by, sealed: load });

describe('what a fact sounds like to the USTR', () => {
  test.each<[string, Fact, Sound | null]>([
    ['its own offer', offer('ustr', ['russia']), { name: 'sent' }],
    ['an offer to it', offer('russia', ['ustr']), { name: 'received', by: 'russia' }],
    ['an offer to it and another', offer('site', ['ustr', 'russia']), { name: 'received', by: 'site' }],
    ['an offer that it only has a copy of', offer('russia', ['site']), null],
    ['a deal', signed, { name: 'met' }],
    ['its own sleeve', sealed('ustr', { moves: [], keeps: [] }), { name: 'sealed' }],
    ['its sleeve, opened again', sealed('ustr', null), null],
    ['another’s sleeve', sealed('russia', null), null],
    ['the sleeves', { type: 'phase-began', phase: 'resolution' }, { name: 'opened' }],
    ['the talks', { type: 'phase-began', phase: 'talks' }, null],
    ['a pledge that was kept', tested('kept'), { name: 'kept' }],
    ['a pledge that was broken', tested('broken'), { name: 'broken' }],
    ['a pledge under review', tested('running'), null],
    ['a pledge that never fell due', tested('never_due'), null],
    [
      'a review that found it broken',
      { type: 'reported', issue: 'visas', by: 'russia', verdict: 'broken', writes: [] },
      { name: 'broken' },
    ],
    ['a breach shown to all', exposed(false), { name: 'broken' }],
    ['a claim that fell', exposed(true), null],
    ['payments cut', channel('open', 'cut'), { name: 'cut', channel: 'cards' }],
    ['payments closed', channel('leaking', 'closed'), { name: 'cut', channel: 'cards' }],
    ['payments again', channel('cut', 'open'), { name: 'reopened', channel: 'cards' }],
    ['payments by a side door', channel('closed', 'leaking'), { name: 'reopened', channel: 'cards' }],
    ['payments that flow otherwise', channel('open', 'leaking'), null],
    ['payments that stand otherwise', channel('cut', 'closed'), null],
    ['the first month', { type: 'month-began', round: 1 }, null],
    ['the second month', { type: 'month-began', round: 2 }, { name: 'burned', round: 1 }],
    ['the end', { type: 'ended', outcome: 'x', title: '', text: '', early: false }, { name: 'burned', round: null }],
    ['a word in the talks', { type: 'said', by: 'russia', to: [], words: 'No.', sentence: null }, null],
  ])('%s', (_, fact, sound) => expect(soundOf(fact, 'ustr')).toEqual(sound));
});

describe('facts told together', () => {
  test('sound in their order, each kind once', () => {
    expect(soundsOf([tested('kept', 'a'), tested('kept', 'b'), tested('broken', 'c')], 'ustr')).toEqual([
      { name: 'kept' },
      { name: 'broken' },
    ]);
  });

  test('sound three times at most', () => {
    const facts = [tested('kept'), tested('broken'), channel('open', 'cut'), signed, channel('cut', 'open')];
    expect(soundsOf(facts, 'ustr').map(({ name }) => name)).toEqual(['kept', 'broken', 'cut']);
  });

  test('may be silent', () => expect(soundsOf([], 'ustr')).toEqual([]));
});
