import { describe, expect, test } from 'vitest';
import { hashOf, hashRules } from '../../src/kernel/hash.ts';
import { fork, isBroken, newRecord, replay, RULES_VERSION, withAction } from '../../src/kernel/record.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';

const table = promise({ due: { kind: 'at', round: 1 } });
const played = (): Game => {
  const game = new Game(table, 9);
  seats(game).ustr.offers('russia', { word: 'given' });
  seats(game).russia.accepts();
  game.toTheEnd();
  return game;
};

describe('a record', () => {
  test('starts with the rules, the setup, its hash and a seed of 32 bits', () => {
    expect(newRecord(table, -1)).toEqual({
      format: 'side-letter-record/1',
      rules: RULES_VERSION,
      setup: table,
      rulesHash: hashRules(table),
      seed: 0xffffffff,
      actions: [],
    });
    expect(newRecord(table, 1, { storm: true }).forced).toEqual({ storm: true });
  });

  test('is the game: it replays to the same state, facts and hash, through JSON too', () => {
    const game = played();
    for (const record of [game.record, JSON.parse(JSON.stringify(game.record)) as typeof game.record]) {
      const again = replay(record);
      if (isBroken(again)) throw new Error(`broken at ${again.at}`);
      expect(again.state).toEqual(game.state);
      expect(again.facts).toEqual(game.log.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
      expect(again.hash).toBe(hashOf(game.state));
    }
  });

  test('says which action the rules refuse', () => {
    const record = withAction(newRecord(table, 1), 'ustr', { do: 'accept', offer: 'none' });
    expect(replay(record)).toEqual({ at: 0, refusal: { code: 'unknown', what: 'offer', id: 'none' } });
  });

  test('may be forked anywhere and played on differently', () => {
    const { record } = played();
    expect(fork(record, 0).actions).toEqual([]);
    expect(fork(record, -1).actions).toEqual([]);
    expect(fork(record, 99).actions).toEqual(record.actions);
    const other = withAction(fork(record, 1), 'russia', { do: 'decline', offer: 'ustr>russia#1' });
    const again = replay(other);
    if (isBroken(again)) throw new Error(`broken at ${again.at}`);
    expect(again.state.standing).toEqual({});
    expect(record.actions).toHaveLength(10);
  });
});
