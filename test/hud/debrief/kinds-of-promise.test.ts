import { expect, test } from 'vitest';
import { kindsOfPromise } from '../../../src/hud/debrief/kinds-of-promise.ts';
import type { Issue, Option } from '../../../src/kernel/setup.ts';
import { issue, option, pledge } from '../../support/case.ts';

const plants = (...options: readonly Option[]): Issue => issue('plants', ['ustr', 'russia'], options);
const dated = { kind: 'at', round: 2 } as const;

test('a promise without a date is of no other kind, whatever its proof', () => {
  const issues = [plants(option('goal', { pledge: pledge('russia', { proof: 'independent' }) }))];
  expect([...kindsOfPromise({ issues })]).toEqual(['undated']);
});

test('a dated promise is known by its proof; an option that promises nothing, by nothing', () => {
  const issues = [
    plants(option('raid', { pledge: pledge('russia', { due: dated, proof: 'independent' }) }), option('words')),
  ];
  expect([...kindsOfPromise({ issues })]).toEqual(['independent']);
});

test('where proof is itself to be agreed, every proof on offer counts, and the promiser’s own word without one', () => {
  const issues = [
    plants(option('raid', { pledge: pledge('russia', { due: dated, proof: { issue: 'proof' } }) })),
    issue('proof', ['ustr', 'russia'], [option('review', { proofKind: 'joint-review' })]),
  ];
  expect([...kindsOfPromise({ issues })]).toEqual(['self-report', 'joint-review']);
});
