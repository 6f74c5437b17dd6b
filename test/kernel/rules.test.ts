import { describe, expect, test } from 'vitest';
import { rulesOf, standingOption } from '../../src/kernel/rules.ts';
import { add, issue, meter, move, option, pledge, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';

describe('rules', () => {
  test('are made once for a setup', () => {
    const table = setup();
    expect(rulesOf(table)).toBe(rulesOf(table));
    expect(rulesOf({ ...table })).not.toBe(rulesOf(table));
  });

  test('number every delayed effect, within groups and pledges too', () => {
    const late = (by: number) => add('gold', by, { in: 1 });
    const rules = rulesOf(
      setup({
        meters: [meter('gold')],
        issues: [
          issue(
            'word',
            ['ustr', 'russia'],
            [
              option('given', {
                atSignature: [late(1)],
                pledge: pledge('russia', { ifKept: [{ do: 'group', then: [late(2)], else: [late(3)] }] }),
              }),
            ],
          ),
        ],
        moves: [move('card', 'ustr', [add('gold', 9), late(4)])],
      }),
    );
    expect(rules.delayed.map(({ effect, delayed }) => ['by' in effect ? effect.by : null, delayed])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  test('find things by name, and their slots', () => {
    const rules = rulesOf(promise({}));
    const on = rules.issue.get('word');
    expect(on?.everything).toEqual({ issue: 'word', options: ['given', 'other'] });
    expect(on?.at).toEqual({
      deal: rules.layout.deal('word'),
      verdict: rules.layout.verdict('word'),
      kept: rules.layout.kept('word'),
    });
    expect(rules.move.get('act')?.at.last).toBe(rules.layout.last('act'));
    expect(rules.role.get('site')).toMatchObject({ seat: 2, at: { capital: rules.layout.capital('site') } });
  });

  test('the form of a pledge is its substance where nothing else is said', () => {
    const option = rulesOf(promise({ looksKeptIf: null }))
      .issue.get('word')
      ?.option.get('given');
    expect(option?.pledge?.looksKeptIf).toBe(option?.pledge?.keptIf);
  });

  test('name the option that stands', () => {
    const game = new Game(promise({}));
    expect(standingOption(game.rules, game.state, 'word')).toBeNull();
    seats(game).ustr.offers('russia', { word: 'given' });
    seats(game).russia.accepts();
    expect(standingOption(game.rules, game.state, 'word')?.option.id).toBe('given');
    expect(standingOption(game.rules, game.view('site'), 'word')).toBeNull();
  });
});
