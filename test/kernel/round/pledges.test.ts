import { describe, expect, test } from 'vitest';
import { proofOf, running } from '../../../src/kernel/round/pledges.ts';
import type { Pledge } from '../../../src/kernel/setup.ts';
import { add, issue, meter, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

const signed = (more: Partial<Pledge>, rest: Parameters<typeof promise>[1] = {}, forced = {}): Game => {
  const game = new Game(promise(more, rest), 1, forced);
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' });
  russia.accepts();
  return game;
};

describe('a dated pledge, when it falls due', () => {
  // What was played, whether it was claimed; then truth, verdict, credibility, and what Washington and Moscow have.
  test.each([
    ['independent', 'act', false, true, 'kept', 53, 10, -4],
    ['independent', 'show', true, false, 'broken', 44, 3, 0],
    ['independent', null, false, false, 'broken', 44, 3, 0],
    ['joint-review', 'act', false, true, 'kept', 52, 10, -4],
    ['joint-review', 'show', false, false, 'kept', 52, 3, 0],
    ['joint-review', null, true, false, 'broken', 46, 3, 0],
    ['self-report', 'act', true, true, 'kept', 51, 10, -4],
    ['self-report', 'act', false, true, 'broken', 48, 10, -4],
    ['self-report', null, true, false, 'kept', 51, 3, 0],
    ['self-report', null, false, false, 'broken', 48, 3, 0],
  ] as const)('by %s, with %s, claimed %s', (proof, played, claims, truth, verdict, credibility, ustr, russia) => {
    const game = signed({ due: { kind: 'at', round: 2 }, proof });
    if (claims) seats(game).russia.claims('word');
    game.month(played ? { russia: [played] } : {});
    expect(game.verdict('word')).toBe('running');
    game.toTheEnd();
    expect([game.truth('word'), game.verdict('word'), game.credibility('russia')]).toEqual([
      truth,
      verdict,
      credibility,
    ]);
    // Worth follows the truth: paper 3 of 10 whatever happens, the rest and the cost if it was done, a bystander's share too.
    const total = (role: string): number => Object.values(game.points(role)).reduce((sum, points) => sum + points, -40);
    expect([total('ustr'), total('russia'), total('site')]).toEqual([ustr, russia, truth ? -2 : 0]);
  });

  test('independent and self-report speak at once, a joint review one resolution later', () => {
    for (const [proof, after] of [
      ['independent', 'kept'],
      ['self-report', 'broken'],
      ['joint-review', 'running'],
    ] as const) {
      const game = signed({ due: { kind: 'at', round: 1 }, proof, keptIf: 1, looksKeptIf: 1 });
      game.month();
      expect(game.verdict('word')).toBe(after);
      game.month();
      expect(game.verdict('word')).toBe(after === 'running' ? 'kept' : after);
    }
  });

  test('a review reports what it saw when it was due, whatever came after', () => {
    const meters = [meter('done', { start: 0, max: 1 })];
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'joint-review', looksKeptIf: null }, { meters });
    game.month({ russia: ['act'] });
    game.month({ russia: ['undo'] });
    expect([game.verdict('word'), game.truth('word')]).toEqual(['kept', true]);
  });

  test('until the debrief a player’s own score shows the verdict', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'self-report' });
    seats(game).russia.claims('word');
    game.month();
    const view = game.view('ustr');
    expect(view.slots[game.rules.layout.kept('word')]).toBeNull();
    expect(game.shown('ustr').find((fact) => fact.type === 'tested')).not.toHaveProperty('truth');
  });

  test('consequences follow the verdict', () => {
    const meters = [meter('done', { start: 0, max: 1 }), meter('gold', { start: 0 })];
    const ends = { ifKept: [add('gold', 1)], ifBroken: [add('gold', 4)] };
    const kept = signed({ due: { kind: 'at', round: 1 }, proof: 'self-report', ...ends }, { meters });
    seats(kept).russia.claims('word');
    kept.month();
    expect(kept.meter('gold')).toBe(1);
    const broken = signed({ due: { kind: 'at', round: 1 }, proof: 'self-report', ...ends }, { meters });
    broken.month({ russia: ['act'] });
    expect(broken.meter('gold')).toBe(4);
  });

  test('in the last month it is tested in the Reckoning, after the channels, the tracks and what was on the way', () => {
    const late = { in: 3, do: 'set', to: { kind: 'meter', id: 'done' }, by: 1 } as const;
    const game = signed({ due: { kind: 'at', round: 4 } }, { terms: { atSignature: [late] } });
    game.toTheEnd();
    expect(game.verdict('word')).toBe('kept');
  });

  test('a review of the last month reports in its Reckoning', () => {
    const game = signed({ due: { kind: 'at', round: 4 }, proof: 'joint-review' });
    for (let month = 1; month < 4; month++) game.month();
    game.month({ russia: ['show'] });
    expect([game.verdict('word'), game.truth('word')]).toEqual(['kept', false]);
  });
});

