import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../src/kernel/debrief.ts';
import { hashOf } from '../../src/kernel/hash.ts';
import { issue, move, option, setup } from '../support/case.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';

describe('the debrief', () => {
  test('tells the outcome, the scores, every fact and the final truth', () => {
    const game = new Game(promise({ due: { kind: 'at', round: 1 } }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    game.toTheEnd();
    const debrief = debriefOf(game.record);
    expect(debrief.outcome).toEqual({ id: 'over', title: 'It is over', text: '', early: false });
    expect(debrief.scores.map(({ role, score }) => [role, score])).toEqual([
      ['ustr', 43],
      ['russia', 40],
      ['site', 40],
    ]);
    expect(debrief.facts).toEqual(game.log.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
    expect(debrief.hash).toBe(hashOf(game.state));
    expect(debrief.board).toEqual(game.state);
  });

  test('sets the truth of each pledge beside its verdict', () => {
    const game = new Game(promise({ due: { kind: 'at', round: 2 }, proof: 'joint-review' }));
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    russia.claims('word');
    game.month();
    game.month({ russia: ['show'] });
    game.toTheEnd();
    expect(debriefOf(game.record).pledges).toEqual([
      {
        issue: 'word',
        option: 'given',
        by: 'russia',
        signed: 1,
        due: 2,
        monthly: false,
        truth: false,
        verdict: 'kept',
        proof: 'joint-review',
        provenBy: null,
        claimed: true,
        exposed: false,
        lapsed: false,
      },
    ]);
  });

  test('names the proof that was used, not one agreed later', () => {
    const base = promise({ due: { kind: 'at', round: 1 }, proof: { issue: 'proof' } });
    const proof = issue('proof', ['ustr', 'russia'], [option('monitor', { proofKind: 'independent' })]);
    const game = new Game({ ...base, issues: [...base.issues, proof] });
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    game.month();
    ustr.offers('russia', { proof: 'monitor' });
    russia.accepts();
    game.toTheEnd();
    expect(debriefOf(game.record).pledges).toMatchObject([
      { issue: 'word', proof: 'self-report', provenBy: 'proof', verdict: 'broken' },
    ]);
  });

  test('a released pledge has no truth; one exposed before any test has', () => {
    const monthly = promise({ due: { kind: 'each-round' }, proof: 'joint-review', keptIf: 0, looksKeptIf: 1 });
    const game = new Game(monthly);
    const { ustr, russia } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    game.month();
    game.month({ ustr: ['audit'] });
    game.toTheEnd();
    expect(debriefOf(game.record).pledges).toMatchObject([
      { truth: false, verdict: 'broken', exposed: true, monthly: true },
    ]);

    const freed = new Game(promise({ due: { kind: 'at', round: 2 } }, { eachRound: [{ do: 'lapse', issue: 'word' }] }));
    seats(freed).ustr.offers('russia', { word: 'given' });
    seats(freed).russia.accepts();
    freed.toTheEnd();
    expect(debriefOf(freed.record).pledges).toMatchObject([{ truth: null, verdict: 'none', lapsed: true }]);
  });

  test('lists the deals in the order of signing, whichever was published', () => {
    const base = promise({ due: { kind: 'undated' } });
    const game = new Game({
      ...base,
      issues: [...base.issues, issue('charges', ['russia', 'site'], [option('none')])],
      moves: [...base.moves, move('leak', 'ustr', [{ do: 'publish', issue: 'word' }])],
    });
    const { ustr, russia, site } = seats(game);
    ustr.offers('russia', { word: 'given' });
    russia.accepts();
    russia.offers('site', { charges: 'none' });
    site.accepts();
    game.month({ ustr: ['leak'] });
    game.toTheEnd();
    expect(debriefOf(game.record).deals.map((deal) => [Object.keys(deal.package)[0], deal.public])).toEqual([
      ['word', true],
      ['charges', false],
    ]);
  });

  test('is not to be had before the end, nor of a record that does not play', () => {
    const game = new Game(setup());
    expect(() => debriefOf(game.record)).toThrow('not over');
    const broken = { ...game.record, actions: [{ seat: 'ustr', action: { do: 'accept', offer: 'none' } as const }] };
    expect(() => debriefOf(broken)).toThrow('unknown');
  });
});
