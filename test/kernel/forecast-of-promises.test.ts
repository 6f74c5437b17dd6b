/** What a month's forecast says of promises: of one's own what follows from one's answer, of others' nothing. */
import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../src/kernel/forecast.ts';
import type { Issue, Pledge } from '../../src/kernel/setup.ts';
import { add, issue, option, pledge, set, setup } from '../support/case.ts';
import { told } from '../support/foretold.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';

describe('of one’s own promise', () => {
  const owing = (more: Partial<Pledge> = {}): Game => {
    const game = new Game(
      promise({
        due: { kind: 'at', round: 1 },
        act: { says: '', months: 'due', delivers: 1, then: [set('done', 1)] },
        ifBroken: [add('done', 1)],
        ...more,
      }),
    );
    seats(game).ustr.offers('russia', { word: 'given' });
    seats(game).russia.accepts();
    return game;
  };
  const credibility = (foreseen: Forecast | null) => foreseen?.lines.find(({ what }) => what === 'credibility');

  test('nothing is foreseen before it is decided; kept and broken differ in all that follows', () => {
    const open = told(owing(), 'russia', []);
    expect(open).toMatchObject({ lines: [], undecided: ['word'], score: { to: 40 }, ifKept: { to: 36 } });
    const kept = told(owing(), 'russia', [], ['word']);
    expect(kept).toMatchObject({ undecided: [], score: { to: 36 }, ifKept: { to: 36 } });
    expect(credibility(kept)).toMatchObject({ id: 'russia', from: 50, to: 53, later: false });
    const broken = told(owing(), 'russia', [], [], ['word']);
    expect(broken).toMatchObject({ undecided: [], score: { to: 40 }, ifKept: { to: 40 } });
    expect(broken?.lines).toMatchObject([
      { id: 'done', to: 1 },
      { what: 'credibility', to: 44 },
    ]);
  });

  test('what a review of it will find comes with the report', () => {
    const reviewed = { proof: 'joint-review' } as const;
    expect(credibility(told(owing(reviewed), 'russia', [], [], ['word']))).toMatchObject({ to: 46, later: true });
    const looks = told(owing({ ...reviewed, looksKeptIf: null }), 'russia', [], ['word']);
    expect(credibility(looks)).toMatchObject({ to: 52, later: true });
    expect(looks?.score).toMatchObject({ to: 36, later: true });
  });

  test('who reports falsely is believed, and knows better about its own points', () => {
    const game = owing({ proof: 'self-report' });
    game.must('russia', { do: 'claim', issue: 'word' });
    const broken = told(game, 'russia', [], [], ['word']);
    expect(credibility(broken)).toMatchObject({ to: 51 });
    expect(broken?.score).toMatchObject({ to: 40 });
  });

  test('where cards are the act, what they do is foreseen', () => {
    const game = owing({ act: null });
    expect(credibility(told(game, 'russia', ['act']))).toMatchObject({ to: 53 });
    expect(credibility(told(game, 'russia', []))).toMatchObject({ to: 44 });
  });
});

test('nobody else’s word is judged, be it due, called, watched each month or under review', () => {
  const kinds: readonly Partial<Pledge>[] = [
    { due: { kind: 'at', round: 1 } },
    { due: { kind: 'at', round: 1 }, proof: 'joint-review' },
    { due: { kind: 'each-round' } },
    { due: { kind: 'at', round: 4 } },
  ];
  for (const kind of kinds) {
    const game = new Game(promise({ ...kind, ifBroken: [add('done', 1)] }));
    seats(game).ustr.offers('russia', { word: 'given' });
    seats(game).russia.accepts();
    for (let month = 1; month <= 4; month++) {
      for (const seat of ['ustr', 'site'])
        expect(told(game, seat, [])).toMatchObject({ lines: [], freed: [], undecided: [] });
      if (month === 1) expect(told(game, 'ustr', [])).toMatchObject({ score: { to: 43 }, ifKept: { to: 50 } });
      game.month();
    }
  }
});

test('a breach ends another’s promise only where that is not judged before it', () => {
  const due = { kind: 'at', round: 1 } as const;
  const theirs = issue('theirs', ['ustr', 'russia'], [option('given', { pledge: pledge('ustr', { due, keptIf: 1 }) })]);
  const later = issue(
    'later',
    ['ustr', 'russia'],
    [option('given', { pledge: pledge('ustr', { due: { kind: 'at', round: 3 }, keptIf: 1 }) })],
  );
  const ours = issue(
    'ours',
    ['ustr', 'russia'],
    [
      option('given', {
        pledge: pledge('russia', {
          due,
          keptIf: 0,
          ifBroken: [
            { do: 'lapse', issue: 'theirs' },
            { do: 'lapse', issue: 'later' },
          ],
        }),
      }),
    ],
  );
  const freed = (issues: readonly Issue[]): { readonly foretold: unknown; readonly came: unknown } => {
    const game = new Game(setup({ issues }));
    seats(game).ustr.offers('russia', { theirs: 'given', later: 'given', ours: 'given' });
    seats(game).russia.accepts();
    const foretold = told(game, 'russia', [])?.freed;
    game.month();
    return { foretold, came: game.shown('russia').flatMap((fact) => (fact.type === 'freed' ? [fact.issue] : [])) };
  };
  expect(freed([theirs, later, ours])).toEqual({ foretold: ['later'], came: ['later'] });
  expect(freed([later, ours, theirs])).toEqual({ foretold: ['later', 'theirs'], came: ['theirs', 'later'] });
});
