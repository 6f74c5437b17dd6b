import { describe, expect, test } from 'vitest';
import { add, issue, meter, option, pledge, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

const plants = issue('plants', ['ustr', 'russia'], [option('night'), option('surprise')]);
const licence = issue('licence', ['ustr', 'russia', 'site'], [option('escrow')]);
const table = setup({ issues: [plants, licence] });

describe('accept', () => {
  test('the last acceptance makes a deal, at once and for good', () => {
    const game = new Game(table);
    const { ustr, russia, site } = seats(game);
    ustr.offers(['russia', 'site'], { licence: 'escrow' });
    site.accepts();
    expect(game.state.standing).toEqual({});
    expect(game.state.offers[0]).toMatchObject({ status: 'live', accepted: ['site'] });
    russia.accepts();
    expect(game.state.standing['licence']).toMatchObject({ option: 'escrow', round: 1, due: null });
    expect(game.state.deals).toMatchObject([{ signatories: ['ustr', 'russia', 'site'], public: false }]);
  });

  test('nobody accepts twice, nor what was not put to it, nor what is off the table', () => {
    const game = new Game(table);
    const { ustr, russia, site } = seats(game);
    ustr.offers(['russia', 'site'], { licence: 'escrow' }, []);
    const offer = 'ustr>russia+site#1';
    site.accepts();
    site.cannot({ do: 'accept', offer }, 'already-accepted');
    ustr.cannot({ do: 'accept', offer }, 'not-addressed');
    russia.declines();
    russia.cannot({ do: 'accept', offer }, 'offer-not-live');
    ustr.offers('russia', { plants: 'night' });
    site.cannot({ do: 'accept', offer: 'ustr>russia#1' }, 'unknown');
  });

  test('an option without a pledge may always be replaced', () => {
    const game = new Game(table);
    const { ustr, russia } = seats(game);
    for (const choice of ['night', 'surprise', 'night']) {
      ustr.offers('russia', { plants: choice });
      russia.accepts();
      game.month();
    }
    expect(game.state.standing['plants']?.option).toBe('night');
    ustr.cannot({ do: 'propose', to: ['russia'], package: { plants: 'night' } }, 'already-stands');
  });

  test('replacing an untested pledge releases it, unbroken, and takes back its paper', () => {
    const game = new Game(promise({ due: { kind: 'at', round: 2 } }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    expect(game.points('ustr')).toEqual({ 'walk-away': 40, 'word paper': 3 });
    ustr.offers('russia', { word: 'other' });
    russia.accepts();
    expect(game.points('ustr')).toEqual({ 'walk-away': 40, 'word delivery': 1 });
    game.toTheEnd();
    expect(game.verdict('word')).toBe('none');
    expect(game.credibility('russia')).toBe(50);
    expect(game.points('site')).toEqual({ 'walk-away': 40 });
  });

  test('a called pledge may still be replaced before it is tested', () => {
    const game = new Game(promise({ due: { kind: 'undated' } }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    ustr.calls('word');
    ustr.offers('russia', { word: 'other' });
    russia.accepts();
    game.toTheEnd();
    expect(game.facts('tested')).toEqual([]);
  });

  test('a tested pledge stands: kept, broken, or still under review', () => {
    for (const proof of ['independent', 'joint-review', 'self-report'] as const) {
      const game = new Game(promise({ due: { kind: 'at', round: 1 }, proof }));
      const { ustr, russia } = seats(game);
      ustr.offers('russia', { word: 'given' });
      russia.accepts();
      game.month();
      ustr.cannot({ do: 'propose', to: ['russia'], package: { word: 'other' } }, 'already-tested');
    }
  });

  test('a pledge signed again begins anew: a claim, a call and plays before it do not count', () => {
    const game = new Game(promise({ due: { kind: 'undated' }, keptIf: ['played', 'act'] }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    russia.claims('word');
    game.month({ russia: ['act'] });
    ustr.offers('russia', { word: 'other' });
    russia.accepts();
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    expect(game.state.standing['word']).toMatchObject({ claimed: false, calledBy: null, round: 2 });
    ustr.calls('word');
    game.month();
    expect(game.verdict('word')).toBe('broken');
  });

  test.each([
    ['before its date', { kind: 'at', round: 3 }, 1, 3],
    ['in its month', { kind: 'at', round: 2 }, 2, 2],
    ['after its date', { kind: 'at', round: 1 }, 2, 3],
    ['after its date, in the last month', { kind: 'at', round: 1 }, 4, 4],
    ['some months from signature', { kind: 'after', rounds: 2 }, 1, 3],
    ['more months than are left', { kind: 'after', rounds: 9 }, 2, 4],
    ['every month', { kind: 'each-round' }, 2, null],
    ['without a date', { kind: 'undated' }, 2, null],
  ] as const)('due when signed %s', (_name, due, signed, expected) => {
    const game = new Game(promise({ due }));
    const { ustr, russia } = seats(game);
    for (let month = 1; month < signed; month++) game.month();
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    expect(game.state.standing['word']?.due).toBe(expected);
  });

  test('effects at signature come after everything stands, and once for an option', () => {
    const paid = option('paid', { atSignature: [add('gold', 1, { if: ['!=', ['deal', 'other'], 0] })] });
    const game = new Game(
      setup({
        meters: [meter('gold')],
        issues: [
          issue('fee', ['ustr', 'russia'], [paid, option('free', { atSignature: [add('gold', 2)] })]),
          issue('other', ['ustr', 'russia'], [option('yes')]),
        ],
      }),
    );
    const { ustr, russia } = seats(game);
    const sign = (pkg: { [issue: string]: string }): number => {
      ustr.offers('russia', pkg);
      russia.accepts();
      return game.meter('gold');
    };
    expect(sign({ fee: 'paid', other: 'yes' })).toBe(6);
    expect(sign({ fee: 'free' })).toBe(8);
    expect(sign({ fee: 'paid' })).toBe(8);
    expect(sign({ fee: 'free' })).toBe(8);
  });

  test('the mandate of each signatory is asked for when it signs', () => {
    const home = meter('home', { seenBy: ['russia'], start: 3 });
    const needy = option('surprise', { needs: { russia: ['>=', ['meter', 'home'], 4] } });
    const game = new Game(setup({ meters: [home], issues: [issue('plants', ['ustr', 'russia'], [needy])] }));
    const { ustr, russia } = seats(game);
    russia.cannot({ do: 'propose', to: ['ustr'], package: { plants: 'surprise' } }, 'no-mandate');
    // Washington cannot know.
    ustr.offers('russia', { plants: 'surprise' });
    russia.cannot({ do: 'accept', offer: 'ustr>russia#1' }, 'no-mandate');
  });

  test('a double promise: what rules each other out in one package may stand by two deals', () => {
    const harbour = option('harbour', { rulesOut: [{ issue: 'shutdown', option: 'dated' }] });
    const dated = option('dated', {
      rulesOut: [{ issue: 'charges', option: 'harbour' }],
      pledge: pledge('russia'),
    });
    const game = new Game(
      setup({
        issues: [issue('charges', ['russia', 'site'], [harbour]), issue('shutdown', ['ustr', 'russia'], [dated])],
      }),
    );
    const { ustr, russia, site } = seats(game);
    const both = { charges: 'harbour', shutdown: 'dated' };
    ustr.cannot({ do: 'propose', to: ['russia', 'site'], package: both }, 'ruled-out');
    ustr.offers('russia', { shutdown: 'dated' });
    russia.accepts();
    site.offers('russia', { charges: 'harbour' });
    russia.accepts();
    expect(Object.keys(game.state.standing)).toEqual(['shutdown', 'charges']);
  });
});
