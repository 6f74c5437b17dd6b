import { expect, test } from 'vitest';
import { wordChoicesOf } from '../../../../src/hud/table/moves/word-choices.ts';
import { forecast, type Intended } from '../../../../src/kernel/forecast.ts';
import { movesWords } from '../../../../src/text/screens/moves.ts';
import type { Act, Pledge, Setup } from '../../../../src/kernel/setup.ts';
import { set } from '../../../support/case.ts';
import { Game, seats } from '../../../support/game.ts';
import { promise } from '../../../support/promise.ts';
import { sat } from '../../support/seated.ts';

const ACT: Act = { says: 'Close the plants', months: 'due', delivers: 0.75, then: [set('done', 1)] };
/** Russia owes its word in this month, or as told. */
const given = (more: Partial<Pledge> = {}, change: (setup: Setup) => Setup = (same) => same): Game => {
  const game = new Game(change(promise({ due: { kind: 'at', round: 1 }, act: ACT, ...more })));
  seats(game).ustr.offers('russia', { word: 'given' });
  seats(game).russia.accepts();
  return game;
};
const choices = (game: Game, seat = 'russia') => {
  game.endTalks();
  return wordChoicesOf(sat(game, seat), { moves: [], keeps: [], breaks: [] });
};

test('each answer says what it brings: points, credibility, effects', () => {
  const [choice, ...more] = choices(given({ proof: 'independent', ifBroken: [set('done', 0)] }));
  expect(more).toEqual([]);
  expect(choice).toMatchObject({
    issue: 'word',
    option: 'given',
    says: 'Close the plants',
    tested: true,
    works: [0.75, 0.75],
    keep: { now: ['Your score −4 now', 'done: yes', 'Your credibility +3'], later: [] },
    break: { now: ['Your score +4 if all else is kept', 'Your credibility −6'], later: [] },
    exposed: 0,
  });
});

test('only the seat that owes the act is asked', () => {
  expect(choices(given(), 'ustr')).toEqual([]);
});

test('an act of a later month is not asked for yet; one of every month may wait', () => {
  expect(choices(given({ due: { kind: 'at', round: 3 } }))).toEqual([]);
  const [choice] = choices(given({ due: { kind: 'at', round: 3 }, act: { ...ACT, months: 'each' } }));
  expect(choice).toMatchObject({ tested: false, due: 3 });
});

test('where the own report counts, silence is broken whatever is done, and a false report may come out', () => {
  const [silent] = choices(given({ proof: 'self-report' }));
  expect(silent).toMatchObject({
    claimed: false,
    keep: { now: expect.arrayContaining(['Your credibility −2']) },
    break: { now: expect.arrayContaining(['Your credibility −2']) },
    exposed: 0,
  });
  const game = given({ proof: 'self-report' });
  game.must('russia', { do: 'claim', issue: 'word' });
  const [claimed] = choices(game);
  expect(claimed).toMatchObject({
    claimed: true,
    keep: { now: expect.arrayContaining(['Your score −4 now', 'Your credibility +1']) },
    break: { now: ['Your score +4 if all else is kept', 'Your credibility +1'] },
    exposed: -4,
  });
});

test('what a review brings comes when it reports', () => {
  const [choice] = choices(given({ proof: 'joint-review' }));
  // The working group looks at the form, and nobody played it.
  expect(choice?.keep).toEqual({
    now: ['done: yes'],
    later: ['Your score +4 if all else is kept', 'Your credibility −4'],
  });
  expect(choice?.break).toEqual({ now: [], later: ['Your score +4 if all else is kept', 'Your credibility −4'] });
});

test('an answer is a few short sentences', () => {
  const words = movesWords();
  expect(words.ifDone([0.75, 0.9], { now: ['Your score −4 now', 'Cash −1'], later: [] })).toBe(
    'Free, works 75% to 90% of the time. Your score −4 now. Cash −1.',
  );
  expect(words.ifDone([1, 1], { now: [], later: [] })).toBe('Free.');
  expect(words.ifNot({ now: [], later: ['Your credibility −4', 'Cash −1'] }, 0)).toBe(
    'When the review reports: Your credibility −4; Cash −1.',
  );
  expect(words.ifNot({ now: ['Your credibility +1'], later: [] }, -4)).toBe(
    'You said it is done, and that is believed. Your credibility +1. If it comes out that it was not, your credibility −4.',
  );
});

test('the numbers on an answer are those by which the forecast goes on', () => {
  const game = given({ proof: 'independent', ifBroken: [set('done', 1)] });
  game.endTalks();
  const { setup, view } = sat(game, 'russia');
  const intended = { moves: [], keeps: [], breaks: [] };
  const to = (more: Partial<Intended>) => {
    const foreseen = forecast(view, setup, { ...intended, ...more });
    const credibility = foreseen?.lines.find(({ what }) => what === 'credibility')?.to ?? 50;
    return { now: foreseen?.score.to, kept: foreseen?.ifKept.to, credibility };
  };
  expect(to({})).toEqual({ now: 40, kept: 36, credibility: 50 });
  expect(to({ keeps: ['word'] })).toEqual({ now: 36, kept: 36, credibility: 53 });
  expect(to({ breaks: ['word'] })).toEqual({ now: 40, kept: 40, credibility: 44 });
});
