import { describe, expect, test } from 'vitest';
import type { Pledge } from '../../../src/kernel/setup.ts';
import { add, issue, meter, option } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';
import { promise } from '../../support/promise.ts';

const signed = (more: Partial<Pledge>): Game => {
  const broken = { ifBroken: [add('trouble', 1)] };
  const game = new Game(
    promise({ ...broken, ...more }, { meters: [meter('done', { start: 0, max: 1 }), meter('trouble', { start: 0 })] }),
  );
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' });
  russia.accepts();
  return game;
};
const exposed = (game: Game): (boolean | string)[] => [
  ...game.facts('exposed').map((fact) => (fact.claimOnly ? 'claim' : 'pledge')),
];

describe('a lie comes out', () => {
  test('a false claim that passed for proof: the verdict turns, the penalty of a self-report', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'self-report' });
    seats(game).russia.claims('word');
    game.month();
    expect([game.verdict('word'), game.credibility('russia'), game.truth('word')]).toEqual(['kept', 51, false]);
    game.month({ ustr: ['audit'] });
    expect(exposed(game)).toEqual(['pledge']);
    expect([game.verdict('word'), game.credibility('russia'), game.meter('trouble')]).toEqual(['broken', 47, 1]);
    game.month({ ustr: ['audit'] });
    expect(exposed(game)).toHaveLength(1);
  });

  test('a hollow form that passed a review: the penalty of a review', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'joint-review' });
    game.month({ russia: ['show'] });
    game.month();
    expect([game.verdict('word'), game.credibility('russia')]).toEqual(['kept', 52]);
    game.month({ ustr: ['audit'] });
    expect([game.verdict('word'), game.credibility('russia'), game.meter('trouble')]).toEqual(['broken', 44, 1]);
  });

  test('a hollow form before its review reports: the review has nothing left to say', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'joint-review' });
    game.month({ russia: ['show'] });
    game.month({ ustr: ['audit'] });
    expect([game.verdict('word'), game.credibility('russia'), exposed(game)]).toEqual(['broken', 42, ['pledge']]);
    game.toTheEnd();
    expect(game.facts('reported')).toEqual([]);
    expect(game.meter('trouble')).toBe(1);
  });

  test('a claim before its date: only the claim falls', () => {
    const game = signed({ due: { kind: 'at', round: 3 }, proof: 'independent' });
    seats(game).russia.claims('word');
    game.month({ ustr: ['audit'] });
    expect([game.verdict('word'), game.credibility('russia'), exposed(game)]).toEqual(['running', 46, ['claim']]);
    expect(game.state.standing['word']).toMatchObject({ claimed: false, exposed: false });
    game.month({ russia: ['act'] });
    game.month();
    expect(game.verdict('word')).toBe('kept');
  });

  test('a claim that the form does not bear out, while the review is out', () => {
    const game = signed({ due: { kind: 'at', round: 1 }, proof: 'joint-review' });
    seats(game).russia.claims('word');
    game.month();
    game.month({ ustr: ['audit'] });
    expect(exposed(game)).toEqual(['claim']);
    // And then the review reports the breach.
    expect([game.verdict('word'), game.credibility('russia')]).toEqual(['broken', 50 - 4 - 4]);
  });
});

describe('where there is no lie nothing happens', () => {
  test.each([
    ['nothing was claimed', { due: { kind: 'at', round: 4 } }, [], false],
    ['it was kept', { due: { kind: 'at', round: 1 } }, ['act'], false],
    ['the claim was true', { due: { kind: 'at', round: 4 } }, ['act'], true],
    ['the breach is known', { due: { kind: 'at', round: 1 }, proof: 'self-report' }, [], false],
    ['the review found the breach', { due: { kind: 'at', round: 1 }, proof: 'joint-review' }, [], false],
  ] as const)('%s', (_name, more, moves, claims) => {
    const game = signed(more);
    if (claims) seats(game).russia.claims('word');
    game.month({ russia: moves });
    game.month({ ustr: ['audit'] });
    game.month({ ustr: ['audit'] });
    expect(game.facts('exposed')).toEqual([]);
  });

  test('nothing stands, or what stands is no pledge', () => {
    const game = new Game(promise({}));
    game.month({ ustr: ['audit'] });
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'other' });
    russia.accepts();
    game.month({ ustr: ['audit'] });
    expect(game.facts('exposed')).toEqual([]);
  });
});

describe('a pledge of every month', () => {
  const monthly = { due: { kind: 'each-round' }, keptIf: ['not', ['played', 'show']], looksKeptIf: 1 } as const;

  test('a breach that no review could see comes out as a hollow form', () => {
    const game = signed({ ...monthly, proof: 'joint-review' });
    game.month({ russia: ['show'], ustr: ['audit'] });
    expect(exposed(game)).toEqual([]);
    game.month({ ustr: ['audit'] });
    expect([game.verdict('word'), game.credibility('russia'), exposed(game)]).toEqual(['broken', 42, ['pledge']]);
  });

  test('a claim to have kept it comes out, though it is kept again by now', () => {
    const game = signed({ ...monthly, proof: 'self-report', keptIf: ['==', ['meter', 'done'], 0] });
    game.month({ russia: ['act'] });
    seats(game).russia.claims('word');
    game.month({ russia: ['undo'] });
    game.month({ ustr: ['audit'] });
    expect([game.verdict('word'), game.credibility('russia'), exposed(game)]).toEqual(['broken', 46, ['pledge']]);
  });

  test('a breach that was never denied stays unseen', () => {
    const game = signed({ ...monthly, proof: 'self-report' });
    game.month({ russia: ['show'] });
    game.month({ ustr: ['audit'] });
    expect(game.facts('exposed')).toEqual([]);
  });
});

test('the penalty is that of the proof it passed, not of one agreed later', () => {
  const base = promise({ due: { kind: 'at', round: 1 }, proof: { issue: 'proof' } });
  const proof = issue(
    'proof',
    ['ustr', 'russia'],
    [option('word', { proofKind: 'self-report' }), option('monitor', { proofKind: 'independent' })],
  );
  const game = new Game({ ...base, issues: [...base.issues, proof] });
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { word: 'given' });
  russia.accepts();
  russia.claims('word');
  game.month();
  ustr.offers('russia', { proof: 'monitor' });
  russia.accepts();
  game.month({ ustr: ['audit'] });
  expect(game.credibility('russia')).toBe(50 + 1 - 4);
});
