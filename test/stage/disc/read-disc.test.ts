import { describe, expect, test } from 'vitest';
import { wordedDisc } from '../../../src/app/worded-disc.ts';
import { readDisc } from '../../../src/stage/disc/read-disc.ts';
import type { DiscWords } from '../../../src/stage/disc/words.ts';
import type { View } from '../../../src/kernel/board.ts';
import type { Setup } from '../../../src/kernel/setup.ts';
import type { DiscInput } from '../../../src/stage/disc/input.ts';
import { issue, move, option, pledge, role, setup, track } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const CASE: Setup = setup({
  roles: [
    role('ustr', { name: 'USTR' }),
    role('russia', { name: 'Russia', mark: 'triangle' }),
    role('site', { name: 'Download site', mark: 'circle' }),
  ],
  tracks: [
    track('accession', {
      says: 'WTO seat',
      steps: 12,
      start: 5,
      eachRound: 1,
      clamps: [
        { holder: 'ustr', step: 7, held: true },
        { holder: 'ustr', step: 9, held: true },
        { holder: 'georgia', step: 12, held: true },
      ],
      neutral: { georgia: 'Georgia' },
    }),
  ],
  channels: [
    { id: 'cards', says: 'Card payments', to: 'site', carries: 0.9, leak: 0.28, state: 'cut', upkeep: 0 },
    {
      id: 'proxy',
      says: 'A processor that takes cards for others',
      to: 'site',
      carries: 0.1,
      leak: 0,
      state: 'open',
      upkeep: 0,
    },
  ],
  issues: [
    issue(
      'plants',
      ['ustr', 'russia'],
      [
        option('dated', { pledge: pledge('russia', { due: { kind: 'at', round: 2 } }) }),
        option('objective', { pledge: pledge('russia', { keptIf: 0, callAfter: 1 }) }),
      ],
    ),
    issue(
      'charges',
      ['russia', 'site'],
      [option('none', { pledge: pledge('russia', { due: { kind: 'each-round' } }) })],
    ),
    issue('word', ['ustr', 'site'], [option('said')]),
  ],
  moves: [
    move('ease', 'ustr', [{ do: 'release', track: 'accession', holder: 'ustr', count: 1 }]),
    move('press_day', 'site', [{ do: 'open', channel: 'cards', as: 'leaking' }]),
    move('raid', 'russia', [], { blockedIf: 1 }),
  ],
});

const disc = (game: Game, seat: string): DiscInput => wordedDisc(game.view(seat), CASE, game.shown(seat));

