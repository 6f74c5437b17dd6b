/** Games saved by earlier releases, as their players have them: one in the talks, one in the moves, one over, each from another seat. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGame, writeGame } from '../../src/app/games/game-file.ts';
import type { StoredGame } from '../../src/app/games/saved-game.ts';
import { sayRecordProblem } from '../../src/app/record-problems.ts';
import { otherRules } from '../../src/kernel/record.ts';
import { replay, RULES_VERSION } from '../../src/kernel/record.ts';

const SAVES = 'test/records/saves';
const releases = readdirSync(SAVES);

/** Where each game stood when it was saved. */
const STANDS: { readonly [file: string]: readonly [phase: string, round: number, actions: number] } = {
  'talks-ustr': ['talks', 3, 67],
  'moves-russia': ['moves', 5, 119],
  'over-site': ['over', 8, 198],
};

function opened(release: string, file: string): StoredGame {
  const read = readGame(readFileSync(`${SAVES}/${release}/${file}.side-letter.json`, 'utf8'), 'here', 5);
  if ('code' in read) throw new Error(sayRecordProblem(read));
  return read;
}

test('there is a release before this one', () => expect(releases).not.toEqual([]));

describe.each(releases)('a game saved by %s', (release) => {
  test.each(Object.entries(STANDS))('%s opens where it stood', (file, [phase, round, actions]) => {
    const game = opened(release, file);
    expect(`${phase}-${game.seat}`).toBe(file);
    expect(game.record.actions).toHaveLength(actions);
    expect(game).toMatchObject({ round, over: phase === 'over' });
    const played = replay(game.record);
    expect(played).toMatchObject({ state: { phase, round } });
  });

  test.each(Object.keys(STANDS))('%s may be saved again and opened again', (file) => {
    const game = opened(release, file);
    expect(readGame(writeGame(game), 'here', 5)).toEqual(game);
  });
});

describe('rules that this version does not play by', () => {
  const said = (rules: string): string => {
    const problem = otherRules({ rules });
    return problem ? sayRecordProblem(problem) : '';
  };
  test('its own are none', () => expect(said(RULES_VERSION)).toBe(''));
  test('newer ones want a newer version', () => {
    expect(said('side-letter-rules/99')).toMatch(/newer rules .*Load the page again .*keep the file/);
  });
  test.each(['side-letter-rules/0', 'draughts', ''])('older or strange ones leave the file to be kept: %j', (rules) => {
    expect(said(rules)).toMatch(/older rules .*Keep the file/);
  });
});
