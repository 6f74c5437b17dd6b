import { describe, expect, test } from 'vitest';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import { setupFor } from '../../src/kernel/redact.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import { SECRET } from '../support/sink-issues.ts';
import { sink } from '../support/sink.ts';

describe('a setup for a seat', () => {
  test('holds its own goals and no rival’s', () => {
    for (const { id } of sink.roles) {
      const text = JSON.stringify(setupFor(sink, id));
      for (const [role, secret] of Object.entries(SECRET)) expect(text.includes(String(secret))).toBe(role === id);
      for (const { id: role, walkAway } of sink.roles) expect(text.includes(String(walkAway))).toBe(role === id);
      for (const { id: role } of sink.roles) expect(text.includes(`secret of ${role}`)).toBe(role === id);
    }
  });

  test('for a spectator holds nobody’s', () => {
    const text = JSON.stringify(setupFor(sink, null));
    for (const secret of [...Object.values(SECRET), 'secret of', ...sink.roles.map((role) => String(role.walkAway))])
      expect(text).not.toContain(String(secret));
  });

  test('does not tell the future, nor what is for the instructor', () => {
    const seen = setupFor(hanoi, 'ustr');
    expect(seen.history).toBeNull();
    expect(seen.eachRound).toEqual([]);
    expect(seen.events.map(({ id, headline, text, then, at, from }) => [id, headline, text, then, at, from])).toEqual(
      hanoi.events.map(({ id }) => [id, '', '', [], null, null]),
    );
    for (const { title, text, ends, onlyIf } of seen.outcomes)
      expect([title, text, ends, onlyIf]).toEqual(['', '', false, 0]);
    expect(seen.teaching).toEqual({ aims: [], questions: [], plan: {}, glossary: hanoi.teaching.glossary });
  });

  test('does not tell where a hidden meter starts, beyond what its bands do', () => {
    const start = (seat: string, meter: string): number | undefined =>
      setupFor(hanoi, seat).meters.find(({ id }) => id === meter)?.start;
    const whole = (meter: string): number | undefined => hanoi.meters.find(({ id }) => id === meter)?.start;
    expect(start('site', 'cash')).toBe(whole('cash'));
    expect(start('ustr', 'cash')).toBe(6);
    expect(start('ustr', 'home')).toBe(4);
    expect(start('ustr', 'traffic')).toBe(whole('traffic'));
  });

  test('tells a mandate to the role that needs it', () => {
    const needs = (seat: string): string[] =>
      setupFor(hanoi, seat).issues.flatMap(({ options }) =>
        options.flatMap((option) => [...Object.keys(option.needs), ...Object.keys(option.needsSays)]),
      );
    expect(new Set(needs('ustr'))).toEqual(new Set(['ustr']));
    expect(new Set(needs('russia'))).toEqual(new Set(['russia']));
  });

  test('numbers delayed effects as the whole does, so that what is on the way is the same', () => {
    const whole = rulesOf(hanoi).delayed;
    const seen = rulesOf(setupFor(hanoi, 'site')).delayed;
    expect(seen.map(({ effect }) => effect)).toEqual(whole.slice(0, seen.length).map(({ effect }) => effect));
    const cards = hanoi.moves.flatMap(({ then }) => then.filter((effect) => effect.in));
    for (const effect of cards) expect(seen.map((rules) => rules.effect)).toContain(effect);
  });
});
