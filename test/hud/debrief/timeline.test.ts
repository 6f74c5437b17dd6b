import { describe, expect, test } from 'vitest';
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
  test('is as long as the game, deals or none', () => {
    const silent = timelineOf(nothingSigned);
    expect([silent.rounds, silent.bridges, silent.capsules]).toEqual([8, [], []]);
  });
});
