import { describe, expect, test } from 'vitest';
import { fileNameOf, readGame, writeGame } from '../../src/app/games/game-file.ts';
import type { StoredGame } from '../../src/app/games/saved-game.ts';
import { fork } from '../../src/kernel/record.ts';
import { sayRecordProblem } from '../../src/app/record-problems.ts';
import { randomRecord } from '../support/random-game.ts';
import { sink } from '../support/sink.ts';

const whole = randomRecord(sink, 4);
const game: StoredGame = {
  id: 'here',
  record: fork(whole, 20),
  seat: 'russia',
  bots: { ustr: 'hard-liner', site: 'trainee' },
  botSeed: 9,
  round: 1,
  over: false,
  played: 0,
};

describe('a game as a file', () => {
  test('comes back with its seat, its bots and its place', () => {
    const read = readGame(writeGame(game), 'there', 5);
    expect(read).toMatchObject({
      id: 'there',
      seat: 'russia',
      bots: game.bots,
      over: false,
      played: 5,
      record: game.record,
    });
  });

  test('a finished one is over', () => {
    expect(readGame(writeGame({ ...game, record: whole }), 'there', 5)).toMatchObject({ over: true });
  });

  test('a bare record opens from its first seat', () => {
    expect(readGame(JSON.stringify(whole), 'there', 5)).toMatchObject({
      seat: 'ustr',
      bots: { russia: 'diplomat', site: 'diplomat' },
    });
  });

  test('says which case and seat it is', () => expect(fileNameOf(game)).toBe('test-russia.side-letter.json'));
});

test.each([
  ['half of it', writeGame(game).slice(0, 900)],
  ['a picture', '\u0089PNG\r\n\u001a\n'],
  ['a list', '[1, 2, 3]'],
  ['a seat that is nobody’s', '{"format":"side-letter-game/1","seat":"x"}'],
  [
    'an action that never was',
    writeGame({
      ...game,
      record: {
        ...game.record,
        actions: [
          { seat: 'site', action: { do: 'ready' } },
          { seat: 'site', action: { do: 'ready' } },
        ],
      },
    }),
  ],
])('%s is refused in words', (_what, text) => {
  const read = readGame(text, 'there', 5);
  if (!('code' in read)) throw new Error('It was read');
  expect(sayRecordProblem(read)).toMatch(/^[A-Z].+\.$/);
});
