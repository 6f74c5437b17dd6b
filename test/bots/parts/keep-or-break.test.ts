import { expect, test } from 'vitest';
import { keepOrBreak, type Endings } from '../../../src/bots/parts/keep-or-break.ts';
import { pledge } from '../../support/case.ts';

const honest = { honour: 0, lies: false };
const dated = pledge('russia', { due: { kind: 'at', round: 4 } });
/** Keeping costs five points; a breach that is seen costs `fine`. */
const endings = (fine: number, owed = 0): Endings => ({ kept: 45, broken: 50 - fine, saved: 5, owed });
const keeps = (fine: number, proof: 'independent' | 'joint-review' | 'self-report' = 'independent'): boolean =>
  keepOrBreak(dated, proof, 'can-be-staged', honest, endings(fine), false).keep;

test('a promise is kept when a breach that shows costs more than it saves', () => {
  expect(keeps(8)).toBe(true);
  expect(keeps(2)).toBe(false);
});

test('what a review may not see is broken sooner', () => {
  expect(keeps(7)).toBe(true);
  expect(keeps(7, 'joint-review')).toBe(false);
});

test('what the other side still owes keeps a side honest', () => {
  const choice = (owed: number) => keepOrBreak(dated, 'independent', 'shows', honest, endings(2, owed), false).keep;
  expect(choice(0)).toBe(false);
  expect(choice(10)).toBe(true);
});

test('an undated promise that nobody calls is left to lie', () => {
  const vague = pledge('russia');
  expect(keepOrBreak(vague, 'independent', 'shows', honest, endings(8), false).keep).toBe(false);
  expect(keepOrBreak(vague, 'independent', 'shows', honest, endings(8), true).keep).toBe(true);
});

test('honour can be worth more than the saving', () => {
  const proud = keepOrBreak(dated, 'independent', 'shows', { honour: 6, lies: false }, endings(2), false);
  expect(proud.keep).toBe(true);
  expect(proud.margin).toBeGreaterThan(0);
});
