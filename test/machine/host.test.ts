import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SeatAction } from '../../src/kernel/action.ts';
import { diceOf } from '../../src/kernel/random.ts';
import { isBroken, newRecord, replay } from '../../src/kernel/record.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import { Host, type HostOptions } from '../../src/machine/host.ts';
import type { Answer, BotPort, Question } from '../../src/machine/seating.ts';
import type { Reasons } from '../../src/machine/reasons.ts';
import { PATIENCE } from '../../src/machine/table.machine.ts';
import { likely } from '../support/random-play.ts';
import { sink } from '../support/sink.ts';

const rules = rulesOf(sink);
const answer = (question: Question, action: SeatAction | null): Answer => ({
  number: question.number,
  action,
  reason: { code: 'waited', data: {}, to: {} },
});
/** Bots that play at random, or as the test says. */
const bots = (ask: (question: Question) => Promise<Answer>): BotPort & { restarted: string[] } => {
  const restarted: string[] = [];
  return { ask, restart: (seat) => restarted.push(seat), restarted };
};
const randomBots = (seed: number): BotPort => {
  const dice = diceOf(seed);
  return bots(async (question) => answer(question, likely(rules, question.view, dice)));
};
const passing = bots(async (question) => answer(question, null));

const host = (more: Partial<HostOptions> = {}): Host =>
  new Host({
    record: newRecord(sink, 5),
    bots: passing,
    seating: { ustr: { kind: 'person' }, russia: { kind: 'bot', bot: 'test' }, site: { kind: 'bot', bot: 'test' } },
    pace: 0,
    clock: null,
    save: () => undefined,
    ...more,
  });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
/** Lets every promise and every timer that is due run. */
const settle = (ms = 5): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('the machine says when, the kernel says whether', () => {
  test('the machine’s phase is the kernel’s after every action of whole games', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const table = host({ record: newRecord(sink, seed), bots: randomBots(seed) });
      const me = table.table('ustr');
      const dice = diceOf(seed + 99);
      me.subscribe(() => expect(table.machinePhase).toBe(table.authority.phase));
      for (let turn = 0; table.authority.phase !== 'over' && turn < 3000; turn++) {
        await settle(1);
        if (!table.authority.isDone('ustr')) await Promise.race([me.submit(likely(rules, me.view, dice)), settle(1)]);
        expect(table.machinePhase).toBe(table.authority.phase);
      }
      expect(table.authority.phase).toBe('over');
      expect(me.debrief?.scores).toHaveLength(3);
      const played = replay(table.authority.record);
      expect(isBroken(played) ? null : played.hash).toBe(me.debrief?.hash);
      table.stop();
    }
  });

  test('an action is acknowledged only once it is saved', async () => {
    let release = (): void => undefined;
    const saved: number[] = [];
    const table = host({
      save: (authority) => {
        saved.push(authority.number);
        return new Promise((done) => (release = () => done()));
      },
    });
    let acknowledged = false;
    const promise = table
      .submit('ustr', { do: 'say', to: [], words: 'Good morning.' })
      .then(() => (acknowledged = true));
    await settle();
    expect([saved, acknowledged]).toEqual([[1], false]);
    release();
    await promise;
    expect(acknowledged).toBe(true);
    table.stop();
  });

  test('a refusal comes back with its reason and changes nothing', async () => {
    const table = host();
    await settle();
    const before = table.authority.record;
    expect(await table.submit('ustr', { do: 'accept', offer: 'none' })).toEqual({
      code: 'unknown',
      what: 'offer',
      id: 'none',
    });
    expect(table.authority.record).toBe(before);
    table.stop();
  });

  test('bots that have nothing to say do not hold up a person who is ready', async () => {
    const table = host();
    await settle();
    expect(table.isIdle).toBe(true);
    await table.submit('ustr', { do: 'ready' });
    await settle();
    expect(table.authority.phase).toBe('moves');
    await table.submit('ustr', { do: 'seal', moves: [], keeps: [] });
    await settle();
    expect(table.authority.round).toBe(2);
    table.stop();
  });

  test('an answer to an older view is dropped, and the question is asked again', async () => {
    const asked: number[] = [];
    const waiting: (() => void)[] = [];
    const slow = bots(
      (question) =>
        new Promise((reply) => {
          asked.push(question.number);
          waiting.push(() => reply(answer(question, { do: 'ready' })));
        }),
    );
    const table = host({ bots: slow });
    await settle();
    void table.submit('ustr', { do: 'say', to: [], words: 'One more thing.' });
    waiting.shift()?.();
    await settle();
    expect(asked).toEqual([0, 1]);
    expect(table.authority.record.actions).toHaveLength(1);
    waiting.shift()?.();
    await settle();
    expect(table.authority.record.actions[1]).toEqual({ seat: 'russia', action: { do: 'ready' } });
    table.stop();
  });

  test('a bot that hangs is started afresh; one that cannot be woken does not stop the table', async () => {
    const dead = bots(() => new Promise(() => undefined));
    const table = host({ bots: dead });
    await table.submit('ustr', { do: 'ready' });
    await settle(PATIENCE + 1);
    expect(dead.restarted).toEqual(['russia']);
    await settle(PATIENCE * 4);
    expect(table.authority.phase).toBe('moves');
    table.stop();
  });

  test('a bot’s reason is told after the round, not before', async () => {
    const table = host();
    const me = table.table('ustr');
    await me.submit({ do: 'ready' });
    await settle();
    expect(me.reasons).toEqual([]);
    await me.submit({ do: 'seal', moves: [], keeps: [] });
    await settle();
    expect(
      me.reasons
        .filter((reason) => reason.round === 1)
        .map((reason) => reason.role)
        .sort(),
    ).toEqual(['russia', 'site']);
    table.stop();
  });

  test('each seat hears of a reason no more than it may know', async () => {
    const table = host({
      bots: bots(async (question) => ({
        ...answer(question, null),
        reason: { code: 'conceded', data: {}, to: { ustr: { code: 'accepted', data: { to: 'ustr' } } } },
      })),
    });
    await table.submit('ustr', { do: 'ready' });
    await settle();
    await table.submit('ustr', { do: 'seal', moves: [], keeps: [] });
    await settle();
    const heard = (seat: string) =>
      table.table(seat).reasons.flatMap(({ role, round, line }) => (role === 'russia' && round === 1 ? [line] : []));
    expect(heard('ustr')).toEqual([{ code: 'accepted', data: { to: 'ustr' } }]);
    expect(heard('site')).toEqual([{ code: 'conceded', data: {} }]);
    expect(heard('russia')).toEqual([]);
    table.stop();
  });

  test('what bots said, told or not yet, is saved with every action and is there when the table opens again', async () => {
    let saved: Reasons | undefined;
    const table = host({ save: (_, reasons) => void (saved = reasons) });
    const me = table.table('ustr');
    await me.submit({ do: 'ready' });
    await settle();
    await me.submit({ do: 'seal', moves: [], keeps: [] });
    await settle();
    await me.submit({ do: 'ready' });
    await settle();
    expect(saved?.kept.map(({ round }) => round)).toEqual([2, 2]);
    const again = host({ record: table.authority.record, ...(saved ? { reasons: saved } : {}) });
    const back = again.table('ustr');
    expect(back.reasons.map(({ round }) => round)).toEqual([1, 1]);
    await back.submit({ do: 'seal', moves: [], keeps: [] });
    await settle();
    expect(back.reasons.map(({ round }) => round)).toEqual([1, 1, 2, 2]);
    table.stop();
    again.stop();
  });

  test('a bot stands in for a person who leaves, and the person may come back', async () => {
    const table = host({
      seating: { ustr: { kind: 'person' }, russia: { kind: 'person' }, site: { kind: 'bot', bot: 'test' } },
      bots: bots(async (question) => answer(question, { do: 'ready' })),
    });
    const me = table.table('ustr');
    await me.submit({ do: 'ready' });
    await settle();
    expect([table.authority.isDone('russia'), table.authority.phase]).toEqual([false, 'talks']);
    table.seat({
      ustr: { kind: 'person' },
      russia: { kind: 'stand-in', bot: 'test' },
      site: { kind: 'bot', bot: 'test' },
    });
    expect(me.seats.find(({ role }) => role === 'russia')?.kind).toBe('stand-in');
    await settle();
    expect(table.authority.phase).toBe('moves');
    table.stop();
  });
});

