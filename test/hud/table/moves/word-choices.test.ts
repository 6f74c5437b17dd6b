import { expect, test } from 'vitest';
import { wordChoicesOf } from '../../../../src/hud/table/moves/word-choices.ts';
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
  return wordChoicesOf(sat(game, seat));
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
    keep: { points: -4, credibility: 3 },
    break: { points: 0, credibility: -6 },
    exposed: 0,
  });
  expect(choice?.keep.effects).toHaveLength(1);
  expect(choice?.break.effects).toHaveLength(1);
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
  expect(silent).toMatchObject({ claimed: false, keep: { credibility: -2 }, break: { credibility: -2 }, exposed: 0 });
  const game = given({ proof: 'self-report' });
  game.must('russia', { do: 'claim', issue: 'word' });
  const [claimed] = choices(game);
  expect(claimed).toMatchObject({ claimed: true, keep: { credibility: 1 }, break: { credibility: 1 }, exposed: -4 });
});

test('an answer is a few short sentences', () => {
  const words = movesWords();
  expect(words.ifDone([0.75, 0.9], { points: -4, credibility: 3, effects: ['Cash −1'] })).toBe(
    'Free, works 75% to 90% of the time. Your score −4. Credibility +3. Cash −1.',
  );
  expect(words.ifDone([1, 1], { points: 0, credibility: 0, effects: [] })).toBe('Free.');
  expect(words.ifNot({ points: 0, credibility: -6, effects: [] }, -4)).toBe(
    'Credibility −6. If it comes out, credibility −4.',
  );
});
