import { describe, expect, test } from 'vitest';
import { ANY_CHANCE, Playing } from '../../src/kernel/playing.ts';
import { perform } from '../../src/kernel/effects/perform.ts';
import { opening } from '../../src/kernel/play.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import { setup } from '../support/case.ts';

const rules = rulesOf(setup());
const playing = (forced = {}): Playing => new Playing(rules, opening(rules, 1, forced), perform);

describe('a chance', () => {
  test('rolls the dice of the game, and says so', () => {
    const game = playing();
    const hit = game.chance(0.5, 'storm');
    expect(game.facts).toMatchObject([{ type: 'rolled', chance: 0.5, hit, id: 'storm' }]);
    expect(game.state.dice).toEqual(game.facts[0]?.type === 'rolled' ? game.facts[0].dice : null);
  });

  test('comes up as often as it should', () => {
    const game = playing();
    const hits = Array.from({ length: 4000 }, () => game.chance(0.3, 'storm')).filter(Boolean).length;
    expect(Math.abs(hits / 4000 - 0.3)).toBeLessThan(0.03);
  });

  test.each([
    [1, {}, true],
    [2, {}, true],
    [0, {}, false],
    [-1, {}, false],
    [Number.NaN, {}, false],
    [1, { storm: false }, true],
    [0, { storm: true }, false],
    [0.5, { storm: true }, true],
    [0.5, { storm: false }, false],
    [0.5, { [ANY_CHANCE]: true }, true],
    [0.5, { [ANY_CHANCE]: true, storm: false }, false],
  ])('of %d, forced by %o, is %s without a roll', (chance, forced, hit) => {
    const game = playing(forced);
    expect(game.chance(chance, 'storm')).toBe(hit);
    expect(game.facts).toEqual([]);
  });
});