describe('clocks', () => {
  test('no clock runs unless it is set', async () => {
    const table = host();
    expect(table.table('ustr').clock).toBeNull();
    await settle(3_600_000);
    expect(table.authority.round).toBe(1);
    table.stop();
  });

  test('time up closes the talks, then seals what is missing; more time can be had, and a pause', async () => {
    const table = host({ clock: { talks: 60, moves: 30 } });
    const me = table.table('ustr');
    await settle(10_000);
    expect(me.clock).toEqual({ secondsLeft: 50, paused: false });
    me.extendClock();
    expect(me.clock?.secondsLeft).toBe(110);
    table.pause();
    await settle(500_000);
    expect(me.clock).toEqual({ secondsLeft: 110, paused: true });
    table.resume();
    await settle(111_000);
    expect(table.authority.phase).toBe('moves');
    await settle(31_000);
    expect(table.authority.round).toBe(2);
    expect(table.authority.record.actions.filter(({ action }) => action.do === 'time-up')).toHaveLength(2);
    table.stop();
  });

  test('a clock that is set while the table is paused starts with the table', async () => {
    const table = host();
    const me = table.table('ustr');
    table.pause();
    table.setClock({ talks: 60, moves: 30 });
    await settle(500_000);
    expect(me.clock).toEqual({ secondsLeft: 60, paused: true });
    table.resume();
    await settle(10_000);
    expect(me.clock).toEqual({ secondsLeft: 50, paused: false });
    table.stop();
  });
});

test('a table opened on a record is at its exact phase', async () => {
  const first = host();
  await first.submit('ustr', { do: 'ready' });
  await settle();
  const again = host({ record: first.authority.record });
  expect([again.authority.phase, again.machinePhase]).toEqual(['moves', 'moves']);
  expect(again.table('ustr').facts).toEqual(first.table('ustr').facts);
  expect(again.table('ustr').view).toEqual(first.table('ustr').view);
  first.stop();
  again.stop();
});
