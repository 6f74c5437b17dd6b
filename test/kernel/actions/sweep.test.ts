import { describe, expect, test } from 'vitest';
import { add, issue, meter, option, pledge, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

describe('an offer lapses and says why', () => {
  test('when a deal settles what it names in the same way', () => {
    const game = new Game(setup({ issues: [issue('plants', ['ustr', 'russia'], [option('night'), option('day')])] }));
    const { ustr, russia, site } = seats(game);
    site.offers(['ustr', 'russia'], { plants: 'night' });
    russia.offers(['ustr', 'site'], { plants: 'day' });
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    expect(game.facts('lapsed')).toMatchObject([
      { offer: 'site>ustr+russia#1', why: { because: 'settled', issue: 'plants' } },
    ]);
    // The other can still replace what stands.
    expect(game.state.offers[1]?.status).toBe('live');
  });

  test('when signing another costs its maker, or one who has accepted, the room at home', () => {
    const needs = { russia: ['>=', ['meter', 'home'], 4] } as const;
    const table = setup({
      meters: [meter('home', { seenBy: ['russia'], start: 4 })],
      issues: [
        issue('dear', ['ustr', 'russia'], [option('yes', { needs, atSignature: [add('home', -2)] })]),
        issue('other', ['russia', 'site'], [option('yes', { needs })]),
        issue('all', ['ustr', 'russia', 'site'], [option('yes', { needs })]),
      ],
    });
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    russia.offers('site', { other: 'yes' });
    ustr.offers(['russia', 'site'], { all: 'yes' });
    russia.accepts();
    ustr.offers('russia', { dear: 'yes' });
    russia.accepts();
    expect(game.facts('lapsed').map(({ offer, why }) => [offer, why])).toEqual([
      ['russia>site#1', { because: 'no-mandate', role: 'russia' }],
      ['ustr>russia+site#1', { because: 'no-mandate', role: 'russia' }],
    ]);
  });

  test('when calling a pledge early costs the caller the room at home', () => {
    const table = promise(
      { due: { kind: 'undated' }, callAfter: 3, ifCalledEarly: [add('congress', -2)] },
      { meters: [meter('congress', { start: 5, seenBy: ['ustr'] }), meter('done', { start: 0, max: 1 })] },
    );
    const letter = option('yes', { needs: { ustr: ['>=', ['meter', 'congress'], 5] } });
    const game = new Game({ ...table, issues: [...table.issues, issue('letter', ['ustr', 'site'], [letter])] });
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    ustr.offers('site', { letter: 'yes' });
    ustr.calls('word');
    expect(game.facts('lapsed').map((fact) => fact.why)).toEqual([{ because: 'no-mandate', role: 'ustr' }]);
  });

  test('when a deal brings to light that the pledge it would replace was broken', () => {
    const looks = issue(
      'looks',
      ['ustr', 'site'],
      [option('yes', { atSignature: [{ do: 'expose', issue: 'twice' }] })],
    );
    const twice = issue(
      'twice',
      ['ustr', 'russia'],
      [
        option('a', {
          pledge: pledge('russia', { due: { kind: 'each-round' }, proof: 'joint-review', keptIf: 0, looksKeptIf: 1 }),
        }),
        option('b'),
      ],
    );
    const game = new Game(setup({ issues: [looks, twice] }));
    const { ustr, russia, site } = seats(game);
    ustr.offers('russia', { twice: 'a' });
    russia.accepts();
    game.month();
    russia.offers('ustr', { twice: 'b' });
    site.offers('ustr', { looks: 'yes' });
    ustr.accepts();
    expect(game.verdict('twice')).toBe('broken');
    expect(game.facts('lapsed').map(({ offer, why }) => [offer, why])).toEqual([
      ['russia>ustr#1', { because: 'settled', issue: 'twice' }],
    ]);
  });

  test('when the talks end', () => {
    const game = new Game(setup({ issues: [issue('plants', ['ustr', 'russia'], [option('night')])] }));
    const { ustr } = seats(game);
    ustr.offers('russia', { plants: 'night' });
    game.must(null, { do: 'time-up' });
    expect(game.facts('lapsed')).toMatchObject([{ why: { because: 'talks-ended' } }]);
    expect(game.shown('site').filter((fact) => fact.type === 'lapsed')).toEqual([]);
  });
});
