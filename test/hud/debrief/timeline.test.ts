import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/facts.ts';
import type { ChannelState } from '../../../src/kernel/setup.ts';
import { timelineOf } from '../../../src/hud/debrief/timeline.ts';
import { nothingSigned, played } from '../support/played.ts';

const timeline = timelineOf(played);

describe('the disc, unrolled', () => {
  test('bridges the signatories of each deal in the month it was signed', () => {
    expect(
      timeline.bridges.map(({ number, round, signatories, issues }) => [
        number,
        round,
        signatories.join('+'),
        issues.length,
      ]),
    ).toEqual([
      [1, 1, 'ustr+russia', 4],
      [2, 5, 'site+ustr', 1],
      [3, 6, 'russia+ustr+site', 1],
    ]);
  });
  test('puts a pledge in the month its verdict was known, with the truth beside it', () => {
    expect(timeline.capsules.map(({ issue, role, round, state, truth }) => [issue, role, round, state, truth])).toEqual(
      [
        ['shutdown', 'russia', 8, 'never-due', false],
        ['plants', 'russia', 5, 'kept', false],
        ['cards', 'ustr', 6, 'kept', true],
        ['licence', 'site', 8, 'broken', false],
      ],
    );
  });
  test('tells a blocked move from one that worked', () => {
    const moved = timeline.moves.filter((move) => move.round === 3).map(({ move, blocked }) => [move, blocked]);
    expect(moved).toEqual([
      ['move_host', false],
      ['raid', true],
    ]);
  });
  test('cuts each channel into the months of one state, to the end of the game', () => {
    const rail = (id: string) =>
      timeline.rails.find((one) => one.channel === id)?.spans.map(({ from, to, state }) => `${from}-${to} ${state}`);
    expect(rail('cards')).toEqual(['1-5 cut', '6-8 leaking']);
    expect(rail('proxy')).toEqual(['1-8 open']);
    expect(rail('vouchers')).toEqual(['1-6 open', '7-8 cut']);
  });
  test('remembers a way to pay that was cut and carried again within a month', () => {
    const began = played.facts.findIndex((fact) => fact.type === 'month-began' && fact.round === 3);
    const change = (from: ChannelState, to: ChannelState): Fact => ({
      type: 'channel-changed',
      channel: 'vouchers',
      from,
      to,
      leak: 0,
      cause: { by: 'month' },
    });
    const resold = played.facts.toSpliced(began + 1, 0, change('open', 'cut'), change('cut', 'open'));
    const rail = timelineOf({ ...played, facts: resold }).rails.find(({ channel }) => channel === 'vouchers');
    expect(rail?.breaks).toEqual([3]);
    expect(rail?.spans.map(({ from, to, state }) => `${from}-${to} ${state}`)).toEqual(['1-6 open', '7-8 cut']);
    expect(timeline.rails.flatMap(({ breaks }) => breaks)).toEqual([]);
  });
  test('is as long as the game, deals or none', () => {
    const silent = timelineOf(nothingSigned);
    expect([silent.rounds, silent.bridges, silent.capsules]).toEqual([8, [], []]);
  });
});
