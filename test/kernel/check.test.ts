import { describe, expect, test } from 'vitest';
import type { Action } from '../../src/kernel/action.ts';
import { check, VERBS, verbOf } from '../../src/kernel/check.ts';
import { setup } from '../support/case.ts';
import { Game } from '../support/game.ts';

const game = new Game(setup());
const asked = (seat: string | null, action: Action): unknown => check(game.rules, game.state, seat, action);

describe('check', () => {
  test('allows what the rules allow', () => expect(asked('ustr', { do: 'ready' })).toBeNull());

  test('knows seats, and the table by its own verb', () => {
    expect(asked('moscow', { do: 'ready' })).toEqual({ code: 'not-a-seat', seat: 'moscow' });
    expect(asked(null, { do: 'ready' })).toEqual({ code: 'not-a-seat', seat: 'null' });
    expect(asked(null, { do: 'time-up' })).toBeNull();
    expect(asked('ustr', { do: 'time-up' })).toEqual({ code: 'not-a-seat', seat: 'ustr' });
  });

  test.each(['toString', '__proto__', 'constructor', 'invade', ''])('knows no verb “%s”', (verb) =>
    expect(asked('ustr', { do: verb } as unknown as Action)).toEqual({ code: 'unknown', what: 'verb', id: verb }),
  );

  test.each(['__proto__', 'constructor', 'toString'])('is not fooled by the name “%s”', (id) => {
    const named = JSON.parse(`{"${id}":"${id}"}`) as { [issue: string]: string };
    expect(asked('ustr', { do: 'propose', to: ['russia'], package: named })).toMatchObject({ code: 'unknown' });
    for (const verb of ['claim', 'call'] as const)
      expect(asked('russia', { do: verb, issue: id })).toMatchObject({ code: 'unknown' });
    expect(asked('russia', { do: 'propose', to: [id], package: named })).toMatchObject({ code: 'unknown' });
    expect(asked('russia', { do: 'estimate', of: id, issue: id, points: 1 })).toMatchObject({ code: 'unknown' });
  });

  test('every verb has its rules', () => {
    for (const verb of Object.keys(VERBS) as (keyof typeof VERBS)[]) expect(verbOf(verb)).toBe(VERBS[verb]);
  });
});
