import { describe, expect, test } from 'vitest';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import { setupFor } from '../../src/kernel/redact.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { viewAfter } from '../../src/kernel/view-at.ts';
import { meter } from '../support/case.ts';
import { Game } from '../support/game.ts';
import { playRandomly } from '../support/random-play.ts';
import { overSeeds } from '../support/seeds.ts';
import { sink } from '../support/sink.ts';

const high = meter('high', {
  seenBy: ['ustr'],
  start: 8,
  bands: [
    { id: 'low', from: 0 },
    { id: 'medium', from: 4 },
    { id: 'high', from: 7 },
  ],
});
const cases: [string, Setup, number][] = [
  ['every instrument', { ...sink, meters: [...sink.meters, high] }, 40],
  ['hanoi', hanoi, 5],
];

describe.each(cases)('%s', (_name, setup, games) => {
  test('a view folded from a seat’s own setup and what it was shown is its view', () => {
    overSeeds(games, 'test/kernel/view-at', (seed) => {
      const game = playRandomly(new Game(setup, seed));
      for (const viewer of [...game.viewers, null]) {
        const folded = viewAfter(setupFor(setup, viewer), viewer, game.shown(viewer ?? ''));
        const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
        const dealt = game.view(viewer);
        expect({ ...folded, deals: folded.deals.toSorted(byId) }).toEqual({
          ...dealt,
          deals: dealt.deals.toSorted(byId),
        });
      }
    });
  });

  test('before any fact it is the table before the first month', () => {
    expect(viewAfter(setupFor(setup, 'ustr'), 'ustr', [])).toMatchObject({
      round: 0,
      phase: 'news',
      offers: [],
      fired: [],
    });
  });
});
