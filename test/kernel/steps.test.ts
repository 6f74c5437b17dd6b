import { expect, test } from 'vitest';
import type { Cause } from '../../src/kernel/board.ts';
import type { Fact } from '../../src/kernel/facts.ts';
import { causeOf, isHead, sameCause, steps } from '../../src/kernel/steps.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';
import { playRandomly } from '../support/random-play.ts';
import { overSeeds } from '../support/seeds.ts';
import { sink } from '../support/sink.ts';

test('a resolution is told in steps: a cause, and what it brought about', () => {
  const game = new Game(promise({ due: { kind: 'at', round: 1 } }));
  seats(game).ustr.offers('russia', { word: 'given' });
  seats(game).russia.accepts();
  game.month({ russia: ['act'] });
  const facts = game.log.at(-1)?.facts.map(({ fact }) => fact) ?? [];
  const told = steps(facts.filter((fact) => fact.type !== 'sealed')).map(({ head, then }) => [
    head.type,
    then.map((fact) => fact.type),
  ]);
  expect(told.slice(0, 3)).toEqual([
    ['phase-began', []],
    ['opened', ['capital-moved', 'meter-moved']],
    ['tested', ['credibility-moved', 'month-began', 'phase-began']],
  ]);
});

const cut: Fact = { type: 'told', says: 'The rail is cut.', cause: { by: 'move', role: 'ustr', move: 'ask' } };
const opened: Fact = { type: 'opened', role: 'ustr', move: 'ask', cost: 1, blocked: false, writes: [] };
const fell: Fact = { type: 'credibility-moved', role: 'russia', from: 50, to: 44, cause: { by: 'undisclosed' } };

test('what has another cause than the step before it is a step of its own, though its head was not shown', () => {
  expect(steps([opened, cut, fell])).toEqual([
    { head: opened, then: [cut] },
    { head: fell, then: [] },
  ]);
});

test('a move that drives a track on is one step; the monthly pace is another', () => {
  const on = (cause: Cause): Fact => ({ type: 'advanced', track: 'seat', from: 5, to: 6, cause });
  const driven = on({ by: 'move', role: 'ustr', move: 'ask' });
  const walked = on({ by: 'track', track: 'seat' });
  expect(steps([opened, driven, cut, walked])).toEqual([
    { head: opened, then: [driven, cut] },
    { head: walked, then: [] },
  ]);
});

test('what came out is a step, and what its move does besides is told under the move', () => {
  const out: Fact = {
    type: 'exposed',
    issue: 'word',
    by: 'russia',
    claimOnly: false,
    cause: { by: 'move', role: 'ustr', move: 'ask' },
    writes: [],
  };
  const lost: Fact = {
    type: 'credibility-moved',
    role: 'russia',
    from: 50,
    to: 38,
    cause: { by: 'pledge', issue: 'word' },
  };
  expect(steps([opened, out, lost, cut])).toEqual([
    { head: opened, then: [] },
    { head: out, then: [lost] },
    { head: cut, then: [] },
  ]);
});

test('no step is empty and none is lost', () => {
  const told: Fact[] = [
    { type: 'month-turned' },
    { type: 'told', says: 'It rains.', cause: { by: 'month' } },
    { type: 'reckoning-began' },
  ];
  expect(steps(told).flatMap(({ head, then }) => [head, ...then])).toEqual(told);
  expect(told.map(isHead)).toEqual([true, false, true]);
  expect(steps([])).toEqual([]);
});

test('in whole games, in every seat, nothing stands under another’s cause', () => {
  let followed = 0;
  overSeeds(12, 'test/kernel/steps', (seed) => {
    const game = playRandomly(new Game(sink, seed));
    for (const { id } of sink.roles)
      for (const { head, then } of steps(game.shown(id))) {
        const why = causeOf(head);
        for (const fact of then) {
          const cause = causeOf(fact);
          if (cause === null) continue;
          followed++;
          expect(why !== null && sameCause(why, cause), `${fact.type} under ${head.type}`).toBe(true);
        }
      }
  });
  expect(followed).toBeGreaterThan(500);
});
