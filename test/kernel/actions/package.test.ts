import { describe, expect, test } from 'vitest';
import { checkMandate, checkPackage, checkReplaceable } from '../../../src/kernel/actions/package.ts';
import { issue, meter, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({
  meters: [meter('home', { seenBy: ['russia'], start: 3 })],
  issues: [
    issue('one', ['ustr', 'russia'], [option('a', { needs: { russia: ['>=', ['meter', 'home'], 4] } }), option('b')]),
    issue('two', ['ustr', 'russia'], [option('c', { rulesOut: [{ issue: 'one', option: 'b' }] })]),
  ],
});
const both = ['ustr', 'russia'];

describe('a package', () => {
  test('is judged by what its signer may see', () => {
    const game = new Game(table);
    const view = game.view('ustr');
    expect(checkPackage(game.rules, view, 'ustr', both, { one: 'a' })).toBeNull();
    expect(checkPackage(game.rules, view, 'ustr', both, { one: 'b', two: 'c' })).toMatchObject({
      code: 'ruled-out',
      issue: 'two',
      otherIssue: 'one',
    });
    expect(checkPackage(game.rules, game.view('russia'), 'russia', both, { one: 'a' })).toMatchObject({
      code: 'no-mandate',
      role: 'russia',
      has: [{ meter: 'home', value: 3 }],
    });
  });

  test('asks nothing about a standing option that the seat cannot read', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { one: 'b' });
    russia.accepts();
    expect(checkReplaceable(game.rules, game.view('ustr'), 'ustr', 'one', 'b')?.code).toBe('already-stands');
    expect(checkReplaceable(game.rules, game.view('site'), 'site', 'one', 'b')).toBeNull();
    expect(checkReplaceable(game.rules, game.view('ustr'), 'ustr', 'one', 'a')).toBeNull();
    expect(checkReplaceable(game.rules, game.view('ustr'), 'ustr', 'nothing', 'a')).toBeNull();
  });

  test('needs a mandate for each of its options', () => {
    const game = new Game(table);
    expect(checkMandate(game.rules, game.state, 'russia', { two: 'c', one: 'a' })).toMatchObject({ issue: 'one' });
    expect(checkMandate(game.rules, game.state, 'russia', { two: 'c' })).toBeNull();
    expect(checkMandate(game.rules, game.state, 'ustr', { one: 'a' })).toBeNull();
  });
});