describe('the proof may be an issue of the talks', () => {
  const proof = issue(
    'proof',
    ['ustr', 'russia'],
    [option('review', { proofKind: 'joint-review' }), option('monitor', { proofKind: 'independent' })],
  );
  const table = (round: number) => {
    const base = promise({ due: { kind: 'at', round }, proof: { issue: 'proof' }, keptIf: 1 });
    return { ...base, issues: [...base.issues, proof] };
  };
  const sign = (game: Game, pkg: { [issue: string]: string }): void => {
    const { ustr, russia } = seats(game);
    ustr.offers('russia', pkg);
    russia.accepts();
  };

  test('unsigned it is self-report', () => {
    const game = new Game(table(1));
    sign(game, { word: 'given' });
    game.month();
    expect([game.verdict('word'), game.credibility('russia')]).toEqual(['broken', 48]);
  });

  test('it is read when the pledge is due, not when it was signed', () => {
    const game = new Game(table(2));
    sign(game, { word: 'given', proof: 'review' });
    game.month();
    sign(game, { proof: 'monitor' });
    expect(running(game.rules, game.state).map(({ rules }) => proofOf(game.rules, game.state, rules))).toEqual([
      'independent',
    ]);
    game.month();
    expect([game.verdict('word'), game.credibility('russia')]).toEqual(['kept', 53]);
  });
});

describe('a pledge without a date', () => {
  test('never called, it never falls due: its paper only, even if it was done, and no credibility', () => {
    const game = signed({ due: { kind: 'undated' } });
    seats(game).russia.claims('word');
    game.month({ russia: ['act'] });
    game.toTheEnd();
    expect([game.verdict('word'), game.credibility('russia')]).toEqual(['never_due', 50]);
    expect(game.points('ustr')).toEqual({ 'walk-away': 40, 'word paper': 3 });
    expect(game.points('russia')).toEqual({ 'walk-away': 40 });
    expect(game.facts('tested')).toMatchObject([{ truth: true, verdict: 'never_due' }]);
  });

  test('called, it is tested once and like any other', () => {
    const game = signed({ due: { kind: 'undated' } });
    game.month({ russia: ['act'] });
    seats(game).ustr.calls('word');
    game.toTheEnd();
    expect([game.verdict('word'), game.credibility('russia')]).toEqual(['kept', 53]);
    expect(game.facts('tested')).toHaveLength(1);
  });
});

describe('a pledge of every month', () => {
  const monthly = {
    due: { kind: 'each-round' },
    keptIf: ['==', ['meter', 'done'], 0],
    looksKeptIf: ['not', ['played', 'show']],
  } as const;

  test('the first breach breaks it, where the proof sees substance', () => {
    const game = signed({ ...monthly, proof: 'independent' });
    game.month();
    expect(game.verdict('word')).toBe('running');
    game.month({ russia: ['act'] });
    expect([game.verdict('word'), game.credibility('russia')]).toEqual(['broken', 44]);
    game.month({ russia: ['undo'] });
    game.toTheEnd();
    expect(game.facts('tested')).toHaveLength(1);
    expect(game.truth('word')).toBe(false);
  });

  test('never breached it is kept at the Reckoning, and not before', () => {
    const game = signed({ ...monthly, proof: 'independent' });
    for (let month = 1; month < 4; month++) game.month();
    expect(game.facts('tested')).toEqual([]);
    game.month();
    expect([game.verdict('word'), game.truth('word'), game.credibility('russia')]).toEqual(['kept', true, 53]);
  });

  test('a joint review sees the form: a breach of substance alone passes, and the truth remembers it', () => {
    const game = signed({ ...monthly, proof: 'joint-review' });
    game.month({ russia: ['act'] });
    game.month({ russia: ['undo'] });
    game.toTheEnd();
    expect([game.verdict('word'), game.truth('word'), game.credibility('russia')]).toEqual(['kept', false, 52]);
    expect(game.points('ustr')).toEqual({ 'walk-away': 40, 'word paper': 3 });
  });

  test('a breach of the form alone is reported a month later, and the truth is that it was kept', () => {
    const game = signed({ ...monthly, proof: 'joint-review' });
    game.month({ russia: ['show'] });
    expect(game.state.standing['word']).toMatchObject({ tested: true, reports: 2 });
    game.month();
    expect([game.verdict('word'), game.truth('word'), game.credibility('russia')]).toEqual(['broken', true, 46]);
  });

  test('by self-report it is the word at the end; silence is broken', () => {
    const said = signed({ ...monthly, proof: 'self-report' });
    said.month({ russia: ['act'] });
    seats(said).russia.claims('word');
    said.toTheEnd();
    expect([said.verdict('word'), said.truth('word')]).toEqual(['kept', false]);
    const silent = signed({ ...monthly, proof: 'self-report' });
    silent.toTheEnd();
    expect([silent.verdict('word'), silent.truth('word')]).toEqual(['broken', true]);
  });

  test('nobody sees a breach that no proof shows', () => {
    const game = signed({ ...monthly, proof: 'self-report' });
    game.month({ russia: ['act'] });
    expect(game.facts('breached')).toHaveLength(1);
    for (const viewer of game.viewers) expect(game.view(viewer).standing['word']?.found ?? null).toBeNull();
    expect(game.shown('ustr').filter((fact) => fact.type === 'breached')).toEqual([]);
  });
});

