import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/kernel/setup.ts';
import { meter, setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const route = (id: string, more: Partial<Channel>): Channel => ({
  id,
  says: id,
  to: 'site',
  carries: 0.5,
  leak: 0.1,
  state: 'open',
  upkeep: 0,
  ...more,
});
const paid = (channels: readonly Channel[], demand = 1): Game => {
  const game = new Game(
    setup({
      meters: [meter('cash', { seenBy: ['site'], start: 4, max: 100 }), meter('traffic', { start: demand * 10 })],
      channels,
      pays: [{ to: 'site', meter: 'cash', rate: 10, demand: ['/', ['meter', 'traffic'], 10], costs: 1 }],
    }),
  );
  game.month();
  return game;
};

describe('channels pay rate × demand × share, less upkeep and costs', () => {
  test('open in full', () => expect(paid([route('a', { carries: 0.4 })]).meter('cash')).toBe(4 + 10 * 0.4 - 1));
  test('a leak carries its leak', () =>
    expect(paid([route('a', { state: 'leaking', leak: 0.25 })]).meter('cash')).toBe(4 + 10 * 0.25 - 1));
  test('cut or closed carries nothing', () =>
    expect(paid([route('a', { state: 'cut' }), route('b', { state: 'closed' })]).meter('cash')).toBe(3));
  test('together they carry no more than all of demand', () =>
    expect(paid([route('a', { carries: 0.9 }), route('b', { carries: 0.9 })]).meter('cash')).toBe(4 + 10 - 1));
  test('demand is read now', () => expect(paid([route('a', { carries: 1 })], 0.5).meter('cash')).toBe(4 + 5 - 1));
  test('upkeep is paid while open or leaking', () => {
    const upkeep = 0.5;
    const all = (['open', 'leaking', 'cut', 'closed'] as const).map((state) =>
      route(state, { state, upkeep, carries: 0, leak: 0 }),
    );
    expect(paid(all).meter('cash')).toBe(4 - 1 - 1);
  });
  test('another’s channels pay another', () =>
    expect(paid([route('a', { to: 'ustr', carries: 1 })]).meter('cash')).toBe(3));
});

test('the owner is told, others see their channels and not the sum', () => {
  const game = paid([route('a', { carries: 0.4 })]);
  expect(game.shown('site').filter((fact) => fact.type === 'paid')).toMatchObject([
    { carried: 0.4, income: 4, costs: 1 },
  ]);
  expect(game.shown('ustr').filter((fact) => fact.type === 'paid' || fact.type === 'meter-moved')).toEqual([]);
});

test('money runs out at the bottom of its meter', () => {
  const game = paid([]);
  game.toTheEnd();
  expect(game.meter('cash')).toBe(0);
});
