import { expect, test } from 'vitest';
import { historyPackage } from '../../../src/hud/debrief/history-panel.tsx';
import { differs, verdictOf } from '../../../src/hud/debrief/pledges-panel.tsx';
import { hanoiShort } from '../support/hanoi-short.ts';
import { hanoiDeal, played } from '../support/played.ts';

test('the truth stands beside the verdict, and their parting is said', () => {
  expect(played.pledges.map((pledge) => [pledge.issue, verdictOf(pledge), pledge.truth, differs(pledge)])).toEqual([
    ['shutdown', 'Never due', false, false],
    ['plants', 'Kept', false, true],
    ['cards', 'Kept', true, false],
    ['licence', 'Broken', false, false],
  ]);
});
test('claims, exposures and releases are noted', () => {
  const [pledge] = played.pledges;
  if (!pledge) throw new Error('No pledge');
  expect(verdictOf({ ...pledge, verdict: 'broken', claimed: true, exposed: true })).toBe(
    'Broken (claimed done, exposed)',
  );
  expect(verdictOf({ ...pledge, lapsed: true })).toBe('Released');
});
test('a claim is told where it decides the verdict, and where it was exposed', () => {
  const [pledge] = played.pledges;
  if (!pledge) throw new Error('No pledge');
  const kept = { ...pledge, verdict: 'kept', claimed: true, exposed: false } as const;
  expect(verdictOf({ ...kept, proof: 'self-report' })).toBe('Kept (claimed done)');
  expect(verdictOf({ ...kept, proof: 'joint-review' })).toBe('Kept');
  expect(verdictOf({ ...kept, proof: 'independent' })).toBe('Kept');
  expect(verdictOf({ ...kept, proof: 'independent', exposed: true })).toBe('Kept (claimed done, exposed)');
});
test('history is all that its deals signed', () => {
  expect(historyPackage(hanoiShort)).toEqual(hanoiDeal);
  expect(historyPackage({ history: null })).toBeNull();
});