describe('from a view to a disc', () => {
  test('the first month: nothing burned, three steps held, one of them by a neutral party', () => {
    const input = disc(new Game(CASE), 'ustr');
    expect(input.burned).toBe(0);
    expect(input.now).toEqual({ round: 1, degrees: 144 });
    expect(input.months.map((month) => month.label)).toEqual(['NOV', 'DEC', 'JAN', 'FEB']);
    expect(input.hub).toEqual({
      title: 'WTO seat',
      figure: '5 of 12',
      short: '5/12',
      note: 'USTR holds 2',
      noteShort: '2 held',
      of: 'ustr',
    });
    expect(input.tracks[0]?.clamps.map(({ holder, role: of, state }) => [holder, of, state])).toEqual([
      ['ustr', 'ustr', 'held'],
      ['ustr', 'ustr', 'held'],
      ['georgia', null, 'held'],
    ]);
    expect(input.channels.map((channel) => channel.label)).toEqual(['Card payments cut', null]);
  });

  test('a dated pledge lies on the month it falls due, and is filled when it is kept', () => {
    const game = new Game(CASE);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'dated' });
    russia.accepts();
    expect(disc(game, 'russia').pledges).toMatchObject([
      { issue: 'plants', by: 'russia', round: 2, form: 'dated', state: 'due', lane: { at: 0, of: 2 } },
    ]);
    expect(disc(game, 'russia').deals).toMatchObject([{ between: ['ustr', 'russia'], round: 1, public: false }]);
    game.month();
    game.month();
    expect(disc(game, 'russia').pledges).toMatchObject([{ round: 2, state: 'kept' }]);
  });

  test('who may not read a deal sees neither its bridge nor its pledge', () => {
    const game = new Game(CASE);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { plants: 'dated' });
    russia.accepts();
    expect(disc(game, 'site').deals).toEqual([]);
    expect(disc(game, 'site').pledges).toEqual([]);
  });

  test('an undated pledge lies where it was signed, open, until it is called; then broken', () => {
    const game = new Game(CASE);
    const { ustr, russia } = seats(game);
    game.month();
    ustr.offers('russia', { plants: 'objective' });
    russia.accepts();
    expect(disc(game, 'ustr').pledges).toMatchObject([{ round: 2, form: 'undated', state: 'due', called: false }]);
    ustr.calls('plants');
    expect(disc(game, 'ustr').pledges).toMatchObject([{ called: true }]);
    game.month();
    expect(disc(game, 'ustr').pledges).toMatchObject([{ round: 2, state: 'broken' }]);
  });

  test('a monthly pledge moves out with the months, on a thread from where it was signed, until it is tested', () => {
    const game = new Game(CASE);
    const { russia, site } = seats(game);
    const where = (): unknown[] =>
      disc(game, 'site').pledges.map(({ round, since, form, state }) => [round, since, form, state]);
    site.offers('russia', { charges: 'none' });
    russia.accepts();
    expect(where()).toEqual([[1, 1, 'monthly', 'due']]);
    game.month();
    game.month();
    expect(where()).toEqual([[3, 1, 'monthly', 'due']]);
    game.month();
    game.month();
    expect(where()).toEqual([[4, 1, 'monthly', 'kept']]);
  });

  test('an option without a pledge draws a bridge and no capsule', () => {
    const game = new Game(CASE);
    const { ustr, site } = seats(game);
    ustr.offers('site', { word: 'said' });
    site.accepts();
    expect(disc(game, 'site').deals).toHaveLength(1);
    expect(disc(game, 'site').pledges).toEqual([]);
  });

  test('moves, a step let go, a channel that leaks again', () => {
    const game = new Game(CASE);
    game.month({ ustr: ['ease'], russia: ['raid'], site: ['press_day'] });
    const input = disc(game, 'site');
    expect(input.moves.map(({ by, move: card, round, blocked }) => [by, card, round, blocked])).toEqual([
      ['ustr', 'ease', 1, false],
      ['site', 'press_day', 1, false],
      ['russia', 'raid', 1, true],
    ]);
    expect(input.channels[0]).toMatchObject({ state: 'leaking', label: 'Card payments leaking, 28%' });
    expect(input.tracks[0]?.clamps[0]?.state).not.toBe('held');
    expect(input.activity.ustr?.[0]).toBeGreaterThan(0);
    expect(input.burned).toBe(1);
  });

  test('a clamp is sprung in the month it was let go, and gone in the next', () => {
    const game = new Game(CASE);
    game.month({ ustr: ['ease'] });
    const facts = game.shown('ustr');
    const before = facts.slice(
      0,
      facts.findIndex((fact) => fact.type === 'month-began' && fact.round === 2),
    );
    const sprung = wordedDisc(game.view('ustr'), CASE, before).tracks[0]?.clamps.map((clamp) => clamp.state);
    expect(sprung).toContain('sprung');
    expect(disc(game, 'ustr').tracks[0]?.clamps.map((clamp) => clamp.state)).not.toContain('sprung');
  });

  test('after the end every month is burned and the laser is gone', () => {
    const game = new Game(CASE);
    for (let month = 0; month < 4; month++) game.month();
    const input = disc(game, 'ustr');
    expect(input.burned).toBe(4);
    expect(input.now).toBeNull();
  });

  test('the truth of the debrief reads the same way, as anyone’s view', () => {
    const game = new Game(CASE);
    const truth: View = { ...game.state, viewer: null };
    expect(wordedDisc(truth, CASE, []).hub.figure).toBe('5 of 12');
  });

  test('a case without tracks shows the month in the hub', () => {
    const bare = setup();
    const game = new Game(bare);
    expect(wordedDisc(game.view('ustr'), bare, []).hub).toMatchObject({ title: 'Month', figure: '1 of 4' });
  });
});

describe('words', () => {
  const words: DiscWords = {
    month: (round) => `M${round}`,
    figure: (at, of) => `${at} von ${of}`,
    figureShort: (at, of) => `${at}:${of}`,
    monthTitle: () => 'Monat',
    held: (steps) => `${steps} gehalten`,
    holds: (role, steps) => `${role} hält ${steps}`,
    heldShort: (steps) => `${steps} g.`,
    cut: (channel) => `${channel}: zu`,
    leaking: (channel, share) => `${channel}: ${share}`,
  };
  const german = (of: Setup): DiscInput => readDisc(new Game(of).view('ustr'), of, [], words);

  test('every word comes from whoever shows the disc', () => {
    const { hub, months, channels } = german(CASE);
    expect(months.map((month) => month.label)).toEqual(['M1', 'M2', 'M3', 'M4']);
    expect(hub).toMatchObject({ figure: '5 von 12', short: '5:12', note: 'ustr hält 2', noteShort: '2 g.' });
    expect(channels.map((channel) => channel.label)).toEqual(['Card payments: zu', null]);
  });

  test('steps held by several are counted together, and a long name is cut after a word', () => {
    const shared = {
      ...CASE,
      tracks: CASE.tracks.map((one) => ({
        ...one,
        clamps: one.clamps.map((clamp, i) => ({ ...clamp, holder: ['ustr', 'russia', 'georgia'][i] ?? '' })),
      })),
      channels: CASE.channels.map((channel) => ({ ...channel, state: 'leaking' as const, leak: 0.5 })),
    };
    expect(german(shared).hub).toMatchObject({ note: '3 gehalten', of: null });
    expect(german(shared).channels.map((channel) => channel.label)).toEqual([
      'Card payments: 0.5',
      'A processor…: 0.5',
    ]);
  });
});
