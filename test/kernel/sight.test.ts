import { describe, expect, test } from 'vitest';
import {
  alwaysHidden,
  causeFor,
  readsDealId,
  readsMeter,
  readsStanding,
  standingFor,
  standingSlots,
} from '../../src/kernel/sight.ts';
import { sink } from '../support/sink.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';

describe('who may read what', () => {
  const game = new Game(promise({ due: { kind: 'at', round: 1 }, proof: 'joint-review' }));
  seats(game).ustr.offers('russia', { word: 'given' });
  seats(game).russia.accepts();
  game.month({ russia: ['show'] });
  const { rules, state } = game;
  const deal = state.standing['word']?.deal ?? '';

  test('a deal: its signatories; what stands by it: the same', () => {
    for (const [viewer, reads] of [
      ['ustr', true],
      ['russia', true],
      ['site', false],
      [null, false],
    ] as const) {
      expect(readsDealId(state, deal, viewer)).toBe(reads);
      expect(readsStanding(state, 'word', viewer)).toBe(reads);
    }
    expect(readsDealId(state, 'unknown', 'ustr')).toBe(false);
    expect(readsStanding(state, 'unknown', 'ustr')).toBe(false);
  });

  test('a cause: as far as its text may be read', () => {
    expect(causeFor(state, { by: 'deal', deal, issue: 'word' }, 'ustr')).toEqual({ by: 'deal', deal, issue: 'word' });
    for (const cause of [
      { by: 'deal', deal, issue: 'word' },
      { by: 'pledge', issue: 'word' },
      { by: 'call', issue: 'word', role: 'ustr' },
    ] as const)
      expect(causeFor(state, cause, 'site')).toEqual({ by: 'undisclosed' });
    expect(causeFor(state, { by: 'month' }, 'site')).toEqual({ by: 'month' });
  });

  test('of a review that is out: neither what it found nor how it was proven', () => {
    const standing = state.standing['word'];
    if (!standing) throw new Error('nothing stands');
    expect(standing).toMatchObject({ found: true, proof: 'joint-review' });
    expect(standingFor(standing)).toMatchObject({ found: null, reports: 2 });
    expect(JSON.stringify(standingFor(standing))).not.toContain('joint-review');
    expect(standingFor({ ...standing, found: null, proof: undefined })).toMatchObject({ option: 'given' });
  });

  test('a meter: those it names, or all', () => {
    const { rules: many } = new Game(sink);
    expect([
      readsMeter(many, 'cash', 'site'),
      readsMeter(many, 'cash', 'ustr'),
      readsMeter(many, 'cash', null),
    ]).toEqual([true, false, false]);
    expect([
      readsMeter(many, 'traffic', 'ustr'),
      readsMeter(many, 'traffic', null),
      readsMeter(many, 'clone', 'site'),
    ]).toEqual([true, true, false]);
  });

  test('hidden for good: truths, others’ capital, what others’ meters are', () => {
    const hidden = alwaysHidden(rules, 'ustr').at;
    expect(hidden[rules.layout.kept('word')]).toBe(true);
    expect([hidden[rules.layout.capital('ustr')], hidden[rules.layout.capital('russia')]]).toEqual([false, true]);
    expect(hidden).toHaveLength(rules.layout.size);
    expect(alwaysHidden(rules, 'ustr').at).toBe(hidden);
  });

  test('the slots that tell what stands: the deal, its verdict, and the plays noted when it was signed', () => {
    expect(standingSlots(rules, 'word')).toEqual([
      rules.layout.deal('word'),
      rules.layout.verdict('word'),
      ...rules.layout.marks.map((mark) => mark.slot),
    ]);
    expect(standingSlots(rules, 'unknown')).toEqual([]);
  });
});
