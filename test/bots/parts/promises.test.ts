import { expect, test } from 'vitest';
import { chanceKept, type Circumstances } from '../../../src/bots/parts/promises.ts';
import { pledge } from '../../support/case.ts';

const plain: Circumstances = { proof: 'independent', credibility: 50, burden: 3, effects: 0, last: false };
const dated = pledge('russia', { due: { kind: 'at', round: 4 } });
const undated = pledge('russia');
const showy = pledge('russia', { due: { kind: 'at', round: 4 }, looksKeptIf: 1 });

test('a date is worth more than none', () => {
  expect(chanceKept(dated, plain)).toBeGreaterThan(chanceKept(undated, plain) + 0.2);
});

test('a monitor is worth more than a review, a review more than a word', () => {
  const by = (proof: Circumstances['proof']): number => chanceKept(showy, { ...plain, burden: 6, proof });
  expect(by('independent')).toBeGreaterThan(by('joint-review'));
  expect(by('joint-review')).toBeGreaterThan(by('self-report'));
});

test('who kept its word before is believed more', () => {
  expect(chanceKept(dated, { ...plain, credibility: 20 })).toBeLessThan(
    chanceKept(dated, { ...plain, credibility: 50 }),
  );
});

test('a dear promise is believed less, unless something hangs on it', () => {
  const dear = { ...plain, burden: 10 };
  expect(chanceKept(dated, dear)).toBeLessThan(chanceKept(dated, plain));
  expect(chanceKept(dated, { ...dear, effects: 3 })).toBeGreaterThan(chanceKept(dated, dear));
});

test('nobody is believed more than its act can deliver', () => {
  const court = pledge('russia', {
    due: { kind: 'at', round: 4 },
    act: { says: 'Order it', months: 'due', delivers: 0.6, then: [] },
  });
  expect(chanceKept(court, { ...plain, credibility: 100 })).toBe(0.6);
});