describe('the free act', () => {
  const act = { says: 'Do it', months: 'due', delivers: 0.5, then: [add('done', 1)] } as const;

  test('chosen, it happens before the test of the same month; its chance is forced by the issue’s name', () => {
    for (const worked of [true, false]) {
      const game = signed({ due: { kind: 'at', round: 2 }, act }, {}, { word: worked });
      game.month();
      game.month({}, { russia: ['word'] });
      expect(game.facts('acted')).toMatchObject([{ role: 'russia', issue: 'word', worked }]);
      expect(game.verdict('word')).toBe(worked ? 'kept' : 'broken');
    }
  });

  test('not chosen, it does not happen', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, act: { ...act, delivers: 1 } });
    game.month();
    expect(game.facts('acted')).toEqual([]);
    expect(game.verdict('word')).toBe('broken');
  });

  test('in the last month it comes before the Reckoning', () => {
    const game = signed({ due: { kind: 'at', round: 4 }, act: { ...act, delivers: 1 } });
    for (let month = 1; month < 4; month++) game.month();
    game.month({}, { russia: ['word'] });
    expect(game.verdict('word')).toBe('kept');
  });

  test('the chance of each use is rolled by itself, and may be an expression', () => {
    const each = { ...act, months: 'each', delivers: ['if', ['==', ['round'], 1], 0, 1] } as const;
    const meters = [meter('done', { start: 0, max: 9 })];
    const game = signed({ due: { kind: 'at', round: 3 }, act: each, keptIf: ['>=', ['meter', 'done'], 2] }, { meters });
    for (let month = 1; month < 4; month++) game.month({}, { russia: ['word'] });
    expect(game.facts('acted').map((fact) => fact.worked)).toEqual([false, true, true]);
    expect(game.verdict('word')).toBe('kept');
  });

  test('its pledgor alone sees it', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, act });
    game.month({}, { russia: ['word'] });
    const seen = (seat: string): number => game.shown(seat).filter((fact) => fact.type === 'acted').length;
    expect([seen('russia'), seen('ustr'), seen('site')]).toEqual([1, 0, 0]);
  });
});

describe('in the scenario’s order', () => {
  test('reviews report, acts happen, then what is due is tested', () => {
    const base = promise({ due: { kind: 'at', round: 2 }, act: { says: '', months: 'due', delivers: 1, then: [] } });
    const first = promise({ due: { kind: 'at', round: 1 }, proof: 'joint-review' }).issues[0];
    const game = new Game({ ...base, issues: [...base.issues, ...(first ? [{ ...first, id: 'review' }] : [])] });
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given', review: 'given' });
    russia.accepts();
    game.month();
    game.month({}, { russia: ['word'] });
    const types = game.log.at(-1)?.facts.map(({ fact }) => fact.type) ?? [];
    expect(types.filter((type) => ['reported', 'acted', 'tested'].includes(type))).toEqual([
      'reported',
      'acted',
      'tested',
    ]);
  });

  test('a scenario may weigh proofs in its own way', () => {
    const credibility = {
      ...setup().credibility,
      start: 20,
      kept: 2,
      weight: { independent: 10, 'joint-review': 1, 'self-report': 1 },
    };
    const game = signed({ due: { kind: 'at', round: 1 }, keptIf: 1 }, { credibility });
    game.month();
    expect(game.credibility('russia')).toBe(40);
    expect(game.credibility('ustr')).toBe(20);
  });
});
