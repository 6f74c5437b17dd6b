import { expect, test } from 'vitest';
import { debriefOf } from '../../src/kernel/debrief.ts';
import { replay } from '../../src/kernel/record.ts';
import { playGame, recordOf } from '../../src/lab/game.ts';
import { summarise } from '../../src/lab/summary.ts';
import { playBatch, type Batch } from '../../src/lab/tournament.ts';
import { sink } from '../support/sink.ts';

const batch = (kind: Batch['kind'], from: number, to: number): Batch => ({ kind, seed: 9, from, to });

test('a game of the lab is a record that replays', () => {
  const record = recordOf(playGame(sink, { ustr: 'diplomat', russia: 'random', site: 'trainee' }, 3));
  const played = replay(record);
  expect('hash' in played && played.state.phase).toBe('over');
  expect(debriefOf(record).scores).toHaveLength(3);
});

test('a summary agrees with the debrief', () => {
  for (let seed = 0; seed < 12; seed++) {
    const game = playGame(sink, { ustr: 'random', russia: 'diplomat', site: 'diplomat' }, seed);
    const summary = summarise(game);
    const debrief = debriefOf(recordOf(game));
    expect(summary.outcome).toBe(debrief.outcome.id);
    expect(summary.scores).toEqual(debrief.scores.map(({ score }) => score));
    const told = debrief.pledges.filter(({ lapsed }) => !lapsed);
    expect(summary.pledges.map(({ option, verdict }) => `${option} ${verdict}`)).toEqual(
      told.map(({ issue, option, verdict }) => `${issue}.${option} ${verdict}`),
    );
  }
});

test('however a batch is split, the games are the same', () => {
  const whole = playBatch(sink, batch('mixed', 0, 12));
  const parts = [...playBatch(sink, batch('mixed', 0, 5)), ...playBatch(sink, batch('mixed', 5, 12))];
  expect(parts).toEqual(whole);
});

test('a mixed pool seats everybody somewhere', () => {
  const seated = new Set(playBatch(sink, batch('mixed', 0, 24)).flatMap(({ bots }) => bots));
  expect([...seated].sort()).toEqual(['diplomat', 'hard-liner', 'random', 'trainee']);
});

test('in silent games nobody signs; a seat that is left out signs nothing', () => {
  for (const { deals } of playBatch(sink, batch('silent', 0, 6))) expect(deals).toEqual([]);
  for (const { deals, bots } of playBatch(sink, batch('left-out', 0, 9))) {
    const out = bots.indexOf('mute');
    for (const { seats } of deals) expect(seats).not.toContain(['ustr', 'russia', 'site'][out]);
  }
});
