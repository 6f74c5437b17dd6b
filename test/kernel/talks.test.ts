import { describe, expect, test } from 'vitest';
import { Game, seats } from '../support/game.ts';
import { add, issue, meter, option, pledge, role, setup } from '../support/case.ts';

const discs = issue(
  'discs',
  ['ustr', 'russia'],
  [option('night', { worth: { ustr: 6, russia: -3 } }), option('surprise', { worth: { ustr: 12, russia: -8 } })],
);
const seat = issue(
  'seat',
  ['ustr', 'russia'],
  [option('later', { worth: { russia: 11 } }), option('now', { worth: { russia: 22 } })],
);
const books = issue('books', ['ustr', 'site'], [option('open', { worth: { ustr: 9 } })], { opens: 2 });
const talks = setup({ issues: [discs, seat, books] });

describe('talks', () => {
  test('an accepted offer is a deal at once and binds', () => {
    const game = new Game(talks);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { discs: 'night', seat: 'later' });
    russia.accepts();
    expect(game.state.standing['discs']?.option).toBe('night');
    expect(game.state.deals).toHaveLength(1);
    russia.cannot({ do: 'decline', offer: 'ustr>russia#1' }, 'offer-not-live');
  });

  test('the third seat learns nothing of a deal that has no public effect', () => {
    const game = new Game(talks);
    const { ustr, russia } = seats(game);
    const before = game.shown('site').length;
    ustr.offers('russia', { discs: 'night' });
    russia.accepts();
    expect(game.shown('site')).toHaveLength(before);
    expect(game.view('site').slots[game.rules.layout.deal('discs')]).toBeNull();
  });

  test('a copy lets a seat read the text', () => {
    const game = new Game(talks);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { discs: 'night' }, ['site']);
    expect(game.view('site').offers).toHaveLength(1);
    russia.accepts();
    expect(game.view('site').standing['discs']?.option).toBe('night');
  });

  test('a counter declines and answers; a new offer to the same seats replaces the last', () => {
    const game = new Game(talks);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { discs: 'surprise' });
    russia.counters({ discs: 'night', seat: 'now' });
    russia.offers('ustr', { discs: 'night', seat: 'later' });
    expect(game.state.offers.map((o) => o.status)).toEqual(['declined', 'superseded', 'live']);
    ustr.accepts();
    expect(game.state.standing['seat']?.option).toBe('later');
  });

  test('an offer lapses when a deal settles what it names, and says why', () => {
    const bound = setup({ issues: [issue('discs', ['ustr', 'russia'], [option('night'), option('surprise')]), seat] });
    const game = new Game(bound);
    const { ustr, russia, site } = seats(game);
    ustr.offers('russia', { discs: 'night' });
    site.offers(['ustr', 'russia'], { discs: 'night' });
    russia.declines();
    russia.offers('ustr', { discs: 'night' });
    ustr.accepts();
    expect(game.facts('lapsed').map((fact) => fact.why)).toEqual([{ because: 'settled', issue: 'discs' }]);
  });

  test('limits: six offers a round, what is not open, who must sign, nothing twice', () => {
    const game = new Game(talks);
    const { ustr, russia } = seats(game);
    ustr.cannot({ do: 'propose', to: ['site'], package: { books: 'open' } }, 'not-open');
    ustr.cannot({ do: 'propose', to: ['russia'], package: { books: 'open' } }, 'not-signable');
    ustr.cannot({ do: 'propose', to: ['russia'], package: {} }, 'empty-package');
    ustr.cannot({ do: 'propose', to: [], package: { discs: 'night' } }, 'no-addressee');
    for (let i = 0; i < 6; i++) ustr.offers('russia', { discs: i % 2 ? 'night' : 'surprise' });
    ustr.cannot({ do: 'propose', to: ['russia'], package: { discs: 'night' } }, 'too-many-offers');
    russia.accepts();
    russia.cannot({ do: 'propose', to: ['ustr'], package: { discs: 'night' } }, 'already-stands');
  });

  test('a new offer takes back its addressees’ ready; talks close when all are ready', () => {
    const game = new Game(talks);
    const { ustr, russia, site } = seats(game);
    russia.isReady();
    site.isReady();
    ustr.offers('russia', { discs: 'night' });
    expect(game.state.ready).toEqual([false, false, true]);
    ustr.isReady();
    russia.isReady();
    expect(game.state.phase).toBe('moves');
    expect(game.facts('lapsed').map((fact) => fact.why.because)).toEqual(['talks-ended']);
  });

  test('a mandate is asked of each signatory; the others only hear that there is none', () => {
    const home = meter('home', { seenBy: ['russia'], start: 3 });
    const needy = option('surprise', { needs: { russia: ['>=', ['meter', 'home'], 4] } });
    const game = new Game(setup({ meters: [home], issues: [issue('discs', ['ustr', 'russia'], [needy])] }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { discs: 'surprise' });
    russia.cannot({ do: 'accept', offer: 'ustr>russia#1' }, 'no-mandate');
  });

  test('an offer lapses when signing another takes its maker’s room at home', () => {
    const home = meter('home', { seenBy: ['russia'], start: 4 });
    const needs = { russia: ['>=', ['meter', 'home'], 4] } as const;
    const costly = option('signed', { needs, atSignature: [add('home', -2)] });
    const game = new Game(
      setup({
        meters: [home],
        issues: [
          issue('one', ['ustr', 'russia'], [costly]),
          issue('two', ['russia', 'site'], [option('signed', { needs })]),
        ],
      }),
    );
    const { ustr, russia } = seats(game);
    russia.offers('site', { two: 'signed' });
    russia.offers('ustr', { one: 'signed' });
    ustr.accepts();
    expect(game.facts('lapsed').map((fact) => fact.why)).toEqual([{ because: 'no-mandate', role: 'russia' }]);
  });

  test('options that rule each other out cannot share a package, but may stand by separate deals', () => {
    const harbour = issue(
      'charges',
      ['russia', 'site'],
      [option('harbour', { rulesOut: [{ issue: 'shutdown', option: 'dated' }] })],
    );
    const shutdown = issue(
      'shutdown',
      ['ustr', 'russia'],
      [option('dated', { rulesOut: [{ issue: 'charges', option: 'harbour' }], pledge: pledge('russia') })],
    );
    const game = new Game(setup({ issues: [harbour, shutdown] }));
    const { ustr, russia, site } = seats(game);
    ustr.cannot(
      { do: 'propose', to: ['russia', 'site'], package: { charges: 'harbour', shutdown: 'dated' } },
      'ruled-out',
    );
    ustr.offers('russia', { shutdown: 'dated' });
    russia.accepts();
    site.offers('russia', { charges: 'harbour' });
    russia.accepts();
    expect(Object.keys(game.state.standing)).toEqual(['shutdown', 'charges']);
  });

  test('effects at signature fire once, however often the option is signed again', () => {
    const paid = option('paid', { atSignature: [add('gold', 1)] });
    const game = new Game(
      setup({
        meters: [meter('gold')],
        issues: [issue('fee', ['ustr', 'russia'], [paid, option('free')])],
        roles: [role('ustr'), role('russia'), role('site')],
      }),
    );
    const { ustr, russia } = seats(game);
    for (const choice of ['paid', 'free', 'paid']) {
      ustr.offers('russia', { fee: choice });
      russia.accepts();
    }
    expect(game.meter('gold')).toBe(6);
  });
});
